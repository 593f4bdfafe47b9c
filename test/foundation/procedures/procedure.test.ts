import {
  type Procedure,
  type ProcedureTerm,
  procedureTerm,
  requireProcedure,
  type Step,
  stateAfter,
  takenStep,
} from "lantai/procedures";
import { describe, expect, test } from "vitest";

/** The codes as terms, each with a name of its own. */
function terms(...codes: string[]): ProcedureTerm[] {
  return codes.map((code) => ({ code, title: { "zh-CN": `名${code}`, en: `the ${code}` } }));
}

const LOAN: Procedure = {
  id: "loan",
  initial: "asked",
  states: terms("asked", "approved", "returned"),
  roles: terms("head", "deputy", "archivist", "reader"),
  evidence: terms("slip", "opinion"),
  moves: [
    { from: "asked", to: "approved", by: ["head", "deputy"], needs: ["slip", "opinion"], person: "other-than-before" },
    { from: "approved", to: "returned", by: ["archivist"], needs: [], person: "other-than-before" },
    { from: "returned", to: "asked", by: ["reader"], needs: [], person: "any" },
  ],
};

const APPROVAL: Step = {
  decisionId: "d1",
  to: "approved",
  on: "2023-06-01",
  person: "p1",
  role: "head",
  evidence: { slip: "借阅单3号", opinion: "同意" },
};
const RETURN: Step = {
  decisionId: "d2",
  to: "returned",
  on: "2023-06-08",
  person: "p2",
  role: "archivist",
  evidence: {},
};

describe("stateAfter", () => {
  test("is the initial state, and then where the last step led", () => {
    expect(stateAfter(LOAN, [])).toBe("asked");
    expect(stateAfter(LOAN, [APPROVAL])).toBe("approved");
    expect(stateAfter(LOAN, [APPROVAL, RETURN])).toBe("returned");
  });
});

describe("takenStep", () => {
  test("adds a step that the table allows and leaves the old history alone", () => {
    const history: readonly Step[] = Object.freeze([APPROVAL]);
    expect(takenStep(LOAN, history, RETURN)).toEqual({ history: [APPROVAL, RETURN], findings: [] });
    expect(history).toHaveLength(1);
  });

  test("takes the same decision once, however often it is sent, and wherever it lies in the history", () => {
    const history = [APPROVAL, RETURN];
    expect(takenStep(LOAN, history, { ...APPROVAL, evidence: { opinion: "同意", slip: "借阅单3号" } })).toEqual({
      history,
      findings: [],
    });
  });

  test("refuses a decision id that stands for another decision", () => {
    const others: Partial<Step>[] = [
      { to: "returned" },
      { on: "2023-06-02" },
      { person: "p9" },
      { role: "deputy" },
      { evidence: { slip: "借阅单3号" } },
      { evidence: { slip: "借阅单3号", opinion: "不同意" } },
      { evidence: { slip: "借阅单3号", remark: "同意" } },
      { evidence: { slip: "借阅单3号", opinion: "同意", remark: "加急" } },
    ];
    for (const other of others) {
      expect(takenStep(LOAN, [APPROVAL], { ...APPROVAL, ...other })).toEqual({
        history: [APPROVAL],
        findings: [
          {
            code: "decision-id-reused",
            severity: "error",
            place: { field: "decisionId", value: "d1" },
            data: { decisionId: "d1" },
          },
        ],
      });
    }
  });

  test("names every objection at once", () => {
    const step: Step = { ...RETURN, on: "2023-05-31", person: "p1", role: "reader" };
    expect(takenStep(LOAN, [APPROVAL], step).findings).toEqual([
      {
        code: "role-not-entitled",
        severity: "error",
        place: { field: "role", value: "reader" },
        data: { role: terms("reader")[0], entitled: terms("archivist") },
      },
      {
        code: "step-out-of-order",
        severity: "error",
        place: { field: "on", value: "2023-05-31" },
        data: { on: "2023-05-31", after: "2023-06-01" },
      },
      { code: "same-person", severity: "error", place: { field: "person", value: "p1" }, data: { person: "p1" } },
    ]);
  });

  test("counts blank evidence and evidence that every object inherits as missing", () => {
    const step: Step = { ...APPROVAL, evidence: { slip: " 　" } };
    expect(takenStep(LOAN, [], step)).toEqual({
      history: [],
      findings: [
        {
          code: "evidence-missing",
          severity: "error",
          place: { field: "evidence", value: "slip、opinion" },
          data: { missing: terms("slip", "opinion") },
        },
      ],
    });
    for (const slip of [undefined, null]) {
      const unfilled = { ...APPROVAL, evidence: { ...APPROVAL.evidence, slip: slip as never } };
      expect(takenStep(LOAN, [], unfilled).findings.map(({ data }) => data)).toEqual([{ missing: terms("slip") }]);
    }
    const table = { ...LOAN, moves: [{ ...LOAN.moves[0]!, needs: ["constructor", "__proto__"] }] };
    expect(takenStep(table, [], APPROVAL).findings.map(({ data }) => data)).toEqual([
      { missing: ["constructor", "__proto__"].map((code) => ({ code, title: { "zh-CN": code, en: code } })) },
    ]);
  });

  test("says which states can be reached when the move is not in the table", () => {
    expect(takenStep(LOAN, [], RETURN).findings).toEqual([
      {
        code: "move-unknown",
        severity: "error",
        place: { field: "to", value: "returned" },
        data: { from: terms("asked")[0], to: terms("returned")[0], possible: terms("approved") },
      },
    ]);
    expect(takenStep(LOAN, [{ ...APPROVAL, to: "lost" }], RETURN).findings[0]?.data).toEqual({
      from: { code: "lost", title: { "zh-CN": "lost", en: "lost" } },
      to: terms("returned")[0],
      possible: [],
    });
  });

  test("lets two steps be taken on one day, and one person begin", () => {
    expect(takenStep(LOAN, [APPROVAL], { ...RETURN, on: "2023-06-01" }).findings).toEqual([]);
    expect(takenStep(LOAN, [], APPROVAL).findings).toEqual([]);
  });

  test("lets the person of the step before act where the table says any", () => {
    const step: Step = { ...RETURN, decisionId: "d3", to: "asked", role: "reader" };
    expect(takenStep(LOAN, [APPROVAL, RETURN], step).findings).toEqual([]);
  });

  test("takes no step that nobody takes, however often nobody took one before", () => {
    const blank = { code: "person-missing", severity: "error", place: { field: "person", value: "" }, data: {} };
    for (const person of ["", " 　", undefined, null]) {
      const step = { ...RETURN, person: person as never };
      const history = [{ ...APPROVAL, person: person as never }];
      expect(takenStep(LOAN, history, step)).toStrictEqual({ history, findings: [blank] });
    }
  });

  test("shuts out all who took the last steps into the states that a move names, and nobody of an earlier round", () => {
    const moves = LOAN.moves.map((move) =>
      move.to === "asked" ? { ...move, person: ["approved", "returned"] } : move,
    );
    const table = requireProcedure({ ...LOAN, moves });
    const again = { ...RETURN, decisionId: "d3", to: "asked", role: "reader" };
    const round = [APPROVAL, RETURN, { ...again, person: "p3" }];
    const second = [
      { ...APPROVAL, decisionId: "d4", person: "p4" },
      { ...RETURN, decisionId: "d5", person: "p5" },
    ];
    const codes = (history: readonly Step[], person: string) =>
      takenStep(table, history, { ...again, decisionId: "d9", on: "2023-06-08", person }).findings.map(
        ({ code }) => code,
      );
    expect(["p1", "p2", "p3"].map((person) => codes([APPROVAL, RETURN], person))).toEqual([
      ["same-person"],
      ["same-person"],
      [],
    ]);
    const ordered = [...round, ...second.map((step) => ({ ...step, on: "2023-06-08" as const }))];
    expect(["p1", "p2", "p3", "p4", "p5"].map((person) => codes(ordered, person))).toEqual([
      [],
      [],
      [],
      ["same-person"],
      ["same-person"],
    ]);
    expect(codes([RETURN], "p2")).toEqual(["same-person"]);
    // A step that the table does not know takes the place of nobody; both are shut out, and who was overtaken by a known one is not.
    const sentBack = { ...APPROVAL, decisionId: "d6", on: "2023-06-08", person: "p6" } as const;
    const later = { ...RETURN, decisionId: "d7", on: "2023-06-08", person: "p7" } as const;
    const persons = ["p4", "p5", "p6", "p7"];
    expect(persons.map((person) => codes([...ordered, sentBack, later], person))).toEqual([
      ["same-person"],
      [],
      ["same-person"],
      ["same-person"],
    ]);
  });

  test("throws a caller's error when the day is none", () => {
    expect(() => takenStep(LOAN, [], { ...APPROVAL, on: "2023-02-29" })).toThrow(
      'step.on: expected a civil day such as 2023-06-30, received "2023-02-29"',
    );
  });
});

