import { requireOptions } from "../../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../../foundation/law/index.js";
import {
  type Procedure,
  type ProcedureFinding,
  type Step,
  stateAfter,
  takenStep,
} from "../../../foundation/procedures/index.js";
import {
  BLOCK_GATES,
  DISPOSAL_GATES,
  type DisposalGate,
  type DisposalOptions,
  destructionBlocks,
} from "./disposal-blocks.js";
import type { DestructionCase, DisposalSubject } from "./disposal-case.js";
import type { DisposalFinding } from "./disposal-findings.js";

const APPRAISED: Citation = { instrument: "implementation-regulations-2024", article: "24", confidence: "seen" };

/** Who prepared the register and had it signed is no witness of what it lists. */
const LISTING = ["register-prepared", "signed"] as const;

/** The stages of an appraisal on expiry (到期鉴定): kept on with a new period, or approved, listed, signed, watched and destroyed. */
export const DISPOSAL_PROCEDURE: Procedure = ruleTable({
  id: "disposal",
  initial: "in-retention",
  states: [
    { code: "in-retention", title: { "zh-CN": "保管中", en: "in retention" } },
    { code: "expired", title: { "zh-CN": "已到期", en: "expired" } },
    { code: "under-appraisal", title: { "zh-CN": "鉴定中", en: "under appraisal" } },
    { code: "retained", title: { "zh-CN": "继续保管", en: "retained" } },
    { code: "approved-for-destruction", title: { "zh-CN": "批准销毁", en: "approved for destruction" } },
    { code: "register-prepared", title: { "zh-CN": "已编销毁清册", en: "register prepared" } },
    { code: "signed", title: { "zh-CN": "已签字", en: "signed" } },
    { code: "supervised", title: { "zh-CN": "监销核对", en: "checked by the witnesses" } },
    { code: "destroyed", title: { "zh-CN": "已销毁", en: "destroyed" } },
  ],
  roles: [
    { code: "archivist", title: { "zh-CN": "档案人员", en: "archivist" } },
    { code: "appraisal-group", title: { "zh-CN": "鉴定小组", en: "appraisal group" } },
    { code: "approver", title: { "zh-CN": "批准人", en: "approver" } },
    { code: "witness", title: { "zh-CN": "监销人", en: "witness" } },
  ],
  evidence: [
    { code: "due-list", title: { "zh-CN": "到期清单", en: "due list" } },
    { code: "appraisal-opinion", title: { "zh-CN": "鉴定意见", en: "opinion of the appraisal" } },
    { code: "new-period", title: { "zh-CN": "重新划定的保管期限", en: "new period" } },
    { code: "annotation", title: { "zh-CN": "标注", en: "annotation" } },
    { code: "approval", title: { "zh-CN": "批准文件", en: "approval" } },
    { code: "register", title: { "zh-CN": "销毁清册", en: "destruction register" } },
    { code: "signed-register", title: { "zh-CN": "签字的销毁清册", en: "signed register" } },
    { code: "check", title: { "zh-CN": "监销核对记录", en: "record of the check" } },
    { code: "witness-signatures", title: { "zh-CN": "监销人签字", en: "signatures of the witnesses" } },
    { code: "reason", title: { "zh-CN": "退回理由", en: "reason for sending it back" } },
  ],
  moves: [
    { from: "in-retention", to: "expired", by: ["archivist"], needs: ["due-list"], person: "any" },
    { from: "retained", to: "expired", by: ["archivist"], needs: ["due-list"], person: "any" },
    {
      ...{ from: "expired", to: "under-appraisal", by: ["appraisal-group"] },
      needs: [],
      person: "any",
      citation: APPRAISED,
    },
    {
      ...{ from: "under-appraisal", to: "retained", by: ["appraisal-group", "approver"] },
      needs: ["appraisal-opinion", "new-period", "annotation"],
      person: "any",
      citation: APPRAISED,
    },
    {
      ...{ from: "under-appraisal", to: "approved-for-destruction", by: ["approver"] },
      needs: ["appraisal-opinion", "approval"],
      person: "other-than-before",
    },
    {
      ...{ from: "approved-for-destruction", to: "register-prepared", by: ["archivist"] },
      needs: ["register"],
      person: "any",
    },
    ...(["approved-for-destruction", "register-prepared", "signed", "supervised"] as const).map((from) => ({
      ...{ from, to: "under-appraisal", by: ["approver", "appraisal-group"] },
      needs: ["reason"],
      person: "any" as const,
    })),
    { from: "register-prepared", to: "signed", by: ["archivist"], needs: ["signed-register"], person: "any" },
    { from: "signed", to: "supervised", by: ["witness"], needs: ["check"], person: LISTING },
    { from: "supervised", to: "destroyed", by: ["witness"], needs: ["witness-signatures"], person: LISTING },
  ],
});

/** A destruction under way: its records, its papers and the steps taken. */
export interface DisposalMatter<T extends DisposalSubject> {
  /** The records proposed for destruction. */
  readonly records: readonly T[];
  /** The papers so far. */
  readonly destruction: DestructionCase;
  /** The steps taken so far, oldest first. */
  readonly history: readonly Step[];
}

/** What became of a step of a destruction. */
export interface DisposalStepTaken {
  /** The steps taken so far, with this one when nothing spoke against it. */
  readonly history: readonly Step[];
  /** Everything that speaks against it, of the procedure and of what has to be cured before that stage. */
  readonly findings: readonly (ProcedureFinding | DisposalFinding)[];
}

/**
 * Takes a step of a destruction, when the procedure allows it and everything that has to be cured before that stage is. Otherwise all objections are named at
 * once, of both.
 *
 * @param matter - the records, the papers and the steps so far
 * @param step - the step to take
 * @param options - the rules, and what is known of other procedures; the day is that of the step
 * @returns the new history, or the old one with findings
 * @throws {@link findings.CallerError} when `step.on` is no civil day
 * @example
 * ```ts
 * const destruction: DestructionCase = { registerNo: "1", form: "documents", fondsNo: "0012", unit: "县民政局", signatures: [], witnesses: [] };
 * const matter = { records: [], destruction, history: [] } as const;
 * const step = { decisionId: "d1", to: "destroyed", on: "2023-06-30", person: "p1", role: "witness", evidence: {} } as const;
 * const options = { rules: RETENTION_RULES, factsOf: () => undefined };
 * disposalStep(matter, step, options).findings.map((finding) => finding.code).slice(0, 2); // => ["move-unknown", "register-empty"]
 * ```
 */
export function disposalStep<T extends DisposalSubject>(
  matter: DisposalMatter<T>,
  step: Step,
  options: Omit<DisposalOptions<T>, "asOf">,
): DisposalStepTaken {
  requireOptions(options);
  const { history } = matter;
  const taken = takenStep(DISPOSAL_PROCEDURE, history, step);
  // A step that had been taken before changes nothing, whatever has happened to the records since.
  if (taken.history === history && taken.findings.length === 0) return taken;
  const stage = DISPOSAL_GATES.indexOf(step.to as DisposalGate);
  const blocks = destructionBlocks(matter.records, matter.destruction, { ...options, asOf: step.on }).filter(
    ({ code }) => DISPOSAL_GATES.indexOf(BLOCK_GATES[code] ?? "approved-for-destruction") <= stage,
  );
  const findings = [...taken.findings, ...blocks];
  return findings.length === 0 ? taken : { history, findings };
}

/** Whether a destruction has come to its end. */
export function isDestroyed(history: readonly Step[]): boolean {
  return stateAfter(DISPOSAL_PROCEDURE, history) === "destroyed";
}
