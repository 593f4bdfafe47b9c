import {
  ACCEPTED_BATCHES,
  checkBatchPages,
  DIGITIZATION_PROCEDURE,
  DIGITIZATION_STAGES,
  type DigitizationBatch,
  type DigitizationPhase,
  phaseStanding,
} from "lantai/digitization";
import { NO_EXTENT } from "lantai/extents";
import { cure, sentence } from "lantai/findings";
import { INSTRUMENTS } from "lantai/law";
import { requireProcedure, type Step, stateAfter, takenStep } from "lantai/procedures";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";
import { describe, expect, test } from "vitest";
import { thawedPaths } from "../../foundation/law/frozen.js";

const EVIDENCE = { slip: "交接单1", pages: "118", machine: "扫描仪1", sheet: "验收单1", fault: "漏扫" };
const PERSONS = { operator: "甲", inspector: "乙", archives: "丙" } as const;

function step(to: string, on: Step["on"], more: Partial<Step> = {}): Step {
  const role = DIGITIZATION_STAGES.find(({ code }) => code === to)?.by ?? "operator";
  const person = PERSONS[role as "operator"];
  return { decisionId: `${to} ${on}`, to, on, person, role, evidence: EVIDENCE, ...more };
}

/** All stages in order, one a day. */
const WHOLE = DIGITIZATION_STAGES.map(({ code }, at) => step(code, `2023-05-${10 + at}` as Step["on"]));
/** Checked, sent back to be scanned again, and accepted in the end. */
const REWORKED = [
  ...WHOLE.slice(0, 6),
  step("catalogued", "2023-05-16", { role: "inspector", person: "乙", decisionId: "back" }),
  ...WHOLE.slice(4, 9).map((one, at) => ({ ...one, decisionId: `again ${at}`, on: "2023-05-17" }) as const),
];

function taken(steps: readonly Step[]) {
  return steps.reduce<readonly Step[]>((history, one) => takenStep(DIGITIZATION_PROCEDURE, history, one).history, []);
}

function batch(no: string, more: Partial<DigitizationBatch> = {}): DigitizationBatch {
  return { batch: no, fondsNo: "0012", extent: { volumes: 60, items: 0, pages: 6480, withoutPageCount: 0 }, ...more };
}

describe("DIGITIZATION_STAGES", () => {
  test("run from the store and back, with the clauses that ask for them", () => {
    expect(DIGITIZATION_STAGES.map(({ title, citation }) => [title["zh-CN"], citation?.article])).toEqual([
      ["领取出库", undefined],
      ["清点编页", undefined],
      ["拆除装订", undefined],
      ["目录建库", undefined],
      ["扫描", "9.5"],
      ["图像处理", "10.5.4"],
      ["图像质检", "12.1.2"],
      ["数据挂接", "11.2"],
      ["验收", "12.2"],
      ["恢复装订", undefined],
      ["归还入库", undefined],
    ]);
    for (const { citation } of DIGITIZATION_STAGES) {
      if (citation !== undefined) expect(INSTRUMENTS.map(({ id }) => id)).toContain(citation.instrument);
    }
    expect(thawedPaths(DIGITIZATION_STAGES)).toEqual([]);
  });
});

describe("DIGITIZATION_PROCEDURE", () => {
  const codes = (history: readonly Step[], one: Step) =>
    takenStep(DIGITIZATION_PROCEDURE, history, one).findings.map(({ code }) => code);

  test("is a sound table, frozen at every depth, that names its roles and evidence", () => {
    expect(requireProcedure(DIGITIZATION_PROCEDURE)).toBe(DIGITIZATION_PROCEDURE);
    expect(thawedPaths(DIGITIZATION_PROCEDURE)).toEqual([]);
  });

  test("takes a batch through every stage", () => {
    expect(taken(WHOLE)).toEqual(WHOLE);
    expect(stateAfter(DIGITIZATION_PROCEDURE, WHOLE)).toBe("returned");
  });

  test("lets nobody skip a stage, or go on after the return", () => {
    expect(codes(WHOLE.slice(0, 4), step("processed", "2023-05-20"))).toEqual(["move-unknown"]);
    expect(codes(WHOLE, step("fetched", "2023-05-30"))).toEqual(["move-unknown"]);
  });

  test("has images checked by somebody else than who processed them, and accepted by the archives", () => {
    expect(codes(WHOLE.slice(0, 6), step("checked", "2023-05-16", { person: "甲" }))).toEqual(["same-person"]);
    expect(codes(WHOLE.slice(0, 8), step("accepted", "2023-05-18", { role: "inspector" }))).toEqual([
      "role-not-entitled",
    ]);
  });

  test("sends faulty work back, with the fault", () => {
    expect(taken(REWORKED)).toEqual(REWORKED);
    const back = step("catalogued", "2023-05-16", { role: "inspector", person: "乙", evidence: {} });
    expect(codes(WHOLE.slice(0, 6), back)).toEqual(["evidence-missing"]);
  });
});

