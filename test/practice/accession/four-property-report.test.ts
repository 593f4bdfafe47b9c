import {
  FOUR_PROPERTIES,
  FOUR_PROPERTY_CHECKS,
  FOUR_PROPERTY_TITLES,
  fourPropertyReport,
  type Probe,
} from "lantai/accession";
import { parseReferenceCode } from "lantai/reference-codes";
import { describe, expect, test } from "vitest";

interface HostRecord {
  readonly id: string;
  readonly code: string;
}

const RECORDS: readonly HostRecord[] = [
  { id: "a", code: "X043-WS·2013-Y-0001" },
  { id: "b", code: "" },
];
const everyProbe = (probe: Probe<HostRecord>) => new Map(FOUR_PROPERTY_CHECKS.map(({ code }) => [code, probe]));

describe("FOUR_PROPERTY_CHECKS", () => {
  test("number the checks of each property without a gap, each code once", () => {
    for (const [at, property] of FOUR_PROPERTIES.entries()) {
      const rows = FOUR_PROPERTY_CHECKS.filter((row) => row.property === property);
      expect(rows.map(({ code }) => code)).toEqual(rows.map((_, serial) => `GD-${at + 1}-${serial + 1}`));
      expect(FOUR_PROPERTY_TITLES[property]["zh-CN"]).toMatch(/性$/);
    }
    expect(new Set(FOUR_PROPERTY_CHECKS.map(({ code }) => code)).size).toBe(38);
  });

  test("claim no number or name as seen in the standard, which was not", () => {
    for (const { numberConfidence, nameConfidence } of FOUR_PROPERTY_CHECKS) {
      expect(["practised", "recalled"]).toContain(numberConfidence);
      expect(["practised", "recalled"]).toContain(nameConfidence);
    }
    const practised = FOUR_PROPERTY_CHECKS.filter(({ numberConfidence }) => numberConfidence === "practised");
    expect(practised.map(({ code }) => code)).toEqual(["GD-1-2", "GD-1-3", "GD-1-10", "GD-2-5", "GD-3-1", "GD-3-4"]);
  });
});

describe("fourPropertyReport", () => {
  test("passes when every check ran on every record and none failed", () => {
    const report = fourPropertyReport(
      RECORDS,
      everyProbe(() => "passed"),
    );
    expect([report.conclusion, report.findings, report.records]).toEqual(["passed", [], 2]);
  });

  test("reports a check without a probe as not run, and never as passed", () => {
    const report = fourPropertyReport(RECORDS, new Map());
    expect(report.conclusion).toBe("incomplete");
    expect(report.results.every(({ notRun, passed }) => notRun === 2 && passed === 0)).toBe(true);
    expect(report.findings).toHaveLength(38);
    expect(report.findings[0]).toMatchObject({
      code: "property-check-not-run",
      severity: "warning",
      place: { value: "GD-1-1" },
      data: { cause: "no-probe", records: 2 },
    });
  });

  test("reports a probe that threw, and one that gave no answer, as not run, and goes on", () => {
    const probes = everyProbe(() => "passed");
    probes.set("GD-4-2", ({ id }) => {
      if (id === "a") throw new Error("scanner offline");
      return "passed";
    });
    probes.set("GD-3-4", () => true as never);
    const report = fourPropertyReport(RECORDS, probes);
    expect(report.conclusion).toBe("incomplete");
    expect(report.findings.map(({ data }) => data)).toMatchObject([
      { check: "GD-3-4", cause: "no-answer", records: 2 },
      { check: "GD-4-2", cause: "probe-threw", records: 1 },
    ]);
    expect(report.results.find(({ check }) => check.code === "GD-4-2")).toMatchObject({ passed: 1, notRun: 1 });
  });

  test("names each record that failed, and fails even where other checks did not run", () => {
    const probe: Probe<HostRecord> = ({ code }) =>
      parseReferenceCode(code).findings.length === 0 && code !== "" ? "passed" : "failed";
    const report = fourPropertyReport(RECORDS, new Map([["GD-1-7", probe]]));
    expect(report.conclusion).toBe("failed");
    expect(report.findings[0]).toMatchObject({
      code: "property-check-failed",
      severity: "error",
      place: { id: "b", value: "GD-1-7" },
    });
  });

  test("takes a check that does not apply as neither passed nor missing, and passes nothing where none applied", () => {
    const probes = everyProbe(() => "not-applicable");
    const untested = fourPropertyReport(RECORDS, probes);
    expect([untested.conclusion, untested.findings]).toEqual(["incomplete", []]);
    expect(untested.results[0]).toMatchObject({ passed: 0, notApplicable: 2, notRun: 0 });
    probes.set("GD-1-7", ({ id }) => (id === "a" ? "passed" : "not-applicable"));
    expect(fourPropertyReport(RECORDS, probes).conclusion).toBe("passed");
  });

  test("says nothing of no record and of no check", () => {
    expect(
      fourPropertyReport(
        [],
        everyProbe(() => "passed"),
      ),
    ).toMatchObject({ conclusion: "incomplete", findings: [] });
    expect(fourPropertyReport(RECORDS, new Map(), [])).toMatchObject({ conclusion: "incomplete", results: [] });
  });

  test("refuses a probe for no check, probes that are no Map, and a table with one code twice", () => {
    expect(() => fourPropertyReport(RECORDS, {} as never)).toThrow("probes: expected a Map");
    expect(() => fourPropertyReport(RECORDS, undefined as never)).toThrow("probes: expected a Map");
    expect(() => fourPropertyReport(RECORDS, new Map([["GD-9-9", () => "passed" as const]]))).toThrow(
      "probes: expected",
    );
    const [check] = FOUR_PROPERTY_CHECKS;
    expect(() => fourPropertyReport(RECORDS, new Map(), [check!, check!])).toThrow("checks: expected each code once");
  });
});

