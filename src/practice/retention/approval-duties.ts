import { type Citation, ruleTable } from "../../foundation/law/index.js";
import type { UnitKind } from "../../holdings/units/index.js";

/** Whose filing schedules (归档范围和保管期限表) come into force only when the archives authority of the same level has approved them. */
export interface ApprovalDuty {
  /** The kinds of units that the texts name. */
  readonly unitKinds: readonly UnitKind[];
  /** The texts that ask for the approval; it is asked for while one of them is in force. */
  readonly citations: readonly Citation[];
}

const ORGANS: readonly UnitKind[] = [
  "party-committee",
  "peoples-congress",
  "government",
  "political-consultative-conference",
  "court",
  "procuratorate",
  "mass-organisation",
];

/**
 * Decree 8 of 2006 asks it of organs and 人民团体 (art. 12 and 14), the regulations of 2024 of state-owned enterprises and institutions too (art. 19). Neither
 * names temporary bodies, parties, private firms and persons; a county that asks it of them adds a row.
 */
export const APPROVAL_DUTIES: readonly ApprovalDuty[] = ruleTable([
  { unitKinds: ORGANS, citations: [{ instrument: "retention-rules-2006", article: "12", confidence: "quoted" }] },
  {
    unitKinds: [...ORGANS, "state-owned-enterprise", "institution"],
    citations: [{ instrument: "implementation-regulations-2024", article: "19", confidence: "seen" }],
  },
]);
