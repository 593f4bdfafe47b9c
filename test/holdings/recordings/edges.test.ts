import { checkRecordingCoverage, parseDuration, type RecordingKind, recordingCoverage } from "lantai/recordings";
import { describe, expect, test } from "vitest";

describe("parseDuration", () => {
  test.each([
    ["90秒", 90],
    ["1分59秒", 119],
    ["1小时59秒", 3659],
    ["1小时59分59秒", 7199],
    ["90分钟", 5400],
    ["00:12:30", 750],
  ])("reads %s as %i seconds", (text, seconds) => {
    expect(parseDuration(text)).toStrictEqual({ seconds, findings: [] });
  });

  test.each(["1分60秒", "1小时60秒", "1小时60分", "00:12:305", "00:12:30秒", "第00:12:30"])(
    "reads no seconds in %s, and says so with the text as it came",
    (text) => {
      expect(parseDuration(text)).toStrictEqual({
        findings: [{ code: "duration-unreadable", severity: "error", place: { value: text }, data: { text } }],
      });
    },
  );

  test("reads a number of up to forty digits, however many of them are noughts", () => {
    const minutes = (text: string) => parseDuration(text, { unit: "minutes" });
    expect(minutes("90".padStart(40, "0"))).toStrictEqual({ seconds: 5400, findings: [] });
    expect(minutes("90".padStart(41, "0")).findings.map(({ code }) => code)).toEqual(["duration-unreadable"]);
  });
});

describe("recordingCoverage", () => {
  const congress = { fondsNo: " 0012 ", year: 2023, event: "人代会", kinds: ["video"] } as const;
  const recording = { kind: "video", fondsNo: "0012", year: 2023, event: "人代会" } as const;

  test("takes a recording for what was expected only where unit, year, event and kind are those", () => {
    const held = (given: { kind?: RecordingKind; event?: string; fondsNo?: string; year?: number }) =>
      recordingCoverage([congress], [{ ...recording, ...given }]);
    expect(held({})).toStrictEqual({ rows: [{ expected: congress, held: 1 }], unplaced: 0 });
    const none = { rows: [{ expected: congress, held: 0 }], unplaced: 0 };
    expect(held({ event: "党代会" })).toStrictEqual(none);
    expect(held({ kind: "photograph" })).toStrictEqual(none);
    expect(held({ fondsNo: "0013" })).toStrictEqual(none);
    expect(held({ year: 2022 })).toStrictEqual(none);
  });

  test("takes any event where none is expected, and any kind where none is", () => {
    const [anyEvent, anyKind] = [
      { fondsNo: "0012", year: 2023, kinds: ["video"] },
      { fondsNo: "0012", year: 2023, event: "人代会" },
    ] as const;
    const holdings = [recording, { ...recording, event: "党代会" }, { ...recording, kind: "audio" }] as const;
    expect(recordingCoverage([anyEvent, anyKind], holdings).rows).toStrictEqual([
      { expected: anyEvent, held: 2 },
      { expected: anyKind, held: 2 },
    ]);
  });

  test("cannot place a recording without a unit, without a year and a date, or with a date of one end", () => {
    const date = { text: "2023年", precision: "range", certainty: "stated" } as const;
    const coverage = recordingCoverage(
      [congress],
      [
        { kind: "video", year: 2023 },
        { kind: "video", fondsNo: "0012" },
        { kind: "video", fondsNo: "0012", date: { ...date, earliest: "2023-01-01" } },
        { kind: "video", fondsNo: "0012", date: { ...date, latest: "2023-12-31" } },
        { kind: "video", fondsNo: "0012", date },
      ],
    );
    expect(coverage).toStrictEqual({ rows: [{ expected: congress, held: 0 }], unplaced: 5 });
    expect(checkRecordingCoverage(coverage)).toStrictEqual([
      {
        code: "recordings-lacking",
        severity: "warning",
        place: {},
        data: { fondsNo: " 0012 ", year: 2023, event: "人代会" },
      },
    ]);
  });
});
