import { type CivilDay, requireCivilDay } from "../dates/index.js";
import { CallerError } from "../findings/index.js";
import type { Citation } from "../law/index.js";
import type { ProcedureFinding } from "./findings.js";
import { type ProcedureTerm, procedureTerm } from "./procedure-term.js";

/**
 * Who may make a move: anybody, another person than that of the step before, or another than those who took the last step into each of the states
 * named. A matter that is sent back passes those states again, so that what was done in an earlier round shuts nobody out. A step that the table
 * does not know, as an older table let a matter be sent back, takes nobody's place: who took the step before it is shut out too.
 */
export type PersonRule = "any" | "other-than-before" | readonly string[];

/** A move that the procedure allows. */
export interface Move {
  /** The state it starts from. */
  readonly from: string;
  /** The state it leads to. */
  readonly to: string;
  /** The roles that may make it. */
  readonly by: readonly string[];
  /** The names of the evidence that it needs. */
  readonly needs: readonly string[];
  /** Whether those who took earlier steps may make it too. */
  readonly person: PersonRule;
  /** The text that orders it; absent where it is practice. */
  readonly citation?: Citation;
}

/** A procedure (程序) as a table: its states, its roles, the evidence it asks for, and its moves. */
export interface Procedure {
  /** Its key. */
  readonly id: string;
  /** The state in which every matter begins. */
  readonly initial: string;
  /** All states. */
  readonly states: readonly ProcedureTerm[];
  /** All roles that a move names. */
  readonly roles: readonly ProcedureTerm[];
  /** All evidence that a move needs. */
  readonly evidence: readonly ProcedureTerm[];
  /** All moves; what is not listed cannot be done. */
  readonly moves: readonly Move[];
}

/** A step that was taken, or is about to be. */
export interface Step {
  /** The id of the decision, so that the same decision sent twice is taken once. */
  readonly decisionId: string;
  /** The state it leads to. */
  readonly to: string;
  /** The day it was taken. */
  readonly on: CivilDay;
  /** Who took it, by the host's key. */
  readonly person: string;
  /** In which role. */
  readonly role: string;
  /** The evidence by name: a document number, a link, a text. */
  readonly evidence: Readonly<Record<string, string>>;
}

/** What became of a step: the history with it, or the history as it was and everything that speaks against the step. */
export interface TakenStep {
  /** The steps taken so far, oldest first. */
  readonly history: readonly Step[];
  /** Why the step was not taken; empty when it was, or when it had been before. */
  readonly findings: readonly ProcedureFinding[];
}

/**
 * The state of a matter after the steps taken so far.
 *
 * @param procedure - the table
 * @param history - the steps, oldest first
 * @returns the code of a state
 * @example
 * ```ts
 * import { RECTIFICATION_PROCEDURE } from "lantai/rectification";
 * stateAfter(RECTIFICATION_PROCEDURE, []); // => "open"
 * ```
 */
export function stateAfter(procedure: Procedure, history: readonly Step[]): string {
  return history.at(-1)?.to ?? procedure.initial;
}

/**
 * Takes a step if the table allows it, and otherwise names every reason against it at once. A step whose decision id is in the history
 * already, with the same content, changes nothing.
 *
 * @param procedure - the table
 * @param history - the steps taken so far, oldest first
 * @param step - the step to take
 * @returns the new history, or the old one with findings
 * @throws {@link findings.CallerError} when `step.on` is no civil day
 * @example
 * ```ts
 * import { RECTIFICATION_PROCEDURE } from "lantai/rectification";
 * const step: Step = { decisionId: "d1", to: "closed", on: "2023-06-01", person: "p1", role: "owner", evidence: {} };
 * takenStep(RECTIFICATION_PROCEDURE, [], step).findings.map((finding) => finding.code); // => ["move-unknown"]
 * ```
 */
export function takenStep(procedure: Procedure, history: readonly Step[], step: Step): TakenStep {
  requireCivilDay(step.on, "step.on");
  const earlier = history.find((taken) => taken.decisionId === step.decisionId);
  if (earlier !== undefined) return { history, findings: sameStep(earlier, step) ? [] : [reused(step)] };
  const from = stateAfter(procedure, history);
  const move = procedure.moves.find((candidate) => candidate.from === from && candidate.to === step.to);
  const findings =
    move === undefined ? [unknownMove(procedure, from, step)] : objections(procedure, move, history, step);
  return findings.length === 0 ? { history: [...history, step], findings } : { history, findings };
}

/**
 * Checks a procedure that a host brings along: every move joins states of the table, names its roles and evidence, and no two moves
 * join the same two states; those whose persons a move shuts out are states too.
 *
 * @param procedure - the table
 * @returns the same table
 * @throws {@link findings.CallerError} naming the first state or move that is wrong
 * @example
 * ```ts
 * const a = { code: "a", title: { "zh-CN": "甲", en: "a" } };
 * const table: Procedure = { id: "p", initial: "a", states: [a], roles: [], evidence: [], moves: [] };
 * requireProcedure(table).initial; // => "a"
 * ```
 */
