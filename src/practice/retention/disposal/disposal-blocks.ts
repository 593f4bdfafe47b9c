import { type CivilDay, isCivilDay } from "../../../foundation/dates/index.js";
import type { Place, Title } from "../../../foundation/findings/index.js";
import { requireChoice, ruleTable } from "../../../foundation/law/index.js";
import { codeKey } from "../../../foundation/text/index.js";
import { activeHolds, type DestroyedMark } from "../../../holdings/catalogue/index.js";
import { retentionAssessor } from "../retention-end.js";
import type { RetentionOptions, RetentionVerdict } from "../retention-verdict.js";
import { registerColumns, registerRow, unmarked } from "./destruction-register.js";
import {
  type DestructionCase,
  type DisposalFacts,
  type DisposalSubject,
  OPEN_MATTERS,
  type OpenMatterRow,
  REGISTER_FORMS,
  type RegisterForm,
} from "./disposal-case.js";
import type { DisposalFinding } from "./disposal-findings.js";
import {
  type DestructionRoleRules,
  requireDestructionRoleRules,
  requiredWitnesses,
  signatoryRoles,
} from "./witness-rules.js";

/** What {@link destructionBlocks} needs besides the day and the rules. */
export interface DisposalOptions<T extends DisposalSubject> extends RetentionOptions, DestructionRoleRules {
  /** What is known of the opening and secrecy procedures over a record; undefined where nothing is, which blocks. */
  readonly factsOf: (record: T) => DisposalFacts | undefined;
  /** The matters that keep a record from being destroyed; the usual ones unless said. */
  readonly openMatters?: readonly OpenMatterRow[];
}

/** A stage that a block has to be cured before. */
export type DisposalGate =
  | "expired"
  | "approved-for-destruction"
  | "register-prepared"
  | "signed"
  | "supervised"
  | "destroyed";

/** The stages in their order. */
export const DISPOSAL_GATES: readonly DisposalGate[] = Object.freeze([
  "expired",
  "approved-for-destruction",
  "register-prepared",
  "signed",
  "supervised",
  "destroyed",
]);

/** Before which stage each block has to be cured; what is not here, before the destruction is approved. */
export const BLOCK_GATES: Readonly<Partial<Record<DisposalFinding["code"], DisposalGate>>> = Object.freeze({
  // What is permanent never expires, nor has yet what still runs; what is undetermined, such as 长期, is for the appraisal to say.
  "disposal-permanent": "expired",
  "disposal-term-running": "expired",
  "disposal-term-not-started": "expired",
  "register-form-wrong": "register-prepared",
  "register-field-missing": "register-prepared",
  "destruction-not-approved": "approved-for-destruction",
  "signature-missing": "signed",
  "witness-role-missing": "supervised",
  "witnesses-too-few": "supervised",
  "witness-unchecked": "supervised",
  "destruction-day-missing": "destroyed",
  "witness-unsigned": "destroyed",
});

/**
 * Everything that stands in the way of a destruction, all at once, the records in their order and then the papers: permanent, not over, held, unsettled, under
 * another procedure; fields, approval, signatures and witnesses that are missing. What is not known blocks as well. A destruction that has happened is judged by
 * its own day: a term that ended, an approval and a signature that came only after it do not make it lawful, and its own mark on a record is no block. Nor do
 * an approval and a signature count that were given before the terms of the records listed had ended: what is not over is not appraised.
 *
 * @param records - the records proposed for destruction
 * @param destruction - the papers so far
 * @param options - the day, the rules, and what is known of other procedures
 * @returns the blocks; empty when the destruction is complete and lawful as far as the rules see
 * @throws {@link findings.CallerError} when `asOf` or a day of the witness rules is no civil day, their number of persons is no count, or the form of the
 *   register or a choice in the rules is unknown
 * @example
 * ```ts
 * const record = { title: "会议纪要", retentionPeriod: "permanent", year: 1990, referenceCode: "1", pageCount: 2, openMatters: [] } as const;
 * const papers: DestructionCase = { registerNo: "2023-1", form: "documents", fondsNo: "0012", unit: "县民政局", signatures: [], witnesses: [] };
 * const factsOf = () => ({ openingReview: "none", secrecyReview: "none" }) as const;
 * destructionBlocks([record], papers, { asOf: "2023-06-30", rules: RETENTION_RULES, factsOf }).map((block) => block.code);
 * // => ["disposal-permanent", "destruction-not-approved", "signature-missing", "signature-missing", "witnesses-too-few", "destruction-day-missing"]
 * ```
 */
