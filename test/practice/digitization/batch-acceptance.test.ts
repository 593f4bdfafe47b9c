import type { AcceptanceFacts } from "lantai/accession";
import {
  ACCEPTANCE_RULES,
  acceptanceSample,
  acceptanceSheet,
  type BatchInspection,
  batchAcceptance,
  extendAcceptanceRules,
  payablePages,
  SAMPLED_RECORDS,
} from "lantai/digitization";
import { sentence } from "lantai/findings";
import { percentText } from "lantai/quantities";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { ACCEPTANCE_CASES, inspectionOf, SAMPLE_SIZES } from "../../cases/acceptance.js";
import { thawedPaths } from "../../foundation/law/frozen.js";

const CHECKS = ACCEPTANCE_RULES.checks.map(({ code }) => code);
const inspected = (at: number): BatchInspection => inspectionOf(ACCEPTANCE_CASES[at]!, CHECKS);

describe("ACCEPTANCE_RULES", () => {
  test("ask for 5 % and 95 %, and let only checks of the sample miss any", () => {
    expect([ACCEPTANCE_RULES.samplePercent, ACCEPTANCE_RULES.passPercent]).toEqual(["5", "95"]);
    const tolerant = ACCEPTANCE_RULES.checks.filter(({ faults }) => faults === "pass-rate");
    expect(tolerant.map(({ code, scope }) => [code, scope])).toEqual([
      ["page-order", "sample"],
      ["image-quality", "sample"],
      ["catalogue-description", "sample"],
    ]);
    expect(thawedPaths(ACCEPTANCE_RULES)).toEqual([]);
  });
});

describe("acceptanceSample", () => {
  test.each(SAMPLE_SIZES)("%s", (_name, level, frame, percent, size) => {
    const records = Array.from({ length: frame }, (_, at) => ({ level, referenceCode: `0012-${at}` }));
    const { strata, records: drawn } = acceptanceSample(records, { seed: "a", unit: level, percent });
    expect(strata).toEqual(frame === 0 ? [] : [{ level, frame, sampled: size }]);
    expect(drawn).toHaveLength(size);
  });

  const volumes = Array.from({ length: 40 }, (_, at) => ({ level: "volume", referenceCode: `V-${at}` }) as const);
  const inner = volumes
    .slice(0, 30)
    .flatMap(({ referenceCode }) =>
      [1, 2, 3].map(
        (no) => ({ level: "item", referenceCode: `${referenceCode}-${no}`, volumeCode: referenceCode }) as const,
      ),
    );
  const items = Array.from({ length: 60 }, (_, at) => ({ level: "item", referenceCode: `I-${at}` }) as const);
  const mixed = [...volumes, ...inner, ...items];

  test("by volume draws volumes, and items that lie in none", () => {
    expect(acceptanceSample(mixed, { seed: "a", unit: "volume", percent: "5" }).strata).toEqual([
      { level: "volume", frame: 40, sampled: 2 },
      { level: "item", frame: 60, sampled: 3 },
    ]);
  });

  test("by item draws items, and volumes of which no item is listed", () => {
    expect(acceptanceSample(mixed, { seed: "a", unit: "item", percent: "5" }).strata).toEqual([
      { level: "volume", frame: 10, sampled: 1 },
      { level: "item", frame: 150, sampled: 8 },
    ]);
  });

  test("is the same for ever: these lots were drawn by the first version", () => {
    const { records } = acceptanceSample(items, { seed: "第八期 8-01 第1轮", unit: "item", percent: "10" });
    expect(records.map(({ referenceCode }) => referenceCode)).toMatchInlineSnapshot(`
      [
        "I-3",
        "I-20",
        "I-26",
        "I-33",
        "I-48",
        "I-55",
      ]
    `);
  });

  test("of another round is another one, and holds what was at fault before", () => {
    const draw = (seed: string, recheck: readonly string[]) =>
      acceptanceSample(items, { seed, unit: "item", percent: "10", recheck }).records.map(
        (record) => record.referenceCode,
      );
    expect(draw("第2轮", [])).not.toEqual(draw("第1轮", []));
    const again = draw("第2轮", ["i-59", "I-58", "no such record"]);
    expect(again).toContain("I-59");
    expect(again).toContain("I-58");
    expect(again.length).toBeGreaterThanOrEqual(6);
  });

  test("draws records without a code, and each of two with the same code, for themselves", () => {
    const bare = Array.from({ length: 200 }, () => ({ level: "item" }) as const);
    expect(acceptanceSample(bare, { seed: "a", unit: "item", percent: "50" }).records).toHaveLength(100);
  });

  test("passes over fonds, series and pages", () => {
    expect(
      acceptanceSample([{ level: "fonds" }, { level: "page" }], { seed: "a", unit: "item", percent: "5" }),
    ).toEqual({
      seed: "a",
      unit: "item",
      strata: [],
      records: [],
      recheckMissing: [],
    });
  });

  test("names what is wrong with the question", () => {
    const options = { seed: "a", unit: "item", percent: "5" } as const;
    expect(() => acceptanceSample([], { ...options, seed: " " })).toThrow("options.seed");
    expect(() => acceptanceSample([], { ...options, percent: "101" })).toThrow("options.percent");
    expect(() => acceptanceSample([], { ...options, unit: "page" as "item" })).toThrow("options.unit");
  });
});

