import {
  checkCaption,
  checkRecordingCoverage,
  formatDuration,
  parseDuration,
  recordingCoverage,
} from "lantai/recordings";
import { describe, expect, test } from "vitest";

describe("checkCaption", () => {
  const caption = {
    matter: "县人代会开幕",
    time: "2023年1月8日",
    place: "县会堂",
    people: "全体代表",
    background: " ",
  };

  test("names the record and the element that neither it nor its group says", () => {
    const found = checkCaption({ id: "p1", caption }, { caption: { photographer: "甲" } } as never);
    expect(found.map(({ code, severity, place, data }) => [code, severity, place, data.element])).toStrictEqual(
      ["background"].map((element) => [
        "caption-element-missing",
        "warning",
        { id: "p1", field: `caption.${element}` },
        element,
      ]),
    );
    expect(checkCaption({ caption })[0]!.place).not.toHaveProperty("id");
  });
});

describe("parseDuration", () => {
  test.each([
    ["1".repeat(200), undefined],
    ["9999:59:59", 35_999_999],
    ["10000:00:00", undefined],
    ["0:00:01", 1],
  ])("reads %s as %s seconds", (text, seconds) => {
    expect(parseDuration(text).seconds).toBe(seconds);
  });

  test("names the unit that there is not, also for a blank text", () => {
    expect(() => parseDuration("", { unit: "days" as never })).toThrow(
      'unit: expected one of seconds, minutes, hours, received "days"',
    );
  });
});

describe("formatDuration", () => {
  test("writes the longest, and refuses what is longer and a form that there is not", () => {
    expect(formatDuration(9999 * 3600 + 59 * 60 + 59, "clock")).toBe("9999:59:59");
    expect(() => formatDuration(10_000 * 3600, "clock")).toThrow("seconds: expected whole seconds from 0 to 35999999");
    expect(() => formatDuration(1, "roman" as never)).toThrow('form: expected one of clock, words, received "roman"');
  });
});

describe("recordingCoverage", () => {
  const expected = [{ fondsNo: "0012", year: 2022 }];
  const year = (earliest: string, latest: string) => ({ earliest, latest, precision: "range", certainty: "stated" });

  test("places a recording by its year, or by a date within one year, and leaves out what nobody expects", () => {
    const held = (recording: object) =>
      recordingCoverage(expected, [{ fondsNo: " 0012 ", kind: "photograph", ...recording } as never]);
    expect(held({ year: 2022 })).toMatchObject({ rows: [{ held: 1 }], unplaced: 0 });
    expect(held({ date: year("2022-01-01", "2022-12-31") })).toMatchObject({ rows: [{ held: 1 }], unplaced: 0 });
    expect(held({ year: 2021 })).toMatchObject({ rows: [{ held: 0 }], unplaced: 0 });
    expect(held({ date: year("2022-12-31", "2023-01-01") })).toMatchObject({ rows: [{ held: 0 }], unplaced: 1 });
    expect(held({ date: { precision: "unknown", certainty: "unknown" } })).toMatchObject({ unplaced: 1 });
    expect(held({ year: 2022, fondsNo: " " })).toMatchObject({ rows: [{ held: 0 }], unplaced: 1 });
  });

  test("takes a blank event for none, which any recording of the year meets", () => {
    const [row] = recordingCoverage(
      [{ fondsNo: "0012", year: 2022, event: " " }],
      [{ kind: "video", fondsNo: "0012", year: 2022 }],
    ).rows;
    expect(row?.held).toBe(1);
  });

  test("warns of what is lacking", () => {
    const coverage = recordingCoverage([{ fondsNo: "0012", year: 2022, event: "县运会" }], []);
    expect(checkRecordingCoverage(coverage)).toStrictEqual([
      {
        code: "recordings-lacking",
        severity: "warning",
        place: {},
        data: { fondsNo: "0012", year: 2022, event: "县运会" },
      },
    ]);
  });
});