describe("fourPropertyReport, as a whole", () => {
  const checks = FOUR_PROPERTY_CHECKS.slice(0, 2);
  const [first, second] = checks as [(typeof checks)[number], (typeof checks)[number]];
  const RUN = [{ id: "a" }, {}, { id: "c" }];

  test("counts each check over all records and tells what failed, record by record, then what did not run, by cause", () => {
    let asked = 0;
    const probes = new Map<string, Probe<{ readonly id?: string }>>([
      [first.code, ({ id }) => (id === "c" ? "not-applicable" : "failed")],
      [
        second.code,
        () => {
          asked += 1;
          if (asked === 1) throw new Error("no scanner");
          return asked === 2 ? (true as unknown as "passed") : "passed";
        },
      ],
    ]);
    expect(fourPropertyReport(RUN, probes, checks)).toStrictEqual({
      records: 3,
      results: [
        { check: first, passed: 0, failed: 2, notApplicable: 1, notRun: 0 },
        { check: second, passed: 1, failed: 0, notApplicable: 0, notRun: 2 },
      ],
      findings: [
        {
          code: "property-check-failed",
          severity: "error",
          place: { id: "a", value: first.code },
          data: { check: first.code, title: first.title },
        },
        {
          code: "property-check-failed",
          severity: "error",
          place: { value: first.code },
          data: { check: first.code, title: first.title },
        },
        ...(["probe-threw", "no-answer"] as const).map((cause) => ({
          code: "property-check-not-run",
          severity: "warning",
          place: { value: second.code },
          data: { check: second.code, title: second.title, cause, records: 1 },
        })),
      ],
      conclusion: "failed",
    });
  });

  test("is incomplete without a record or without a check, and says nothing of either", () => {
    const passed = new Map(checks.map(({ code }) => [code, () => "passed" as const]));
    expect(fourPropertyReport([], passed, checks)).toMatchObject({
      records: 0,
      findings: [],
      conclusion: "incomplete",
    });
    expect(fourPropertyReport([], new Map(), checks)).toMatchObject({ findings: [], conclusion: "incomplete" });
    expect(fourPropertyReport(RUN, new Map(), [])).toEqual({
      records: 3,
      results: [],
      findings: [],
      conclusion: "incomplete",
    });
    expect(fourPropertyReport(RUN, passed, checks).conclusion).toBe("passed");
  });

  test("names the code that is there twice, and the probe of none", () => {
    expect(() => fourPropertyReport([], new Map(), [first, first])).toThrow(
      `checks: expected each code once, received "${first.code}"`,
    );
    expect(() => fourPropertyReport([], new Map([["GD-9-9", () => "passed" as const]]), checks)).toThrow(
      'probes: expected codes of the table of checks, received "GD-9-9"',
    );
  });
});
