import { halfYearSpan } from "lantai/dates";
import { cure, sentence } from "lantai/findings";
import { percentText } from "lantai/quantities";
import { type Consultation, checkConsultations, readingRoomFigures, waitChange } from "lantai/reading-room";
import { consultationSchema } from "lantai/schemas";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";

const seen: Consultation = {
  on: "2023-03-01",
  purpose: "work",
  channel: "window",
  read: "original",
  volumes: 1,
  items: 0,
};
const digital = { ...seen, read: "digital-copy", volumes: 0, items: 2 } as const;
const HALF = halfYearSpan(2023, 1);

const waits = (read: Consultation["read"], ...minutes: readonly (number | undefined)[]) =>
  minutes.map((wait): Consultation => ({ ...seen, read, ...(wait === undefined ? {} : { waitMinutes: wait }) }));

describe("readingRoomFigures", () => {
  test("counts 人次, 卷次 and 件次 of the span by purpose and channel, its last day in it and the next not", () => {
    const figures = readingRoomFigures(
      [
        seen,
        { ...digital, on: "2023-06-30", channel: "online", purpose: "constructor" },
        { ...digital, purpose: "research" },
        { ...digital, purpose: "research", channel: "other-archives" },
        { ...seen, on: "2023-07-01" },
        { ...seen, on: "2022-12-31" },
      ],
      HALF,
    );
    expect(figures).toEqual({
      consultations: 4,
      undated: 0,
      volumes: 1,
      items: 6,
      purposes: [
        { purpose: "research", consultations: 2 },
        { purpose: "constructor", consultations: 1 },
        { purpose: "work", consultations: 1 },
      ],
      channels: { window: 2, online: 1, "other-archives": 1 },
      digitized: { measured: 0, unmeasured: 3 },
      originals: { measured: 0, unmeasured: 1 },
    });
  });

  test("goes on past a consultation whose day is none, and says how many there were", () => {
    const days = ["2023-02-30", "2023-3-1", "", undefined] as Consultation["on"][];
    const figures = readingRoomFigures([...days.map((on) => ({ ...seen, on, waitMinutes: 5 })), seen], HALF);
    expect(figures).toEqual({ ...readingRoomFigures([seen], HALF), undated: 4 });
    expect(figures.consultations).toBe(1);
  });

  test("takes the median of the waits that were taken, between the two in the middle where they are even", () => {
    const figures = readingRoomFigures(
      [...waits("original", 30, 12, 10, undefined), ...waits("digital-copy", 2, 1)],
      HALF,
    );
    expect(figures.originals).toEqual({ measured: 3, unmeasured: 1, medianMinutes: { numerator: 12, denominator: 1 } });
    expect(figures.digitized).toEqual({ measured: 2, unmeasured: 0, medianMinutes: { numerator: 3, denominator: 2 } });
    const even = readingRoomFigures(waits("original", 12, 3, 40, 6), HALF).originals;
    expect(even).toEqual({ measured: 4, unmeasured: 0, medianMinutes: { numerator: 9, denominator: 1 } });
  });

  test("counts a consultation over a channel that there is not, and by no channel", () => {
    const figures = readingRoomFigures([seen, { ...seen, channel: "post" as "window" }], HALF);
    expect(figures.consultations).toBe(2);
    expect(figures.channels).toStrictEqual({ window: 1, online: 0, "other-archives": 0 });
  });

  test("takes what is neither a digital copy nor the original for neither, and finds it", () => {
    const { read: _, ...unread } = seen;
    const wrong = [
      { ...seen, read: "原件" },
      unread,
      { ...seen, read: null },
      { ...seen, read: "toString" },
    ] as never[];
    const figures = readingRoomFigures([...waits("digital-copy", 1), ...wrong], HALF);
    expect(figures.consultations).toBe(5);
    expect(figures.digitized).toStrictEqual({
      measured: 1,
      unmeasured: 0,
      medianMinutes: { numerator: 1, denominator: 1 },
    });
    expect(figures.originals).toStrictEqual({ measured: 0, unmeasured: 0 });
    const found = checkConsultations(wrong);
    expect(found.map(({ code, severity, place }) => [code, severity, place.field])).toEqual(
      wrong.map(() => ["consultation-code-unknown", "error", "read"]),
    );
    expect(found.map((finding) => sentence(finding, zhCn))).toEqual([
      "所阅（数字副本、原件）“原件”不在代码表中。",
      "所阅（数字副本、原件）没有填写。",
      "所阅（数字副本、原件）没有填写。",
      "所阅（数字副本、原件）“toString”不在代码表中。",
    ]);
    expect(found.map((finding) => sentence(finding, en)).slice(0, 2)).toEqual([
      'What was read "原件" is not in its table.',
      "What was read is not recorded.",
    ]);
    expect(cure(found[0]!, zhCn)).toBe("核对登记，改用代码表中的代码。");
    expect(cure(found[0]!, en)).toBe("Look it up in the register, and use a code of the table.");
    const [purpose] = checkConsultations([{ ...seen, purpose: "家谱" }]);
    expect(cure(purpose!, zhCn)).toBe("改用代码表中的代码，或者把它列入本馆的代码表。");
    expect(cure(purpose!, en)).toBe("Use a code of the table, or add this one to the table of the archives.");
  });

  test("adds up no count that is none", () => {
    const figures = readingRoomFigures([seen, { ...seen, volumes: -1, items: 0.5 }, { ...digital, volumes: 3 }], HALF);
    expect([figures.consultations, figures.volumes, figures.items]).toEqual([3, 4, 2]);
  });

  test("lists purposes that were named as often by their code", () => {
    const asked = ["research", "work", "education", "work", "evidence"].map((purpose) => ({ ...seen, purpose }));
    const codes = readingRoomFigures(asked, HALF).purposes.map(({ purpose }) => purpose);
    expect(codes).toEqual(["work", "education", "evidence", "research"]);
    expect(readingRoomFigures([...asked].reverse(), HALF).purposes.map(({ purpose }) => purpose)).toEqual(codes);
  });

  test("takes no time that is no whole number of minutes", () => {
    const figures = readingRoomFigures(waits("original", -1, 1.5, Number.NaN, 10), HALF);
    expect(figures.originals).toMatchObject({ measured: 1, unmeasured: 3, medianMinutes: { numerator: 10 } });
  });

  test("refuses a span that is none", () => {
    expect(() => readingRoomFigures([], { from: "2023-07-01", until: "2023-01-01" })).toThrow("within.until");
  });
});