describe("batchAcceptance", () => {
  test.each(ACCEPTANCE_CASES)("$name: $expected", (row) => {
    const verdict = batchAcceptance(inspectionOf(row, CHECKS), { rules: ACCEPTANCE_RULES });
    const told =
      verdict.kind === "decided"
        ? verdict.value.outcome
        : `${verdict.kind}: ${verdict.kind === "undetermined" ? verdict.missing.join(", ") : ""}`;
    expect(told).toBe(row.expected);
  });

  test("gives the pass rate of the sample", () => {
    const verdict = batchAcceptance(inspected(1), { rules: ACCEPTANCE_RULES });
    expect(verdict.kind === "decided" && verdict.value).toEqual({
      batch: "8-01",
      round: 1,
      outcome: "passed",
      passed: { part: 395, whole: 415, of: SAMPLED_RECORDS },
    });
    expect(verdict.kind === "decided" && percentText(verdict.value.passed!, 2)).toBe("95.18");
  });

  test("is handed on to an accession as it is", () => {
    const verdict = batchAcceptance(inspected(0), { rules: ACCEPTANCE_RULES });
    const acceptance: AcceptanceFacts | undefined = verdict.kind === "decided" ? verdict.value : undefined;
    expect(acceptance?.outcome).toBe("passed");
  });

  test("claims no pass rate when a check that counts was not run on the whole sample", () => {
    const told = (runs: BatchInspection["runs"], faults = inspected(0).faults) => {
      const verdict = batchAcceptance({ ...inspected(0), runs, faults }, { rules: ACCEPTANCE_RULES });
      const codes = verdict.reasons.map(({ code }) => code).filter((code) => code.includes("rate"));
      return [verdict.kind, codes, verdict.kind === "decided" ? verdict.value.passed : undefined];
    };
    const runs = inspected(0).runs.filter(({ check }) => check !== "page-order");
    expect(told([])).toEqual(["undetermined", [], undefined]);
    expect(told(runs)).toEqual(["undetermined", [], undefined]);
    const partly = inspected(0).runs.map((run) =>
      run.check === "page-order" ? { ...run, checked: run.checked - 1 } : run,
    );
    expect(told(partly)).toEqual(["undetermined", [], undefined]);
    expect(told(runs, inspected(2).faults)).toEqual(["decided", ["acceptance-rate-missed"], undefined]);
    expect(told(runs, inspected(5).faults)).toEqual(["decided", [], undefined]);
  });

  test("takes more faulty records than were sampled for all of them", () => {
    const odd = { ...ACCEPTANCE_CASES[0]!, sample: [20, 1], faulty: { "image-quality": 3 } } as const;
    const verdict = batchAcceptance(inspectionOf(odd, CHECKS), { rules: ACCEPTANCE_RULES });
    expect(verdict.kind === "decided" && verdict.value.passed?.part).toBe(0);
  });

  test("follows a county's larger sample", () => {
    const rules = extendAcceptanceRules(ACCEPTANCE_RULES, { id: "county", samplePercent: "10" });
    const verdict = batchAcceptance(inspected(0), { rules });
    expect(verdict.kind === "undetermined" && verdict.missing).toEqual(["sample"]);
    expect(verdict.basis.rulesId).toBe("county");
  });

  test("says why, check by check, in both languages", () => {
    const inspection = { ...inspected(2), faults: [...inspected(5).faults, ...inspected(2).faults] };
    const { reasons } = batchAcceptance({ ...inspection, runs: inspection.runs.slice(1) }, { rules: ACCEPTANCE_RULES });
    expect(reasons.map((reason) => sentence(reason, zhCn))).toEqual([
      "图像参数（分辨率、色彩、格式）：未检查。",
      "图像命名：检查59545，未发现问题。",
      "图像可打开：检查59545，未发现问题。",
      "目录与图像一一对应、页数相符：检查59545，未发现问题。",
      "目录与图像内容对应：1处不合格，要求全部合格。",
      "图像顺序：检查415，未发现问题。",
      "图像完整、清晰、端正：检查415，21处不合格，计入合格率。",
      "目录著录：检查415，未发现问题。",
      "工作文件：检查59545，未发现问题。",
      "存储载体可用：检查59545，未发现问题。",
      "存储载体无病毒：检查59545，未发现问题。",
      "抽检415，不合格21，合格率不到95%。",
    ]);
    const others = [inspected(8), inspected(10), inspected(12), inspected(14), inspected(15)];
    const all = [...reasons, ...others.flatMap((other) => batchAcceptance(other, { rules: ACCEPTANCE_RULES }).reasons)];
    for (const reason of all) {
      expect(sentence(reason, en)).toMatch(/\.$/);
      expect(sentence(reason, zhCn)).toMatch(/。$/);
      expect(reason.code in zhCn.reasons).toBe(true);
    }
  });

  test("names the day when it is none", () => {
    const inspection = { ...inspected(0), on: "2023-06-31" } as const;
    expect(() => batchAcceptance(inspection, { rules: ACCEPTANCE_RULES })).toThrow("inspection.on");
  });
});

