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