export function destructionBlocks<T extends DisposalSubject>(
  records: Iterable<T>,
  destruction: DestructionCase,
  options: DisposalOptions<T>,
): DisposalFinding[] {
  requireDestructionRoleRules(options);
  requireChoice(destruction.form, REGISTER_FORMS, "destruction.form");
  const { asOf } = options;
  const { destroyedOn } = destruction;
  const hasHappened = isCivilDay(destroyedOn) && destroyedOn < asOf;
  const judged = hasHappened ? { ...options, asOf: destroyedOn } : options;
  const assess = retentionAssessor(judged);
  const listed = [...records];
  const assessed = listed.map(
    (record) => [record, assess(isMarkedBy(record, destruction) ? unmarked(record) : record)] as const,
  );
  return [
    ...assessed.flatMap(([record, verdict]) => recordBlocks(record, verdict, destruction, judged)),
    ...listBlocks(listed, destruction),
    ...paperBlocks(listed, destruction, { asOf, from: lastEnd(assessed), by: judged.asOf }, options),
  ];
}

/** Whether a record bears the mark of this very destruction, which does not stand in its own way. */
function isMarkedBy({ destroyed }: DisposalSubject, { registerNo, destroyedOn }: DestructionCase): boolean {
  return destroyed?.registerNo === registerNo && destroyed.on === destroyedOn;
}

function recordBlocks<T extends DisposalSubject>(
  record: T,
  verdict: RetentionVerdict,
  destruction: DestructionCase,
  options: DisposalOptions<T>,
): DisposalFinding[] {
  const { title, id } = record;
  // A database gives null for what nobody has looked at.
  const openMatters = record.openMatters ?? undefined;
  const blocks = termBlocks(record, verdict);
  const place = (field: string): Place => ({ ...(hasText(id) ? { id } : {}), field });
  const { asOf, openMatters: table = OPEN_MATTERS } = options;
  if (openMatters === undefined) {
    blocks.push(block("disposal-matters-unchecked", place("openMatters"), { title }));
  }
  for (const { matter, detail } of openMatters ?? []) {
    const known = table.find(({ code }) => code === matter)?.title ?? { "zh-CN": matter, en: matter };
    const data = { title, matter: known, ...(detail ? { detail } : {}) };
    blocks.push(block("disposal-open-matter", place("openMatters"), data));
  }
  for (const { reason, originator, from } of activeHolds(record, asOf)) {
    blocks.push(block("disposal-held", place("holds"), { title, reason, originator, from }));
  }
  const facts = options.factsOf(record);
  for (const [property, review] of REVIEWS) {
    const standing = facts?.[property];
    if (standing === "none" || standing === "settled") continue;
    const code = standing === "pending" ? "disposal-review-pending" : "disposal-review-unknown";
    blocks.push(block(code, place(property), { title, review }));
  }
  // Records without a row go on either form: who lists them with accounting records asks for more, not for less.
  const form = REGISTER_FORM_BY_REGIME.get(record.regime ?? "");
  if (form !== undefined && form !== destruction.form) {
    blocks.push(block("register-form-wrong", place("regime"), { title, form: REGISTER_FORM_TITLES[form] }));
  }
  const columns = registerColumns(destruction.form);
  const row = registerRow(record, verdict, 1, destruction, asOf);
  columns.forEach((column, at) => {
    // The period held is worked out, and a term that cannot be is named already.
    if (!column.required || column.code === "heldPeriod" || row[at] !== "") return;
    blocks.push(block("register-field-missing", place(column.code), { title, column: column.title }));
  });
  return blocks;
}

/** The bodies of rules whose records go on a register of one form: five sign for accounting records, and bodies send the witnesses. */
const REGISTER_FORM_BY_REGIME: ReadonlyMap<string, RegisterForm> = new Map([["accounting", "accounting"]]);

const REGISTER_FORM_TITLES: Readonly<Record<RegisterForm, Title>> = ruleTable({
  documents: { "zh-CN": "档案销毁清册", en: "destruction register" },
  accounting: { "zh-CN": "会计档案销毁清册", en: "destruction register of accounting records" },
});

const REVIEWS: readonly (readonly [keyof DisposalFacts, Title])[] = ruleTable([
  ["openingReview", { "zh-CN": "开放审核", en: "open appraisal" }],
  ["secrecyReview", { "zh-CN": "解密、变更密级的审核", en: "review of its secrecy" }],
]);

function termBlocks({ title, id, retentionPeriod }: DisposalSubject, verdict: RetentionVerdict): DisposalFinding[] {
  const place: Place = { ...(hasText(id) ? { id } : {}), field: "retentionPeriod", value: retentionPeriod ?? "" };
  if (verdict.kind === "undetermined") {
    return [block("disposal-term-undetermined", place, { title, missing: verdict.missing })];
  }
  if (verdict.kind === "not-applicable") {
    // The question arises of every record but one that was destroyed.
    return verdict.reasons.map(({ data }) =>
      block("disposal-already-destroyed", place, { title, ...(data as DestroyedMark) }),
    );
  }
  const { value } = verdict;
  if (value.standing === "never") return [block("disposal-permanent", place, { title })];
  if (value.standing === "not-started") return [block("disposal-term-not-started", place, { title })];
  return value.standing === "running" ? [block("disposal-term-running", place, { title, endDay: value.endDay })] : [];
}