describe("waitChange", () => {
  const figures = (...minutes: number[]) => readingRoomFigures(waits("original", ...minutes), HALF).originals;

  test("is −91.7 % where 12 minutes became one (V-05, as 启东 tells it)", () => {
    expect(percentText(waitChange(figures(12), figures(1))!, 1)).toBe("-91.7");
  });

  test("is exact where a median lies between two minutes", () => {
    expect(waitChange(figures(1, 2), figures(2, 3))).toEqual({ numerator: 4, denominator: 6 });
  });

  test("is not said where a time was never taken, or was nothing before", () => {
    expect(waitChange(figures(), figures(1))).toBeUndefined();
    expect(waitChange(figures(1), figures())).toBeUndefined();
    expect(waitChange(figures(0), figures(1))).toBeUndefined();
  });
});

describe("checkConsultations", () => {
  test("says of a row without a day that nothing stands there", () => {
    const { on: _, ...undated } = seen;
    expect(checkConsultations([undated as typeof seen])).toStrictEqual([
      { code: "consultation-day-unusable", severity: "error", place: { field: "on", value: "" }, data: {} },
    ]);
  });

  test("finds nothing in a good list, and everything in a bad one in one pass", () => {
    expect(checkConsultations([seen, digital])).toEqual([]);
    const wrong = {
      ...seen,
      id: "c-1",
      on: "2023-02-30" as const,
      purpose: "toString",
      channel: "post" as "window",
      waitMinutes: -3,
      volumes: 0.5,
      items: -1,
    };
    expect(checkConsultations([wrong])).toStrictEqual([
      {
        code: "consultation-day-unusable",
        severity: "error",
        place: { id: "c-1", field: "on", value: "2023-02-30" },
        data: {},
      },
      {
        code: "consultation-code-unknown",
        severity: "warning",
        place: { id: "c-1", field: "purpose", value: "toString" },
        data: { of: "purpose", code: "toString" },
      },
      {
        code: "consultation-code-unknown",
        severity: "error",
        place: { id: "c-1", field: "channel", value: "post" },
        data: { of: "channel", code: "post" },
      },
      {
        code: "consultation-wait-not-whole",
        severity: "error",
        place: { id: "c-1", field: "waitMinutes", value: "-3" },
        data: {},
      },
      {
        code: "consultation-count-not-whole",
        severity: "error",
        place: { id: "c-1", field: "volumes", value: "0.5" },
        data: { of: "volumes" },
      },
      {
        code: "consultation-count-not-whole",
        severity: "error",
        place: { id: "c-1", field: "items", value: "-1" },
        data: { of: "items" },
      },
    ]);
    expect(checkConsultations([{ ...seen, purpose: "家谱" }])[0]?.place).toStrictEqual({
      field: "purpose",
      value: "家谱",
    });
  });

  test("takes the purposes of the caller", () => {
    const purposes = [{ code: "家谱", title: { "zh-CN": "家谱", en: "genealogy" } }];
    expect(checkConsultations([{ ...seen, purpose: "家谱", waitMinutes: 0 }], purposes)).toEqual([]);
  });
});

describe("a consultation", () => {
  test("has no place for who the reader was", () => {
    for (const key of ["name", "idNo", "reader", "telephone"]) {
      expect(consultationSchema.safeParse({ ...seen, [key]: "某某" }).success, key).toBe(false);
    }
  });
});
