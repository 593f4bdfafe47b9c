import type { CivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import type { UnitKind } from "../../holdings/units/index.js";

/** From when a fixed term runs; the first is the default. See the interpretation `retentionStart`. */
export const RETENTION_STARTS = Object.freeze(["year-end", "exact-day", "filing-day"] as const);

/** One of {@link RETENTION_STARTS}. */
export type RetentionStart = (typeof RETENTION_STARTS)[number];

/** The bodies of rules of {@link RETENTION_REGIMES}. */
export type KnownRetentionRegime =
  | "administrative"
  | "enterprise"
  | "accounting"
  | "science-technology"
  | "construction"
  | "rail"
  | "marriage-registration";

/** A body of rules: one of ours or a county's own code. */
export type RetentionRegimeCode = KnownRetentionRegime | (string & {});

/** A body of rules from which retention periods come: administrative records have one, accounting records another. */
export interface RetentionRegime {
  /** Its code. */
  readonly code: RetentionRegimeCode;
  /** Its name. */
  readonly title: Title;
  /** From when its terms run, where its text fixes it; absent where no text seen does. */
  readonly start?: RetentionStart;
  /** The kinds of units that keep records by it, where others do not. */
  readonly unitKinds?: readonly UnitKind[];
  /** The texts that fix that start. */
  readonly startCitations: readonly Citation[];
  /** The terms of an older text that a newer one set anew; absent where none was. */
  readonly resetTerms?: ResetTerms;
}

/** Terms that a newer text does not know: those that had not ended when it came into force are set anew, to a period of its own. */
export interface ResetTerms {
  /** The terms, in years. */
  readonly years: readonly number[];
  /** The first day of the newer text; a term that had ended before it stays ended. */
  readonly on: CivilDay;
  /** The texts that set them anew. */
  readonly citations: readonly Citation[];
}

/** Whether an old term is over on whose end day a newer text comes into force; the first is the default. See the interpretation `termEndingAtReset`. */
export const TERMS_ENDING_AT_RESET = Object.freeze(["running", "over"] as const);

/** One of {@link TERMS_ENDING_AT_RESET}. */
export type TermEndingAtReset = (typeof TERMS_ENDING_AT_RESET)[number];

/** Whether a term was over when a newer text came into force, and the reading that says so where it ends on that very day. */
export function overAtReset(
  endDay: CivilDay,
  on: CivilDay,
  { termEndingAtReset: reading }: { readonly termEndingAtReset: TermEndingAtReset },
): { readonly isOver: boolean; readonly reading?: TermEndingAtReset } {
  return endDay === on ? { isOver: reading === "over", reading } : { isOver: endDay < on };
}

/** From the first day of the measures of 2015, 10 years of the measures of 1998 may stand for either text; the other terms are of the older alone. */
export const ACCOUNTING_RESET: ResetTerms = ruleTable({
  years: [3, 5, 15, 25],
  on: "2016-01-01",
  citations: [
    { instrument: "accounting-archives-measures-2015", confidence: "recalled" },
    { instrument: "accounting-transition-2016", confidence: "quoted" },
  ],
});

/** The national bodies of rules. Only the measures on accounting archives are known to fix from when a term runs. */
export const RETENTION_REGIMES: readonly RetentionRegime[] = ruleTable([
  regime("administrative", "文书档案", "administrative records"),
  {
    ...regime("enterprise", "企业档案", "enterprise records"),
    unitKinds: ["state-owned-enterprise", "private-enterprise"],
  },
  {
    ...regime("accounting", "会计档案", "accounting records"),
    start: "year-end",
    startCitations: [{ instrument: "accounting-archives-measures-2015", article: "14", confidence: "recalled" }],
    resetTerms: ACCOUNTING_RESET,
  },
  regime("science-technology", "科技档案", "scientific and technical records"),
  regime("construction", "城乡建设档案", "records of urban and rural construction"),
  regime("rail", "铁路档案", "railway records"),
  regime("marriage-registration", "婚姻登记档案", "marriage registration records"),
]);

/** The events of {@link START_EVENTS}. */
export type KnownStartEvent =
  | "asset-disposed"
  | "project-closed"
  | "unit-dissolved"
  | "contract-ended"
  | "case-closed"
  | "no-longer-in-effect"
  | "staff-left";

/** An event: one of ours or a county's own code. */
export type StartEventCode = KnownStartEvent | (string & {});

/** An event with which a term begins to run; until it has happened, the term has not started (未起算). */
export interface StartEvent {
  /** Its code. */
  readonly code: StartEventCode;
  /** Its name. */
  readonly title: Title;
  /** The texts behind it; none where it is practice. */
  readonly citations: readonly Citation[];
}

/** The events that terms wait for. The disposal of an asset is of the accounting tables; 失效 and 结案 are of handbooks, the others of practice. */
export const START_EVENTS: readonly StartEvent[] = ruleTable([
  {
    ...event("asset-disposed", "固定资产报废清理", "disposal of the asset"),
    citations: [{ instrument: "accounting-archives-measures-2015", confidence: "practised" }],
  },
  event("project-closed", "项目结项", "closing of the project"),
  event("unit-dissolved", "机构撤销", "dissolution of the unit"),
  event("contract-ended", "合同终止", "end of the contract"),
  event("case-closed", "结案", "closing of the case"),
  event("no-longer-in-effect", "失效", "end of its effect"),
  event("staff-left", "人员离职", "departure of the staff member"),
]);

function regime(code: KnownRetentionRegime, zh: string, en: string): RetentionRegime {
  return { code, title: { "zh-CN": zh, en }, startCitations: [] };
}

function event(code: KnownStartEvent, zh: string, en: string): StartEvent {
  return { code, title: { "zh-CN": zh, en }, citations: [] };
}