export function requireProcedure(procedure: Procedure): Procedure {
  const states = codesOf(procedure.states, "states");
  const roles = codesOf(procedure.roles, "roles");
  const evidence = codesOf(procedure.evidence, "evidence");
  if (!states.has(procedure.initial))
    throw new CallerError("procedure.initial", "a state of the table", procedure.initial);
  const pairs = new Set<string>();
  for (const move of procedure.moves) {
    const pair = JSON.stringify([move.from, move.to]);
    if (!states.has(move.from) || !states.has(move.to)) {
      throw new CallerError("procedure.moves", "moves between states of the table", pair);
    }
    if (pairs.has(pair)) throw new CallerError("procedure.moves", "one move from one state to another", pair);
    pairs.add(pair);
    const role = move.by.find((code) => !roles.has(code));
    if (role !== undefined) throw new CallerError("procedure.moves", "roles of the table", role);
    const need = move.needs.find((code) => !evidence.has(code));
    if (need !== undefined) throw new CallerError("procedure.moves", "evidence of the table", need);
    const passed = typeof move.person === "string" ? undefined : move.person.find((code) => !states.has(code));
    if (passed !== undefined) throw new CallerError("procedure.moves", "states of the table", passed);
  }
  return procedure;
}

function codesOf(terms: readonly ProcedureTerm[], table: string): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const { code } of terms) {
    if (codes.has(code)) throw new CallerError(`procedure.${table}`, `${table} with different codes`, code);
    codes.add(code);
  }
  return codes;
}

function objections(procedure: Procedure, move: Move, history: readonly Step[], step: Step): ProcedureFinding[] {
  const { roles, evidence } = procedure;
  const findings: ProcedureFinding[] = [];
  const before = history.at(-1);
  // Data may bring no person at all.
  const person = (step.person ?? "").trim();
  if (person === "") findings.push(finding("person-missing", "person", "", {}));
  if (!move.by.includes(step.role)) {
    findings.push(
      finding("role-not-entitled", "role", step.role, {
        role: procedureTerm(roles, step.role),
        entitled: move.by.map((code) => procedureTerm(roles, code)),
      }),
    );
  }
  const missing = move.needs.filter(
    (name) => !Object.hasOwn(step.evidence, name) || (step.evidence[name] ?? "").trim() === "",
  );
  if (missing.length > 0) {
    const data = { missing: missing.map((code) => procedureTerm(evidence, code)) };
    findings.push(finding("evidence-missing", "evidence", missing.join("、"), data));
  }
  if (before !== undefined && step.on < before.on) {
    findings.push(finding("step-out-of-order", "on", step.on, { on: step.on, after: before.on }));
  }
  if (
    person !== "" &&
    shutOut(procedure, move.person, history).some(({ person: earlier }) => earlier === step.person)
  ) {
    findings.push(finding("same-person", "person", step.person, { person: step.person }));
  }
  return findings;
}

/** The steps whose persons may not take this one. */
function shutOut({ initial, moves }: Procedure, rule: PersonRule, history: readonly Step[]): readonly Step[] {
  if (rule === "any") return [];
  if (rule === "other-than-before") return history.slice(-1);
  return rule.flatMap((state) => {
    const last = history.findLastIndex(({ to }, at) => {
      const from = history[at - 1]?.to ?? initial;
      return to === state && moves.some((move) => move.from === from && move.to === state);
    });
    return history.slice(Math.max(last, 0)).filter(({ to }) => to === state);
  });
}

function unknownMove(procedure: Procedure, from: string, step: Step): ProcedureFinding {
  const { moves, states } = procedure;
  const possible = moves.filter((move) => move.from === from).map((move) => procedureTerm(states, move.to));
  const data = { from: procedureTerm(states, from), to: procedureTerm(states, step.to), possible };
  return finding("move-unknown", "to", step.to, data);
}

function reused(step: Step): ProcedureFinding {
  return finding("decision-id-reused", "decisionId", step.decisionId, { decisionId: step.decisionId });
}

function finding<F extends ProcedureFinding>(code: F["code"], field: string, value: string, data: F["data"]): F {
  return { code, severity: "error", place: { field, value }, data } as F;
}

function sameStep(one: Step, other: Step): boolean {
  const names = Object.keys(one.evidence);
  return (
    one.to === other.to &&
    one.on === other.on &&
    one.person === other.person &&
    one.role === other.role &&
    names.length === Object.keys(other.evidence).length &&
    names.every((name) => Object.hasOwn(other.evidence, name) && one.evidence[name] === other.evidence[name])
  );
}