describe("phaseStanding", () => {
  const phase: DigitizationPhase = {
    no: 8,
    title: "第八期馆藏档案数字化项目",
    startedOn: "2023-05-04",
    due: "2023-06-15",
    planned: { volumes: 180, items: 0, pages: 19_440, withoutPageCount: 0 },
    plannedUnits: ["县档案馆", "县妇联", "县民政局"],
  };
  const batches = [
    batch("8-01", { unit: "县档案馆", completedOn: "2023-05-20", history: WHOLE }),
    batch("8-02", { unit: "县妇联", completedOn: "2023-06-30", history: REWORKED }),
    batch("8-03", { unit: "县妇联", completedOn: "2023-07-01", history: WHOLE.slice(0, 3) }),
    batch("8-04", { unit: "县档案馆", completedOn: "2023-06-30" }),
  ];

  test("compares what is done with what was planned, in volumes, items and pages", () => {
    const standing = phaseStanding(phase, batches, "2023-06-30");
    expect(standing.done).toEqual({ volumes: 180, items: 0, pages: 19_440, withoutPageCount: 0 });
    expect(standing.attained).toEqual({
      volumes: { done: 180, planned: 180 },
      items: { done: 0, planned: 0 },
      pages: { done: 19_440, planned: 19_440 },
    });
  });

  test("names the units that are done and those of which nothing is", () => {
    const standing = phaseStanding(phase, batches, "2023-05-31");
    expect([standing.units, standing.unitsOutstanding]).toEqual([["县档案馆"], ["县妇联", "县民政局"]]);
  });

  test("is late while something planned is undone after the last day of the contract", () => {
    const late = (more: Partial<DigitizationPhase>, list = batches, asOf: Step["on"] = "2023-06-30") =>
      phaseStanding({ ...phase, ...more }, list, asOf).daysLate;
    expect(late({})).toBe(15);
    expect(late({}, batches, "2023-06-15")).toBe(0);
    expect(
      late(
        { plannedUnits: [] },
        batches.filter(({ batch: no }) => no !== "8-03"),
      ),
    ).toBe(0);
    expect(
      late(
        { plannedUnits: [], planned: { ...phase.planned!, pages: 19_441 } },
        batches.filter(({ batch: no }) => no !== "8-03"),
      ),
    ).toBe(15);
    const { due: _due, ...open } = phase;
    expect(phaseStanding(open, batches, "2023-06-30").daysLate).toBe(0);
  });

  test("says where the batches are, as far as their steps are kept", () => {
    const stages = phaseStanding(phase, batches, "2023-06-30").stages;
    expect(stages.map(({ title, batches: count, extent }) => [title["zh-CN"], count, extent.volumes])).toEqual([
      ["拆除装订", 1, 60],
      ["验收", 1, 60],
      ["归还入库", 1, 60],
    ]);
    expect(
      phaseStanding(phase, batches, "2023-05-01").stages.map(({ stage, batches: count }) => [stage, count]),
    ).toEqual([["waiting", 3]]);
  });

  test("tells what was done again, and how many batches were accepted at the first attempt", () => {
    const { rework, firstPass } = phaseStanding(phase, batches, "2023-06-30");
    expect(rework).toEqual([{ batch: "8-02", on: "2023-05-16", from: "processed", to: "catalogued", fault: "漏扫" }]);
    expect(firstPass).toEqual({ part: 1, whole: 2, of: ACCEPTED_BATCHES });
    expect(phaseStanding(phase, batches, "2023-05-15").rework).toEqual([]);
    expect(thawedPaths(ACCEPTED_BATCHES)).toEqual([]);
  });

  test("compares nothing where nothing was planned in figures", () => {
    const { planned: _planned, plannedUnits: _units, ...bare } = phase;
    const standing = phaseStanding(bare, [], "2023-06-30");
    expect("attained" in standing).toBe(false);
    expect([standing.daysLate, standing.unitsOutstanding]).toEqual([0, []]);
    expect(() => phaseStanding(bare, [], "2023-06-31")).toThrow("asOf");
  });
});

