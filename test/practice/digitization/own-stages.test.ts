import {
  checkBatchPages,
  DIGITIZATION_PROCEDURE,
  type DigitizationBatch,
  type DigitizationPhase,
  phaseStanding,
} from "lantai/digitization";
import type { Procedure, Step } from "lantai/procedures";
import { describe, expect, test } from "vitest";

const asOf = "2023-06-30";
const recognized = { code: "recognized", title: { "zh-CN": "文字识别", en: "text recognized" } };
const { states, moves } = DIGITIZATION_PROCEDURE;
const at = states.findIndex(({ code }) => code === "checked");
/** A county that recognizes the text of its images before they are checked. */
const OURS: Procedure = {
  ...DIGITIZATION_PROCEDURE,
  id: "our-county",
  states: [...states.slice(0, at), recognized, ...states.slice(at)],
  moves: [
    ...moves.filter(({ from, to }) => from !== "processed" || to !== "checked"),
    { from: "processed", to: "recognized", by: ["operator"], needs: ["pages"], person: "any" },
    { from: "recognized", to: "checked", by: ["inspector"], needs: ["pages"], person: "other-than-before" },
  ],
};

const extent = { volumes: 60, items: 0, pages: 118, withoutPageCount: 0 };
const phase: DigitizationPhase = { no: 8, title: "第八期", startedOn: "2023-05-04" };
function step(to: string, pages = "118"): Step {
  return { decisionId: to, to, on: "2023-05-10", person: "甲", role: "operator", evidence: { pages } };
}
const batch = (no: string, ...history: readonly Step[]): DigitizationBatch => ({
  batch: no,
  fondsNo: "0012",
  extent,
  history,
});

describe("phaseStanding", () => {
  const batches = [
    batch("8-01", step("processed"), step("recognized"), step("checked"), step("accepted")),
    batch("8-02", step("processed"), step("recognized")),
    batch("8-03", step("recognized"), step("processed"), step("recognized"), step("accepted")),
    batch("8-04"),
  ];

  test("tells the stages of a county's own procedure in its order, and as rework only what goes back in it", () => {
    const { stages, rework, firstPass } = phaseStanding(phase, batches, asOf, { procedure: OURS });
    expect(stages.map(({ stage, title, batches }) => [stage, title.en, batches])).toStrictEqual([
      ["waiting", "waiting in the store", 1],
      ["recognized", "text recognized", 1],
      ["accepted", "accepted", 2],
    ]);
    expect(rework).toStrictEqual([{ batch: "8-03", on: "2023-05-10", from: "recognized", to: "processed", fault: "" }]);
    expect([firstPass.part, firstPass.whole]).toStrictEqual([1, 2]);
  });

  test("goes by the stages of DA/T 31-2017 unless it is told others", () => {
    const told = phaseStanding(phase, batches.slice(3), asOf, { procedure: DIGITIZATION_PROCEDURE });
    expect(told).toStrictEqual(phaseStanding(phase, batches.slice(3), asOf));
  });

  test("refuses a procedure that begins where it has no state", () => {
    expect(() => phaseStanding(phase, [], asOf, { procedure: { ...OURS, initial: "nowhere" } })).toThrow(
      'procedure.initial: expected a state of the table, received "nowhere"',
    );
  });
});

describe("checkBatchPages", () => {
  const batches = [batch("8-01", step("counted"), step("recognized", "117"))];
  const stageIn = (procedure?: Procedure) =>
    checkBatchPages(batches, procedure === undefined ? {} : { procedure }).map(({ data }) => data);

  test("names the stage of a county's own procedure", () => {
    const data = { batch: "8-01", pages: "117", counted: "118" };
    expect(stageIn(OURS)).toStrictEqual([{ ...data, stage: recognized.title }]);
    expect(stageIn()).toStrictEqual([{ ...data, stage: { "zh-CN": "recognized", en: "recognized" } }]);
  });

  test("refuses a procedure that begins where it has no state", () => {
    expect(() => stageIn({ ...OURS, initial: "nowhere" })).toThrow("procedure.initial");
  });
});
