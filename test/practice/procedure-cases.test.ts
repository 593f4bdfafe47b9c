import { describe, expect, test } from "vitest";
import { PROCEDURE_STOPS, PROCEDURE_WAYS, type ProcedureStepCase } from "../cases/procedures.js";
import { askedOnWay, askedToStop, PROCEDURES } from "./procedure-questions.js";

const codes = (terms: readonly { readonly code: string }[]) => terms.map(({ code }) => code);

/** What speaks against a step that a stranger takes who took the one before and has nothing in hand. */
function objectionsTo({ by, needs, person }: ProcedureStepCase) {
  return [
    { code: "role-not-entitled", codes: by },
    ...(needs.length === 0 ? [] : [{ code: "evidence-missing", codes: needs }]),
    ...(person === "other" ? [{ code: "same-person", codes: [] }] : []),
  ];
}

describe("takenStep", () => {
  test.each(PROCEDURE_WAYS)("$procedure: $title ($source)", (way) => {
    const asked = askedOnWay(PROCEDURES[way.procedure], way);
    for (const [at, { bare, elsewhere, whole, history }] of asked.entries()) {
      const step = way.steps[at]!;
      expect(whole).toStrictEqual({ history, findings: [] });
      const against = bare.map(({ code, data }) => ({
        code,
        codes: "entitled" in data ? codes(data.entitled) : "missing" in data ? codes(data.missing) : [],
      }));
      expect(against).toEqual(objectionsTo(step));
      const [stop] = elsewhere;
      expect(stop?.code === "move-unknown" && codes(stop.data.possible)).toContain(step.to);
    }
  });

  test.each(PROCEDURE_STOPS)("$procedure: $title ($source)", (stop) => {
    expect(askedToStop(PROCEDURES[stop.procedure], stop)).toMatchObject([
      { code: "move-unknown", data: { from: { code: stop.from }, to: { code: stop.to } } },
    ]);
  });

  test("can take no move that none of these ways takes", () => {
    const moves = Object.entries(PROCEDURES).flatMap(([id, { moves }]) =>
      moves.map(({ from, to }) => [id, from, to].join(" ")),
    );
    const taken = PROCEDURE_WAYS.flatMap(({ procedure, steps }) =>
      steps.map(({ to }, at) => [procedure, steps[at - 1]?.to ?? PROCEDURES[procedure].initial, to].join(" ")),
    );
    expect([...new Set(taken)].sort()).toEqual(moves.sort());
  });
});