describe("checkBatchPages", () => {
  const scanned = (pages: string) =>
    batch("8-01", {
      history: [...WHOLE.slice(0, 4), step("scanned", "2023-05-14", { evidence: { ...EVIDENCE, pages } })],
    });

  test("finds a stage that records other pages than were counted", () => {
    const findings = checkBatchPages([
      scanned("117"),
      scanned(" 118 "),
      batch("8-02", { history: WHOLE }),
      batch("8-03"),
    ]);
    expect(findings.map((finding) => [sentence(finding, zhCn), cure(finding, zhCn)])).toEqual([
      ["批次8-01清点时为118页，“扫描”环节记117页。", "查明漏扫、重扫或者漏页；原清点有误的，更正清点页数并注明。"],
    ]);
    expect(sentence(findings[0]!, en)).toBe('Batch 8-01 was counted at 118 pages; the stage "scanned" records 117.');
  });

  test("takes a number with its unit for the number, and what is no number for different from any other", () => {
    const counted = (pages: string) => [
      ...WHOLE.slice(0, 3),
      step("counted", "2023-05-13", { evidence: { ...EVIDENCE, pages } }),
      step("scanned", "2023-05-14", { evidence: { ...EVIDENCE, pages: "118 页" } }),
    ];
    const told = (pages: string) =>
      checkBatchPages([batch("8-01", { history: counted(pages) })]).map(({ data }) => data);
    expect(told("118")).toEqual([]);
    expect(told("118张")).toMatchObject([{ pages: "118", counted: "118张" }]);
  });

  test("passes over stages without pages, and batches that were never counted", () => {
    expect(checkBatchPages([batch("8-01", { history: [step("scanned", "2023-05-14")] })])).toEqual([]);
    expect(
      checkBatchPages([batch("8-01", { history: [...WHOLE.slice(0, 3), step("扫", "2023-05-14", { evidence: {} })] })]),
    ).toEqual([]);
    expect(
      checkBatchPages([
        batch("8-01", { history: [...WHOLE.slice(0, 2), step("复核", "2023-05-14", { evidence: { pages: "1" } })] }),
      ])[0]?.data,
    ).toMatchObject({
      stage: { "zh-CN": "复核" },
    });
  });
});

