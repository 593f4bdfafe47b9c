import { BULK_MODES, type Step, takenByMany } from "lantai/procedures";
import { RECTIFICATION_PROCEDURE } from "lantai/rectification";
import { describe, expect, test } from "vitest";

const STEP: Step = {
  decisionId: "d1",
  to: "rectified",
  on: "2023-06-01",
  person: "p1",
  role: "owner",
  evidence: { measures: "编制地震应急预案", proof: "预案文本" },
};
const EARLIER: Step = { ...STEP, decisionId: "d0" };
const FRESH = { id: "fresh", history: [] };
const DONE = { id: "done", history: [STEP] };
const LATE = { id: "late", history: [EARLIER] };

describe("takenByMany", () => {
  test("takes the step where it can be taken and lists what fails, each at its matter", () => {
    const result = takenByMany(RECTIFICATION_PROCEDURE, [FRESH, DONE, LATE, { history: [] }], STEP);
    expect(result.taken).toEqual([
      { matter: FRESH, history: [STEP] },
      { matter: { history: [] }, history: [STEP] },
    ]);
    expect(result.already).toEqual([DONE]);
    expect(
      result.failed.map(({ matter, findings }) => [matter, findings.map(({ code, place }) => [code, place])]),
    ).toEqual([[LATE, [["move-unknown", { id: "late", field: "to", value: "rectified" }]]]]);
    expect(result.held).toEqual([]);
    expect(FRESH.history).toEqual([]);
  });

  test("leaves the findings of a matter without a key where they are", () => {
    const { failed } = takenByMany(RECTIFICATION_PROCEDURE, [{ history: [EARLIER] }], STEP);
    expect(failed.map(({ findings }) => findings.map(({ code, place }) => [code, place]))).toStrictEqual([
      [["move-unknown", { field: "to", value: "rectified" }]],
    ]);
  });

  test("changes nothing when it is sent again", () => {
    const first = takenByMany(RECTIFICATION_PROCEDURE, [FRESH], STEP);
    const after = first.taken.map(({ matter, history }) => ({ ...matter, history }));
    expect(takenByMany(RECTIFICATION_PROCEDURE, after, STEP)).toEqual({
      taken: [],
      already: after,
      failed: [],
      held: [],
    });
  });

  test("holds everything back when one fails and all or none is asked for", () => {
    const some = takenByMany(RECTIFICATION_PROCEDURE, [FRESH, DONE, LATE], STEP, "all-or-none");
    expect(some).toMatchObject({ taken: [], already: [DONE], held: [FRESH], failed: [{ matter: LATE }] });
    const all = takenByMany(RECTIFICATION_PROCEDURE, [FRESH, DONE], STEP, "all-or-none");
    expect(all).toMatchObject({ taken: [{ matter: FRESH }], already: [DONE], held: [], failed: [] });
  });

  test("refuses a mode that it does not know", () => {
    expect(BULK_MODES).toEqual(["each", "all-or-none"]);
    expect(() => takenByMany(RECTIFICATION_PROCEDURE, [], STEP, "some" as "each")).toThrow(
      'mode: expected one of each, all-or-none, received "some"',
    );
  });
});