describe("extendAcceptanceRules", () => {
  const [first, ...others] = ACCEPTANCE_RULES.checks;

  test.each([
    ["a share over 100", { passPercent: "101" }],
    ["a check twice", { checks: [first!, ...ACCEPTANCE_RULES.checks] }],
    ["a full check that admits faults", { checks: [{ ...first!, faults: "pass-rate" }, ...others] }],
    ["an unknown scope", { checks: [{ ...first!, scope: "some" as "all" }] }],
    ["a text that the rules do not carry", { sampleCitation: { instrument: "our-measures", confidence: "seen" } }],
  ] as const)("refuses %s", (_name, patch) => {
    expect(() => extendAcceptanceRules(ACCEPTANCE_RULES, { id: "county", ...patch })).toThrow("patch");
  });
});

describe("acceptanceSheet", () => {
  const rules = ACCEPTANCE_RULES;
  const batch = {
    batch: "8-01",
    fondsNo: "0012",
    unit: "县妇联",
    extent: { volumes: 0, items: 8298, pages: 59_545, withoutPageCount: 0 },
  };

  test("puts received, sampled, faults by kind, outcome, round and payable pages side by side", () => {
    const inspection = { ...inspected(5), round: 2, faults: [...inspected(5).faults, ...inspected(14).faults] };
    const verdict = batchAcceptance(inspection, { rules });
    const payable = payablePages([{ size: "A4" }], { outcome: "failed" });
    const sheet = acceptanceSheet({ batch, inspection, verdict, rules, payable });
    expect(sheet).toMatchObject({
      batch: "8-01",
      unit: "县妇联",
      round: 2,
      on: "2023-06-30",
      received: batch.extent,
      sample: { unit: "item", strata: [{ level: "item", frame: 8298, sampled: 415 }] },
      outcome: "failed",
      payable: { pages: 0, rejected: 1 },
    });
    expect(sheet.lines.filter(({ faults }) => faults > 0)).toEqual([
      {
        check: "entry-image-content",
        title: { "zh-CN": "目录与图像内容对应", en: "entries correspond to the content of images" },
        scope: "sample",
        checked: 415,
        faults: 1,
        records: ["0012-0"],
      },
      { check: "盒脊", title: { "zh-CN": "盒脊", en: "盒脊" }, checked: 0, faults: 1, records: ["0012-0"] },
    ]);
    expect(sheet.lines.filter(({ scope }) => scope === "delivered").map(({ check }) => check)).toEqual([
      "working-files",
      "media-usable",
      "media-virus-free",
    ]);
  });

  test("is undecided while a check is missing, and says what was not sampled by leaving it out", () => {
    const inspection = inspected(10);
    const verdict = batchAcceptance(inspection, { rules });
    const sheet = acceptanceSheet({
      batch,
      inspection,
      verdict,
      rules,
      payable: payablePages([], { outcome: "failed" }),
    });
    expect(sheet.outcome).toBe("undecided");
    expect("sample" in sheet).toBe(false);
  });

  test("names how the sample was drawn, and not its records", () => {
    const items = Array.from({ length: 20 }, (_, at) => ({ level: "item", referenceCode: `I-${at}` }) as const);
    const inspection = { ...inspected(0), sample: acceptanceSample(items, { seed: "s", unit: "item", percent: "5" }) };
    const verdict = batchAcceptance(inspection, { rules });
    const sheet = acceptanceSheet({
      batch,
      inspection,
      verdict,
      rules,
      payable: payablePages([], { outcome: "passed" }),
    });
    expect(sheet.sample).toEqual({ seed: "s", unit: "item", strata: [{ level: "item", frame: 20, sampled: 1 }] });
  });
});