describe("phaseStanding, at its bounds", () => {
  const bare: DigitizationPhase = { no: 8, title: "第八期", startedOn: "2023-05-04" };
  const extent = (volumes: number, items: number, pages: number) => ({ volumes, items, pages, withoutPageCount: 0 });

  test("takes as done what was completed by the day, and each unit once", () => {
    const list = [
      batch("1", { unit: "甲", completedOn: "2023-06-30" }),
      batch("2", { unit: "甲", completedOn: "2023-06-30" }),
      batch("3", { completedOn: "2023-06-30" }),
      batch("4", { unit: "乙", completedOn: "2023-07-01" }),
      batch("5", { unit: "丙" }),
    ];
    const standing = phaseStanding({ ...bare, plannedUnits: ["乙", "甲"] }, list, "2023-06-30");
    expect([standing.done.volumes, standing.units, standing.unitsOutstanding]).toEqual([180, ["甲"], ["乙"]]);
  });

  test("tells a batch that comes twice, which it counts twice", () => {
    const twice = [batch("1"), batch("2"), batch("1"), batch("1"), batch(""), batch("")];
    expect(phaseStanding(bare, twice, "2023-06-30").findings).toStrictEqual(
      ["1", "1"].map((value) => ({
        code: "batch-repeated",
        severity: "error",
        place: { field: "batch", value },
        data: { batch: value },
      })),
    );
  });

  test("takes no text for a day, and tells every one of them", () => {
    for (const completedOn of ["2023-02-31", "", "2023/06/01", "待定"] as const) {
      const standing = phaseStanding(bare, [batch("8-01", { completedOn: completedOn as "2023-06-01" })], "2023-06-30");
      expect(standing.done.volumes).toBe(0);
      expect(standing.findings).toStrictEqual([
        {
          code: "phase-day-unusable",
          severity: "error",
          place: { field: "completedOn", value: completedOn },
          data: { batch: "8-01", field: "completedOn", on: completedOn },
        },
      ]);
    }
    const history = [step("fetched", "2023-05-05"), step("counted", "2023-02-31" as "2023-05-06")];
    const late = { ...bare, due: "2023/06/20" as "2023-06-20" };
    const standing = phaseStanding(late, [batch("8-01", { history })], "2023-06-30");
    expect(standing.stages.map(({ stage }) => stage)).toEqual(["fetched"]);
    expect(standing.daysLate).toBe(0);
    expect(standing.findings.map((finding) => sentence(finding, zhCn))).toEqual([
      "合同期限“2023/06/20”不是有效日期，不予采用。",
      "批次8-01的加工环节日期“2023-02-31”不是有效日期，不予采用。",
    ]);
    expect(standing.findings.map((finding) => sentence(finding, en))).toEqual([
      'The last day of the contract, "2023/06/20", is none, so it is not counted.',
      'The day of a step of batch 8-01, "2023-02-31", is none, so it is not counted.',
    ]);
    expect(
      phaseStanding({ ...bare, due: "2023-06-20" }, [batch("1", { history: WHOLE })], "2023-06-30").findings,
    ).toEqual([]);
  });

  test("tells a step without a day, and takes a step without a fault for rework all the same", () => {
    const history = [
      step("fetched", "2023-05-05"),
      step("counted", null as never),
      { ...step("fetched", "2023-05-08"), evidence: { fault: null as never } },
    ];
    const { findings, rework } = phaseStanding(bare, [batch("8-01", { history })], "2023-06-30");
    expect(findings.map(({ place }) => place)).toEqual([{ field: "history", value: "" }]);
    expect(rework.map(({ fault }) => fault)).toEqual([""]);
  });

  test("is late for volumes, for items, for pages, for a unit or for a batch that is undone", () => {
    const due = { ...bare, due: "2023-06-20" } as const;
    const done = [batch("1", { unit: "甲", completedOn: "2023-06-30", extent: extent(1, 1, 1) })];
    const late = (more: Partial<DigitizationPhase>, list = done) =>
      phaseStanding({ ...due, ...more }, list, "2023-06-30").daysLate;
    expect(late({})).toBe(0);
    expect(late({ planned: extent(1, 1, 1) })).toBe(0);
    expect(late({ planned: extent(2, 1, 1) })).toBe(10);
    expect(late({ planned: extent(1, 2, 1) })).toBe(10);
    expect(late({ planned: extent(1, 1, 2) })).toBe(10);
    expect(late({ plannedUnits: ["甲"] })).toBe(0);
    expect(late({ plannedUnits: ["甲", "乙"] })).toBe(10);
    expect(late({}, [...done, batch("2")])).toBe(10);
    expect(phaseStanding(due, [batch("2")], "2023-06-19").daysLate).toBe(0);
  });

  test("adds up batches at one stage, in the order of the stages, and passes over batches without steps", () => {
    const list = [
      batch("1", { history: WHOLE.slice(0, 3) }),
      batch("2", { history: WHOLE.slice(0, 3) }),
      batch("3", { history: [] }),
      batch("4"),
    ];
    expect(phaseStanding(bare, list, "2023-06-30").stages).toEqual([
      { stage: "waiting", title: expect.objectContaining({}), batches: 1, extent: list[0]!.extent },
      {
        stage: WHOLE[2]!.to,
        title: DIGITIZATION_STAGES[2]!.title,
        batches: 2,
        extent: { volumes: 120, items: 0, pages: 12_960, withoutPageCount: 0 },
      },
    ]);
  });

  test("tells rework without a fault, of the first step too, and no step forward", () => {
    const again = [WHOLE[0]!, { ...WHOLE[0]!, decisionId: "again", evidence: {} }];
    expect(phaseStanding(bare, [batch("1", { history: again })], "2023-06-30").rework).toEqual([
      { batch: "1", on: WHOLE[0]!.on, from: WHOLE[0]!.to, to: WHOLE[0]!.to, fault: "" },
    ]);
    const waiting = [step("waiting", "2023-05-10")];
    expect(phaseStanding(bare, [batch("1", { history: waiting })], "2023-06-30").rework).toMatchObject([
      { from: "waiting", to: "waiting" },
    ]);
  });

  test("counts as accepted at the first attempt only what was accepted by the day and never sent back", () => {
    const of = (history: readonly Step[], asOf: Step["on"] = "2023-06-30") =>
      phaseStanding(bare, [batch("1", { history })], asOf).firstPass;
    expect(of(WHOLE)).toMatchObject({ part: 1, whole: 1 });
    expect(of(REWORKED)).toMatchObject({ part: 0, whole: 1 });
    expect(of(WHOLE, "2023-05-17")).toMatchObject({ part: 0, whole: 0 });
    expect(of(WHOLE, "2023-05-18")).toMatchObject({ part: 1, whole: 1 });
  });
});

