import { isCivilDay } from "../../foundation/dates/index.js";
import type { AccessionFinding } from "./findings.js";
import {
  PRE_INSPECTION_ITEMS,
  type PreInspection,
  type PreInspectionFault,
  type PreInspectionItemRow,
} from "./pre-inspection.js";

/**
 * What is wrong with the record of a pre-inspection: visits that are not numbered 1, 2, 3 … in the order of their days, faults without
 * someone responsible or a last day, and items and visits that are not there.
 *
 * @param inspection - the visits and what they found
 * @param items - the checklist; {@link PRE_INSPECTION_ITEMS} unless said
 * @returns the findings, those about the visits first
 * @example
 * ```ts
 * const fault = { no: "1", item: "pages", severity: "error", problem: "缺页", round: 2, due: "2023-05-31" } as const;
 * const round = { no: 1, on: "2023-05-10", by: "县档案馆接收股", checked: ["pages"] } as const;
 * checkPreInspection({ unit: "县文化局", rounds: [round], faults: [fault] }).map(({ code }) => code);
 * // => ["pre-inspection-fault-unassigned", "pre-inspection-fault-round"]
 * ```
 */
export function checkPreInspection(
  inspection: PreInspection,
  items: readonly PreInspectionItemRow[] = PRE_INSPECTION_ITEMS,
): AccessionFinding[] {
  const known = new Set<string>(items.map(({ code }) => code));
  const { rounds, faults } = inspection;
  const held = new Set(rounds.map(({ no }) => no));
  return [
    ...roundFindings(inspection),
    ...rounds.flatMap(({ no, checked }) =>
      checked.filter((code) => !known.has(code)).map((code) => unknownItem(inspection, code, `rounds.${no}.checked`)),
    ),
    ...faults.flatMap((fault) => [
      ...(known.has(fault.item) ? [] : [unknownItem(inspection, fault.item, "item")]),
      ...assignmentFindings(fault),
      ...faultRoundFindings(fault, held),
    ]),
  ];
}

function roundFindings({ id, rounds }: PreInspection): AccessionFinding[] {
  return rounds.flatMap(({ no, on }, at): AccessionFinding[] => {
    const before = rounds[at - 1];
    if (no === at + 1 && isCivilDay(on) && (before === undefined || before.on <= on)) return [];
    const place = { ...idOf(id), field: "rounds", value: `${no} ${on}` };
    return [{ code: "pre-inspection-round-order", severity: "error", place, data: { no, expected: at + 1, on } }];
  });
}

function assignmentFindings({
  id,
  no,
  responsible,
  due,
  severity,
  clearedRound,
}: PreInspectionFault): AccessionFinding[] {
  if (severity === "hint" || clearedRound !== undefined) return [];
  const missing = [...(responsible === undefined ? ["responsible"] : []), ...(isCivilDay(due) ? [] : ["due"])];
  if (missing.length === 0) return [];
  const place = { ...idOf(id), field: missing[0]!, value: no };
  return [{ code: "pre-inspection-fault-unassigned", severity: "warning", place, data: { no, missing } }];
}

function faultRoundFindings(
  { id, no, round, clearedRound }: PreInspectionFault,
  held: ReadonlySet<number>,
): AccessionFinding[] {
  const isRaised = held.has(round);
  const isCleared = clearedRound === undefined || (held.has(clearedRound) && clearedRound > round);
  if (isRaised && isCleared) return [];
  const place = { ...idOf(id), field: isRaised ? "clearedRound" : "round", value: no };
  const data = { no, round, ...(clearedRound === undefined ? {} : { clearedRound }) };
  return [{ code: "pre-inspection-fault-round", severity: "error", place, data }];
}

function unknownItem({ id }: PreInspection, item: string, field: string): AccessionFinding {
  const place = { ...idOf(id), field, value: item };
  return { code: "pre-inspection-item-unknown", severity: "warning", place, data: { item } };
}

function idOf(id: string | undefined) {
  return id === undefined ? {} : { id };
}
