import { CallerError, sentence } from "lantai/findings";
import { describe, expect, test } from "vitest";
import {
  CAPTION_ELEMENTS,
  checkCaption,
  checkRecordingCoverage,
  formatDuration,
  parseDuration,
  recordingCoverage,
  recordingTotals,
} from "../../../src/holdings/recordings/index.js";
import { recordingFindings } from "../../../src/words/zh-cn/recordings.js";
import { DURATION_CASES } from "../../cases/durations.js";

const zhCn = { language: "zh-CN", findings: recordingFindings, reasons: {} } as const;

describe("parseDuration", () => {
  test.each(DURATION_CASES)("reads “$text” as $read ($source)", ({ text, unit, read }) => {
    const { seconds, findings } = parseDuration(text, unit === undefined ? {} : { unit });
    expect(seconds ?? findings[0]?.code).toBe(read);
  });

  test("says nothing about a blank text", () => {
    expect(parseDuration(" ")).toStrictEqual({ findings: [] });
  });
});

describe("formatDuration", () => {
  test.each([
    [0, "00:00:00", "0秒"],
    [750, "00:12:30", "12分30秒"],
    [3605, "01:00:05", "1小时5秒"],
    [360_000, "100:00:00", "100小时"],
  ])("writes %s as %s and %s", (seconds, clock, words) => {
    expect([formatDuration(seconds, "clock"), formatDuration(seconds, "words")]).toStrictEqual([clock, words]);
  });

  test.each([-1, 1.5, Number.NaN, 36_000_000])("refuses %s", (seconds) => {
    expect(() => formatDuration(seconds, "clock")).toThrow(CallerError);
  });
});

describe("checkCaption", () => {
  test("asks for the six elements", () => {
    const titles = ["事由", "时间", "地点", "人物", "背景", "摄影者"];
    expect(CAPTION_ELEMENTS.map(({ title }) => title["zh-CN"])).toStrictEqual(titles);
    expect(checkCaption({ id: "p" }).map(({ data }) => data.title["zh-CN"])).toStrictEqual(titles);
  });

  test("takes from the group what the photograph does not say", () => {
    const group = { caption: { matter: "县人代会", time: "2023", place: "县会堂", background: "换届", people: " " } };
    const findings = checkCaption({ id: "p", caption: { photographer: "新闻科" } }, group);
    expect(findings.map(({ place }) => place)).toStrictEqual([{ id: "p", field: "caption.people" }]);
    expect(sentence(findings[0]!, zhCn)).toBe("文字说明缺少“人物”。");
  });
});

describe("recordingTotals", () => {
  test("keep photographs, groups, reels and seconds apart", () => {
    expect(
      recordingTotals([
        { kind: "photograph", groupCode: "g" },
        { kind: "photograph", groupCode: "g" },
        { kind: "photograph", sheetCount: 12 },
        { kind: "photograph", sheetCount: -1 },
        { kind: "audio", seconds: 60, carrier: "sound-tape", carrierCount: 2, sheetCount: 2 },
        { kind: "video", seconds: 90, carrier: "digital-recording", carrierCount: 1 },
        { kind: "video", carrier: "film" },
      ]),
    ).toStrictEqual({
      photographs: 15,
      groups: 1,
      reels: 2,
      withoutReelCount: 1,
      audioSeconds: 60,
      videoSeconds: 90,
      withoutDuration: 1,
    });
  });
});

describe("recordingTotals, of what is blank or no number", () => {
  test("count a photograph whose group is blank in no group", () => {
    const photographs = ["", " ", "g"].map((groupCode) => ({ kind: "photograph", groupCode }) as const);
    expect(recordingTotals(photographs)).toMatchObject({ photographs: 3, groups: 1 });
  });

  test("take a duration and a number of reels that is none for not known", () => {
    const recordings = [-60, 1.5, Number.NaN].map(
      (one) => ({ kind: "audio", seconds: one, carrier: "sound-tape", carrierCount: one }) as const,
    );
    expect(recordingTotals(recordings)).toMatchObject({
      reels: 0,
      withoutReelCount: 3,
      audioSeconds: 0,
      withoutDuration: 3,
    });
  });
});

describe("recordingCoverage", () => {
  const expected = [
    { fondsNo: "0012", year: 2022 },
    { fondsNo: "0012", year: 2023, event: "人代会" },
    { fondsNo: "0013", year: 2023, kinds: ["video"] },
  ] as const;
  const coverage = recordingCoverage(expected, [
    { kind: "photograph", fondsNo: " 0012 ", year: 2023, event: "人代会" },
    { kind: "photograph", fondsNo: "0013", year: 2023 },
    {
      kind: "audio",
      fondsNo: "0012",
      date: { text: "2022", earliest: "2022-01-01", latest: "2022-12-31", precision: "year", certainty: "stated" },
    },
    {
      kind: "audio",
      fondsNo: "0012",
      date: {
        text: "2022-2023",
        earliest: "2022-01-01",
        latest: "2023-12-31",
        precision: "range",
        certainty: "stated",
      },
    },
    { kind: "video", year: 2023 },
  ]);

  test("counts what meets each expectation, and what cannot be placed", () => {
    expect(coverage.rows.map(({ held }) => held)).toStrictEqual([1, 1, 0]);
    expect(coverage.unplaced).toBe(2);
  });

  test("names the unit that lacks recordings", () => {
    const findings = checkRecordingCoverage(coverage);
    expect(findings.map(({ data }) => data)).toStrictEqual([{ fondsNo: "0013", year: 2023, event: "" }]);
    expect(sentence(findings[0]!, zhCn)).toBe("全宗0013没有2023年的声像档案。");
  });
});