describe("checkBatchPages, however pages are written", () => {
  const found = (counted: unknown, pages: unknown) => {
    const recorded = (value: unknown) => ({ evidence: { pages: value as string } });
    const history = [step("counted", "2023-05-05", recorded(counted)), step("scanned", "2023-05-14", recorded(pages))];
    return checkBatchPages([batch("8-01", { history })]).map((finding) => sentence(finding, zhCn));
  };

  test.each([118, "118页", "118 页", "１１８", "0118", " 118 "])("takes %j for 118 pages", (pages) => {
    expect(found("118", pages)).toEqual([]);
    expect(found(pages, "118")).toEqual([]);
  });

  test("says pages once, and shows what is no number", () => {
    expect(found("118", "117页")).toEqual(["批次8-01清点时为118页，“扫描”环节记117页。"]);
    expect(found(118, 117)).toEqual(["批次8-01清点时为118页，“扫描”环节记117页。"]);
    expect(found("118", "约118页")).toEqual(["批次8-01清点时为118页，“扫描”环节记约118页。"]);
    expect(found("118", "118.5")).toEqual(["批次8-01清点时为118页，“扫描”环节记118.5页。"]);
    expect(found("1000000000000001", "1000000000000002")).toHaveLength(1);
  });
});

describe("checkBatchPages, as a whole", () => {
  test("names stage, pages and count, in every step that differs, and counts anew where a batch was", () => {
    const pages = (to: string, count: string) => step(to, "2023-05-14", { evidence: { pages: count } });
    const history = [
      pages("fetched", "1"),
      pages("counted", "118"),
      pages("scanned", "117"),
      pages("counted", " 117 "),
      pages("checked", "117"),
    ];
    expect(checkBatchPages([batch("8-01", { history })])).toEqual([
      {
        code: "batch-pages-differ",
        severity: "error",
        place: { field: "history", value: "8-01" },
        data: {
          batch: "8-01",
          stage: DIGITIZATION_STAGES.find(({ code }) => code === "scanned")!.title,
          pages: "117",
          counted: "118",
        },
      },
    ]);
  });
});

describe("a count of an extent that is none", () => {
  const phase: DigitizationPhase = { no: 8, title: "第八期", startedOn: "2023-05-04" };
  const extent = { volumes: 1, items: 2, pages: Number.NaN, withoutPageCount: 0 };

  test.each([
    ["batches.extent.pages", phase, [{ batch: "8-01", fondsNo: "0012", extent }]],
    ["phase.planned.pages", { ...phase, planned: extent }, []],
  ] as const)("is the caller's mistake, as %s", (argument, of, batches) => {
    expect(() => phaseStanding(of, batches, "2023-06-30")).toThrow(
      `${argument}: expected a whole number from 0, received NaN`,
    );
  });

  test("is none of an unfinished batch of which nothing is known yet", () => {
    for (const unknown of [undefined, null]) {
      const batch = { batch: "8-01", fondsNo: "0012", extent: unknown } as never;
      expect(phaseStanding(phase, [batch], "2023-06-30").done).toEqual(NO_EXTENT);
    }
  });
});