/** What is wrong with a list as a whole: nothing on it, a record in two rows, or one that the approval does not cover. A missing code is named with its row. */
function listBlocks(
  records: readonly DisposalSubject[],
  { registerNo, approval }: DestructionCase,
): readonly DisposalFinding[] {
  if (records.length === 0) return [block("register-empty", { id: registerNo, field: "records" }, { registerNo })];
  const [ids, codes] = [new Set<string>(), new Set<string>()];
  const approved = approval?.records && new Set(approval.records.map((code) => codeKey(code ?? "")));
  return records.flatMap(({ title, id, referenceCode }) => {
    const code = (referenceCode ?? "").trim();
    const key = codeKey(code);
    const isAgain = (hasText(id) && ids.has(id)) || codes.has(key);
    if (hasText(id)) ids.add(id);
    if (key !== "") codes.add(key);
    const place: Place = { ...(hasText(id) ? { id } : {}), field: "referenceCode", value: code };
    return [
      ...(isAgain ? [block("record-listed-twice", place, { title })] : []),
      ...(key !== "" && approved?.has(key) === false ? [block("record-not-approved", place, { title })] : []),
    ];
  });
}

/** The last of the days on which the terms of records were over; absent where none is. */
function lastEnd(assessed: readonly (readonly [DisposalSubject, RetentionVerdict])[]): CivilDay | undefined {
  const ends = assessed.flatMap(([, verdict]) =>
    verdict.kind === "decided" && verdict.value.standing === "ended" ? [verdict.value.endDay] : [],
  );
  return ends.sort().at(-1);
}

/**
 * The day of the question, and the days from which and by which a destruction has to be approved and signed for: the end of the terms, where one has ended,
 * and the day of the destruction, once it has happened.
 */
interface PaperDays {
  readonly asOf: CivilDay;
  readonly from: CivilDay | undefined;
  readonly by: CivilDay;
}

function paperBlocks(
  records: readonly DisposalSubject[],
  destruction: DestructionCase,
  { asOf, from, by }: PaperDays,
  rules: DestructionRoleRules,
): DisposalFinding[] {
  const { registerNo, form, approval, signatures } = destruction;
  const witnesses = (destruction.witnesses ?? []).filter(({ person }) => hasText(person));
  const destroyedOn = isCivilDay(destruction.destroyedOn) ? destruction.destroyedOn : undefined;
  const place = (field: string, value = ""): Place => ({ id: registerNo, field, value });
  const blocks: DisposalFinding[] = [];
  const isTimely = (on: unknown) => isCivilDay(on) && (from === undefined || from <= on) && on <= by;
  if (!isTimely(approval?.on) || !hasText(approval?.by)) {
    blocks.push(block("destruction-not-approved", place("approval"), { registerNo }));
  }
  if (approval && !approval.records)
    blocks.push(block("approval-list-missing", place("approval.records"), { registerNo }));
  const signed = new Set(
    (signatures ?? []).filter(({ on, person }) => isTimely(on) && hasText(person)).map(({ role }) => role),
  );
  for (const { code, title } of signatoryRoles(form, destroyedOn ?? asOf, rules)) {
    if (signed.has(code)) continue;
    blocks.push(block("signature-missing", place("signatures", code), { registerNo, role: title }));
  }
  const { roles, persons } = requiredWitnesses(records, destruction, destroyedOn ?? asOf, rules);
  const sent = new Set(witnesses.map(({ role }) => role));
  for (const { code, title } of roles) {
    if (sent.has(code)) continue;
    blocks.push(block("witness-role-missing", place("witnesses", code), { registerNo, role: title }));
  }
  const given = new Set(witnesses.map(({ person }) => person)).size;
  if (given < persons) {
    blocks.push(block("witnesses-too-few", place("witnesses", String(given)), { registerNo, needed: persons, given }));
  }
  for (const { person, checkedOn, signedOn } of witnesses) {
    const at = place("witnesses", person);
    if (!isCivilDay(checkedOn) || checkedOn > (destroyedOn ?? asOf)) {
      blocks.push(block("witness-unchecked", at, { registerNo, person }));
    }
    if (!isCivilDay(signedOn) || signedOn > asOf || (destroyedOn !== undefined && signedOn < destroyedOn)) {
      blocks.push(block("witness-unsigned", at, { registerNo, person }));
    }
  }
  if (destroyedOn === undefined || destroyedOn > asOf) {
    blocks.push(block("destruction-day-missing", place("destroyedOn"), { registerNo }));
  }
  return blocks;
}

/** Whether a paper names somebody, and a record has a key, which may be a number: a blank, and the null of a database, is nobody's and is shared by no two. */
function hasText(text: string | null | undefined): text is string {
  return `${text ?? ""}`.trim() !== "";
}

function block<F extends DisposalFinding>(code: F["code"], place: Place, data: F["data"]): F {
  return { code, severity: "error", place, data } as F;
}