describe("acceptanceSheet, of one batch alone", () => {
  const rules = ACCEPTANCE_RULES;
  const batch = { batch: "8-01", fondsNo: "0012", extent: { volumes: 0, items: 8, pages: 9, withoutPageCount: 0 } };
  const inspection = inspected(0);
  const verdict = batchAcceptance(inspection, { rules });
  const payable = payablePages([], { outcome: "passed" });
  const county = extendAcceptanceRules(rules, { id: "county" });
  const other = (given: Partial<BatchInspection>) => ({ ...inspection, ...given });
  const facts = { batch, inspection, verdict, rules, payable };

  test.each([
    ["an inspection of another batch", { batch: { ...batch, batch: "8-02" } }, "facts.inspection.batch"],
    ["an answer of another batch", { verdict: batchAcceptance(other({ batch: "8-02" }), { rules }) }, "facts.verdict"],
    ["an answer of another round", { verdict: batchAcceptance(other({ round: 2 }), { rules }) }, "facts.verdict"],
    ["an answer of another day", { verdict: batchAcceptance(other({ on: "2023-06-29" }), { rules }) }, "facts.verdict"],
    ["an answer by other rules", { verdict: batchAcceptance(inspection, { rules: county }) }, "facts.verdict"],
  ])("refuses %s", (_name, given, argument) => {
    expect(acceptanceSheet(facts).outcome).toBe("passed");
    expect(() => acceptanceSheet({ ...facts, ...given })).toThrow(
      expect.objectContaining({ name: "CallerError", argument }),
    );
  });

  test("says which batch and round it wanted", () => {
    expect(() => acceptanceSheet({ ...facts, batch: { ...batch, batch: "8-02" } })).toThrow(
      'facts.inspection.batch: expected the batch 8-02, received "8-01"',
    );
    const later = batchAcceptance(other({ round: 2 }), { rules });
    expect(() => acceptanceSheet({ ...facts, verdict: later })).toThrow(
      'facts.verdict: expected the answer of batch 8-01, round 1, received "8-01 2"',
    );
    const ofOthers = batchAcceptance(other({ on: "2023-06-29" }), { rules: county });
    expect(() => acceptanceSheet({ ...facts, verdict: ofOthers })).toThrow(
      `facts.verdict: expected an answer of ${inspection.on} by ${rules.id}, received "2023-06-29 county"`,
    );
  });

  test("has a line for a run of a check that the rules do not have", () => {
    const runs = [...inspection.runs, { check: "盒脊", checked: 12, total: 12 }];
    const line = acceptanceSheet({ ...facts, inspection: other({ runs }) }).lines.at(-1);
    expect(line).toEqual({
      check: "盒脊",
      title: { "zh-CN": "盒脊", en: "盒脊" },
      checked: 12,
      faults: 0,
      records: [],
    });
  });
});

describe("acceptanceSample, of what is inspected again", () => {
  const options = { seed: "a", percent: "0" } as const;
  const volume = { level: "volume", referenceCode: "V-1" } as const;
  const inner = [1, 2].map((no) => ({ level: "item", referenceCode: `V-1-${no}`, volumeCode: "V-1" }) as const);
  const loose = { level: "item", referenceCode: "I-1" } as const;
  const uncoded = { level: "item" } as const;
  const page = { level: "page", referenceCode: "P-1" } as const;
  const records = [volume, ...inner, loose, uncoded, page];
  const again = (unit: "volume" | "item", ...recheck: string[]) => {
    const sample = acceptanceSample(records, { ...options, unit, recheck });
    return [
      sample.records.map((record) =>
        record.level === "item" && "referenceCode" in record ? record.referenceCode : record.level,
      ),
      sample.recheckMissing,
    ];
  };

  test("names what no record of the batch has, as it was given, and draws the rest", () => {
    expect(again("item", "I-1", "A-9", "光盘1")).toEqual([["I-1"], ["A-9", "光盘1"]]);
    expect(again("item", "ｉ-1")).toEqual([["I-1"], []]);
    expect(again("item")).toEqual([[], []]);
    expect(again("item", "P-1")).toEqual([[], ["P-1"]]);
  });

  test("takes a code that a database has none of for a blank one", () => {
    const loose = { level: "item", referenceCode: null, volumeCode: null } as never;
    expect(acceptanceSample([loose], { ...options, unit: "item", recheck: [""] })).toMatchObject({
      records: [],
      recheckMissing: [""],
    });
  });

  test("takes a blank code for no record", () => {
    expect(again("item", "", " ")).toEqual([[], ["", " "]]);
    expect(again("item", "", "I-1")).toEqual([["I-1"], [""]]);
    const bare = { level: "item", volumeCode: "V-1" } as const;
    expect(acceptanceSample([...records, bare], { ...options, unit: "volume", recheck: ["", " "] })).toMatchObject({
      records: [],
      recheckMissing: ["", " "],
    });
  });

  test("draws the volume of an item and the items of a volume, whatever is sampled", () => {
    expect(again("volume", "V-1-2")).toEqual([["volume"], []]);
    expect(again("item", "V-1")).toEqual([["V-1-1", "V-1-2"], []]);
    expect(again("item", "V-1-2")).toEqual([["V-1-2"], []]);
    expect(again("volume", "V-1", "I-1")).toEqual([["volume", "I-1"], []]);
  });

  test("takes a volume for no item, whatever volume it names itself", () => {
    const nested = [
      { level: "volume", referenceCode: "V-1", volumeCode: "V-9" },
      { level: "item", referenceCode: "I-1", volumeCode: "V-1" },
      { level: "item", referenceCode: "I-9", volumeCode: "V-9" },
    ] as const;
    const { records: drawn } = acceptanceSample(nested, { ...options, unit: "item", recheck: ["V-1"] });
    expect(drawn).toEqual([nested[1]]);
  });

  test("is told the faults of the round before", () => {
    const before = { faults: [{ check: "page-order", record: "I-1", note: "缺第3页" }] };
    const { records: drawn } = acceptanceSample([loose, uncoded], {
      seed: "8-01 第2轮",
      unit: "item",
      percent: "0",
      recheck: before.faults.map(({ record }) => record),
    });
    expect(drawn).toEqual([loose]);
  });

  test("asks for its options", () => {
    expect(() => acceptanceSample([], undefined as never)).toThrow("options: expected an object, received undefined");
    expect(() => acceptanceSample([], null as never)).toThrow("options: expected an object");
  });
});