describe("requireProcedure", () => {
  test("gives a sound table back", () => {
    expect(requireProcedure(LOAN)).toBe(LOAN);
  });

  test("names what is wrong with another", () => {
    const move = LOAN.moves[0]!;
    const wrong: [Partial<Procedure>, string][] = [
      [
        { states: [...LOAN.states, LOAN.states[1]!] },
        'procedure.states: expected states with different codes, received "approved"',
      ],
      [
        { states: [...LOAN.states, ...LOAN.states] },
        'procedure.states: expected states with different codes, received "asked"',
      ],
      [{ initial: "lost" }, 'procedure.initial: expected a state of the table, received "lost"'],
      [{ moves: [{ ...move, to: "lost" }] }, "procedure.moves: expected moves between states of the table"],
      [{ moves: [{ ...move, from: "lost" }] }, "procedure.moves: expected moves between states of the table"],
      [{ moves: [move, { ...move, by: ["deputy"] }] }, "procedure.moves: expected one move from one state to another"],
      [{ moves: [{ ...move, by: ["clerk"] }] }, 'procedure.moves: expected roles of the table, received "clerk"'],
      [{ moves: [{ ...move, needs: ["seal"] }] }, 'procedure.moves: expected evidence of the table, received "seal"'],
      [
        { moves: [{ ...move, person: ["asked", "lost"] }] },
        'procedure.moves: expected states of the table, received "lost"',
      ],
      [{ roles: terms("head", "head") }, 'procedure.roles: expected roles with different codes, received "head"'],
      [
        { evidence: terms("slip", "slip") },
        'procedure.evidence: expected evidence with different codes, received "slip"',
      ],
    ];
    for (const [patch, message] of wrong) {
      expect(() => requireProcedure({ ...LOAN, ...patch })).toThrow(message);
      expect(() => requireProcedure({ ...LOAN, ...patch })).toThrow(expect.objectContaining({ name: "CallerError" }));
    }
  });
});

describe("procedureTerm", () => {
  test("gives the row, and names an unknown code by itself", () => {
    expect(procedureTerm(LOAN.roles, "head")).toBe(LOAN.roles[0]);
    expect(procedureTerm(LOAN.roles, "constructor")).toEqual({
      code: "constructor",
      title: { "zh-CN": "constructor", en: "constructor" },
    });
  });
});