describe("acceptanceSample, at its bounds", () => {
  const options = { seed: "a", unit: "item", percent: "50" } as const;
  const items = Array.from({ length: 10 }, (_, at) => ({ level: "item", referenceCode: `I-${at}` }) as const);
  const codes = (records: readonly { readonly referenceCode?: string }[]) =>
    records.map(({ referenceCode }) => referenceCode);

  test("draws the same records in whatever order they come, and tells them in that order", () => {
    const drawn = codes(acceptanceSample(items, options).records);
    expect(drawn).toHaveLength(5);
    expect(codes(acceptanceSample([...items].reverse(), options).records)).toEqual([...drawn].reverse());
    expect(drawn).toEqual(codes(items).filter((code) => drawn.includes(code)));
  });

  test("draws by code and level, and every record once that is to be looked at again", () => {
    const one = acceptanceSample(items, { ...options, percent: "10" });
    expect(one.strata).toEqual([{ level: "item", frame: 10, sampled: 1 }]);
    const again = acceptanceSample(items, { ...options, percent: "10", recheck: codes(one.records) as string[] });
    expect(again.strata).toEqual(one.strata);
    const all = acceptanceSample(items, { ...options, percent: "10", recheck: codes(items) as string[] });
    expect([all.strata[0]?.sampled, codes(all.records)]).toEqual([10, codes(items)]);
    expect(acceptanceSample(items, { ...options, percent: "0" }).records).toEqual([]);
    expect(acceptanceSample(items, { ...options, percent: "100" }).records).toHaveLength(10);
  });

  test("puts an item of a volume that is not listed into the frame, and a volume of which items are listed out of it", () => {
    const records = [
      { level: "volume", referenceCode: "V-1" },
      { level: "volume", referenceCode: "V-2" },
      { level: "item", referenceCode: "V-1-1", volumeCode: "ｖ-1" },
      { level: "item", referenceCode: "V-3-1", volumeCode: "V-3" },
      { level: "item" },
    ] as const;
    const frames = (unit: "item" | "volume") =>
      acceptanceSample(records, { seed: "a", unit, percent: "100" }).records.map(({ level, ...record }) => [
        level,
        "referenceCode" in record ? record.referenceCode : undefined,
      ]);
    expect(frames("volume")).toEqual([
      ["volume", "V-1"],
      ["volume", "V-2"],
      ["item", "V-3-1"],
      ["item", undefined],
    ]);
    expect(frames("item")).toEqual([
      ["volume", "V-2"],
      ["item", "V-1-1"],
      ["item", "V-3-1"],
      ["item", undefined],
    ]);
    const blank = [{ level: "volume" }, { level: "item" }] as const;
    expect(acceptanceSample(blank, { seed: "a", unit: "item", percent: "100" }).strata).toEqual([
      { level: "volume", frame: 1, sampled: 1 },
      { level: "item", frame: 1, sampled: 1 },
    ]);
  });

  test("names what is wrong with the question in full", () => {
    const ask = (given: object) => () => acceptanceSample([], { ...options, ...given });
    expect(ask({ seed: " " })).toThrow('options.seed: expected a text, received " "');
    expect(ask({ seed: 7 })).toThrow("options.seed: expected a text, received 7");
    expect(ask({ percent: "100.1" })).toThrow('options.percent: expected a percentage up to 100, received "100.1"');
    expect(ask({ unit: "page" })).toThrow('options.unit: expected one of volume, item, received "page"');
  });
});

describe("batchAcceptance, check by check", () => {
  const rules = ACCEPTANCE_RULES;
  const verdictOf = (given: Partial<BatchInspection>) => batchAcceptance({ ...inspected(0), ...given }, { rules });
  const sampleOf = (...strata: NonNullable<BatchInspection["sample"]>["strata"]) =>
    ({ sample: { seed: "s", unit: "item", strata } }) as const;
  const runsOf = (check: string, checked: number, total: number) => [
    ...inspected(0).runs.filter((run) => run.check !== check),
    { check, checked, total },
  ];

  test("takes of several runs the one that went farthest, and asks for the greatest total", () => {
    const [first, ...others] = inspected(0).runs;
    const twice = (checked: number, total: number) =>
      verdictOf({ runs: [{ ...first!, checked: 1, total: 9000 }, { ...first!, checked, total }, ...others] });
    expect(twice(9000, 9000)).toMatchObject({ value: { outcome: "passed" } });
    expect(twice(9001, 9002)).toMatchObject({ kind: "undetermined", missing: ["runs.image-properties"] });
    expect(twice(9001, 9002).reasons[0]).toMatchObject({
      code: "acceptance-check-incomplete",
      data: { check: "image-properties", checked: 9001, asked: 9002 },
    });
  });

  test("wants a full check to have seen at least as many as there are records (DA/T 31-2017, 12.2)", () => {
    expect(verdictOf({ runs: runsOf("image-name", 8298, 8298) })).toMatchObject({ value: { outcome: "passed" } });
    for (const few of [1, 8297]) {
      const verdict = verdictOf({ runs: runsOf("image-name", few, few) });
      expect(verdict).toMatchObject({ kind: "undetermined", missing: ["runs.image-name"] });
      expect(verdict.reasons[1]).toMatchObject({ data: { checked: few, asked: 8298 } });
    }
    const frames = [
      { level: "volume", frame: 8000, sampled: 400 },
      { level: "item", frame: 300, sampled: 15 },
    ] as const;
    expect(verdictOf({ ...sampleOf(...frames), runs: runsOf("image-name", 8299, 8299) })).toMatchObject({
      missing: ["runs.image-name"],
    });
    expect(verdictOf({ ...sampleOf(...frames), runs: runsOf("image-name", 8300, 8300) })).toMatchObject({
      value: { outcome: "passed" },
    });
  });

  test("decides nothing by figures that contradict each other, and says which", () => {
    const contradicted = (given: Partial<BatchInspection>) => {
      const verdict = verdictOf(given);
      const odd = verdict.reasons.filter(({ code }) => code.includes("contradict"));
      return [verdict.kind, verdict.kind === "undetermined" && verdict.missing, odd.map((one) => sentence(one, zhCn))];
    };
    const item = { level: "item", frame: 400 } as const;
    const runs = inspected(0).runs.map((run) => (run.total === 415 ? { ...run, checked: 500, total: 500 } : run));
    expect(contradicted({ ...sampleOf({ ...item, sampled: 500 }), runs })).toEqual([
      "undetermined",
      ["sample"],
      ["共400件而记抽检500件，数字矛盾。"],
    ]);
    expect(contradicted({ ...sampleOf({ ...item, sampled: 400 }), runs })[0]).toBe("decided");
    for (const sampled of [-1, 20.5, Number.NaN, "20" as unknown as number]) {
      expect(contradicted(sampleOf({ ...item, sampled }))).toMatchObject(["undetermined", ["sample"], [/矛盾/]]);
    }
    expect(contradicted(sampleOf({ ...item, frame: -400, sampled: 20 }))[1]).toEqual(["sample"]);
    expect(contradicted({ runs: runsOf("image-name", 59_546, 59_545) })).toEqual([
      "undetermined",
      ["runs.image-name"],
      ["图像命名：总数59545而记检查59546，数字矛盾。"],
    ]);
    expect(contradicted({ runs: runsOf("media-usable", 2, 1) })[1]).toEqual(["runs.media-usable"]);
    expect(contradicted({ runs: runsOf("media-usable", 1, 1.5) })[1]).toEqual(["runs.media-usable"]);
    expect(contradicted({ runs: runsOf("page-order", 415.5, 415) })[1]).toEqual(["runs.page-order"]);
    // Of a check of the sample the size of the sample counts, and not the total.
    expect(contradicted({ runs: runsOf("page-order", 415, 1) })).toEqual(["decided", false, []]);
  });

  test.each([
    [
      { code: "acceptance-sample-contradicts", data: { level: "item", frame: 1, sampled: 2 } },
      "2 are said to be sampled of 1 item, which cannot be.",
    ],
    [
      { code: "acceptance-sample-too-small", data: { level: "volume", frame: 1, sampled: 0, asked: 1 } },
      "Of 1 volume 1 has to be sampled; 0 were.",
    ],
    [
      { code: "acceptance-sample-too-small", data: { level: "item", frame: 40, sampled: 1, asked: 2 } },
      "Of 40 items 2 have to be sampled; 1 was.",
    ],
    [
      { code: "batch-number-missing", data: { stated: { volumes: 1, items: 0, pages: 1 } } },
      "A line of the ledger names no batch (1 volume, 0 items, 1 page).",
    ],
    [
      { code: "batch-pages-differ", data: { batch: "8-01", stage: { en: "scanned" }, pages: "2", counted: "1" } },
      'Batch 8-01 was counted at 1 page; the stage "scanned" records 2.',
    ],
  ])("says in English %j", (telling, said) => {
    expect(sentence(telling, en)).toBe(said);
  });

  test("says that more are at fault than were sampled, and returns the batch all the same", () => {
    const odd = { ...ACCEPTANCE_CASES[0]!, sample: [100, 5], faulty: { "image-quality": 8 } } as const;
    const { reasons, ...verdict } = batchAcceptance(inspectionOf(odd, CHECKS), { rules });
    expect(verdict).toMatchObject({ value: { outcome: "failed", passed: { part: 0, whole: 5 } } });
    expect(reasons.slice(-2).map((reason) => sentence(reason, zhCn))).toEqual([
      "抽检5而记不合格8，数字矛盾。",
      "抽检5，不合格5，合格率不到95%。",
    ]);
    const all = inspectionOf({ ...odd, faulty: { "image-quality": 5 } }, CHECKS);
    expect(batchAcceptance(all, { rules }).reasons.map(({ code }) => code)).not.toContain(
      "acceptance-faults-contradict",
    );
    const none = batchAcceptance(
      { ...inspectionOf(odd, CHECKS), ...sampleOf({ level: "item", frame: 9, sampled: 0 }) },
      { rules },
    );
    expect(none).toMatchObject({ kind: "undetermined" });
    expect(none.reasons.at(-1)).toMatchObject({
      code: "acceptance-faults-contradict",
      data: { sampled: 0, faulty: 8 },
      citations: [],
    });
    expect(none).toHaveProperty("missing", expect.arrayContaining(["sample"]));
  });

  test.each([
    [{ round: 0 }, "inspection.round: expected a whole number from 1, received 0"],
    [{ round: -1.5 }, "inspection.round: expected a whole number from 1, received -1.5"],
    [{ round: 1.5 }, "inspection.round"],
    [{ runs: undefined }, "inspection.runs: expected an array, received undefined"],
    [{ faults: undefined }, "inspection.faults: expected an array, received undefined"],
  ])("names what a caller left out or cannot have meant: %j", (given, message) => {
    const inspection = { ...inspected(0), ...given } as unknown as BatchInspection;
    expect(() => batchAcceptance(inspection, { rules })).toThrow(message);
  });

  test("takes a check that saw nothing for none", () => {
    expect(verdictOf({ runs: runsOf("media-usable", 0, 0) })).toMatchObject({ missing: ["runs.media-usable"] });
    expect(verdictOf({ runs: runsOf("media-usable", 1, 1) })).toMatchObject({ value: { outcome: "passed" } });
    const { sample: _, ...unsampled } = inspected(0);
    const without = batchAcceptance({ ...unsampled, runs: runsOf("page-order", 0, 0) }, { rules });
    expect(without).toMatchObject({ kind: "undetermined", missing: ["runs.page-order", "sample"] });
  });

  test("asks for the sample of every level, and names the one that is too small once", () => {
    const enough = { level: "item", frame: 8298, sampled: 415 } as const;
    const small = { level: "volume", frame: 535, sampled: 26 } as const;
    const verdict = verdictOf(sampleOf(enough, small));
    expect(verdict).toMatchObject({ kind: "undetermined" });
    expect(verdict.reasons.filter(({ code }) => code === "acceptance-sample-too-small")).toMatchObject([
      { data: { ...small, asked: 27 }, citations: [{ instrument: "da-t-31-2017", article: "12.2" }] },
    ]);
    const runs = inspected(0).runs.map((run) => (run.total === 415 ? { ...run, checked: 442, total: 442 } : run));
    expect(verdictOf({ ...sampleOf(enough, { ...small, sampled: 27 }), runs })).toMatchObject({
      value: { outcome: "passed", passed: { part: 442, whole: 442 } },
    });
    expect(verdictOf(sampleOf({ ...enough, frame: 0, sampled: 0 })).reasons.at(-1)).toMatchObject({
      code: "acceptance-sample-missing",
      data: {},
    });
    expect(verdictOf(sampleOf()).reasons.at(-1)?.code).toBe("acceptance-sample-missing");
  });

  test("returns no batch of which nothing was sampled: there is no rate to be missed", () => {
    const verdict = verdictOf({ ...sampleOf({ level: "item", frame: 8298, sampled: 0 }), runs: [] });
    expect(verdict).toMatchObject({ kind: "undetermined" });
    expect(verdict.kind === "undetermined" && verdict.missing).toContain("sample");
    expect(verdict.reasons.at(-1)).toMatchObject({
      code: "acceptance-sample-too-small",
      data: { level: "item", frame: 8298, sampled: 0, asked: 415 },
    });
  });

  test("counts a faulty record once, whatever the checks and the writing of its code, and other checks not", () => {
    const fault = (check: string, record: string) => ({ check, record, note: "不合格" });
    const verdict = verdictOf({
      faults: [fault("image-quality", "0012-1"), fault("page-order", "００１２-1"), fault("image-quality", "0012-2")],
    });
    expect(verdict).toMatchObject({ value: { outcome: "passed", passed: { part: 413, whole: 415 } } });
    expect(verdict.reasons.at(-1)).toMatchObject({
      code: "acceptance-rate-reached",
      data: { sampled: 415, faulty: 2, passPercent: "95" },
    });
    expect(verdict.reasons.filter(({ code }) => code === "acceptance-check-counted")).toMatchObject([
      { data: { check: "page-order", checked: 415, faulty: 1 } },
      { data: { check: "image-quality", checked: 415, faulty: 2 } },
    ]);
  });

  test("names each unknown check once, and what is missing once", () => {
    const fault = { check: "盒脊", record: "a", note: "" };
    const verdict = verdictOf({ faults: [fault, { ...fault, record: "b" }, { ...fault, check: "封面" }] });
    expect(verdict).toMatchObject({ kind: "undetermined", missing: ["faults.check"] });
    expect(verdict.reasons.filter(({ code }) => code === "acceptance-check-unknown")).toEqual([
      { code: "acceptance-check-unknown", data: { check: "盒脊" }, citations: [] },
      { code: "acceptance-check-unknown", data: { check: "封面" }, citations: [] },
    ]);
  });

  test("names rules that were changed on their way through a database", () => {
    const changed = { ...rules, passPercent: "101" as const };
    expect(() => batchAcceptance(inspected(0), { rules: changed })).toThrow(
      "rules.passPercent: expected a percentage up to 100",
    );
  });
});

describe("extendAcceptanceRules, in full", () => {
  const [first, ...others] = ACCEPTANCE_RULES.checks;
  const ours = { instrument: "ours", confidence: "seen" } as const;

  test.each([
    [{ samplePercent: "100.5" }, 'patch.samplePercent: expected a percentage up to 100, received "100.5"'],
    [{ passPercent: "101" }, 'patch.passPercent: expected a percentage up to 100, received "101"'],
    [{ checks: [first!, first!] }, 'patch.checks: expected each check once, received "image-properties"'],
    [
      { checks: [{ ...first!, faults: "pass-rate" }, ...others] },
      'patch.checks: expected a pass rate only for checks of the sample, received "image-properties"',
    ],
    [
      { checks: [{ ...first!, scope: "some" }] },
      'patch.checks.scope: expected one of all, sample, delivered, received "some"',
    ],
    [
      { checks: [{ ...first!, faults: "few" }] },
      'patch.checks.faults: expected one of none, pass-rate, received "few"',
    ],
    [{ checks: [{ ...first!, citation: ours }] }, "patch: expected citations of instruments that the rules carry"],
    [{ sampleCitation: ours }, "patch: expected citations of instruments that the rules carry"],
    [{ checks: undefined }, "patch.checks: expected a table"],
  ])("refuses %j", (patch, message) => {
    expect(() => extendAcceptanceRules(ACCEPTANCE_RULES, { id: "county", ...patch } as never)).toThrow(message);
  });

  test("takes the whole of a batch as sample and as pass rate", () => {
    const rules = extendAcceptanceRules(ACCEPTANCE_RULES, { id: "county", samplePercent: "100", passPercent: "100" });
    expect([rules.samplePercent, rules.passPercent]).toEqual(["100", "100"]);
  });
});

describe("acceptanceSheet, line by line", () => {
  test("says of every check how far it went, how many faults it found and in which records, each once", () => {
    const fault = (check: string, record: string) => ({ check, record, note: "不合格" });
    const inspection: BatchInspection = {
      ...inspected(0),
      runs: [
        { check: "image-name", checked: 5, total: 9 },
        { check: "image-name", checked: 9, total: 9 },
      ],
      faults: [
        fault("image-name", "a"),
        fault("image-name", "a"),
        fault("image-name", "b"),
        fault("盒脊", "a"),
        fault("盒脊", "c"),
      ],
    };
    const verdict = batchAcceptance(inspection, { rules: ACCEPTANCE_RULES });
    const batch = { batch: "8-01", fondsNo: "0012", extent: { volumes: 0, items: 1, pages: 1, withoutPageCount: 0 } };
    const payable = payablePages([], { outcome: "failed" });
    const sheet = acceptanceSheet({ batch, inspection, verdict, rules: ACCEPTANCE_RULES, payable });
    expect("unit" in sheet).toBe(false);
    const shown = sheet.lines.map(({ check, checked, faults, records }) => [check, checked, faults, records.join()]);
    expect(shown.slice(0, 3)).toEqual([
      ["image-properties", 0, 0, ""],
      ["image-name", 9, 3, "a,b"],
      ["image-opens", 0, 0, ""],
    ]);
    expect(shown.slice(ACCEPTANCE_RULES.checks.length)).toEqual([["盒脊", 0, 2, "a,c"]]);
    expect(sheet.lines.at(-1)).toStrictEqual({
      check: "盒脊",
      title: { "zh-CN": "盒脊", en: "盒脊" },
      checked: 0,
      faults: 2,
      records: ["a", "c"],
    });
  });
});
