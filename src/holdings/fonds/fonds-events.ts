import type { CivilDay } from "../../foundation/dates/index.js";
import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";

/** The kinds of {@link FONDS_EVENT_KINDS}. */
export type KnownFondsEventKind =
  | "merged"
  | "absorbed"
  | "revived"
  | "department-split-off"
  | "became-department"
  | "renamed"
  | "resubordinated";

/** What happened to the creating unit of a fonds: one of ours or a county's own code. */
export type FondsEventKind = KnownFondsEventKind | (string & {});

/** An event in the life of a creating unit that its fonds has to follow (全宗演变). */
export interface FondsEvent {
  /** The host's own key. */
  readonly id?: string;
  /** What happened. */
  readonly kind: FondsEventKind;
  /** The day on which it happened. */
  readonly on: CivilDay;
  /** The numbers of the fonds to which it happened. */
  readonly fonds: readonly string[];
  /** The number of the fonds that goes on or begins, when it has been allotted. */
  readonly into?: string;
}

/** What becomes of the fonds: it is closed, goes on, or is taken up again. */
export const FONDS_FATES = Object.freeze(["closed", "goes-on", "taken-up-again"] as const);

/** One of {@link FONDS_FATES}. */
export type FondsFate = (typeof FONDS_FATES)[number];

/** Where records go from the day on: into a fonds that begins, one that exists already, or nowhere else. */
export const FONDS_CONTINUATIONS = Object.freeze(["new-fonds", "existing-fonds", "none"] as const);

/** One of {@link FONDS_CONTINUATIONS}. */
export type FondsContinuation = (typeof FONDS_CONTINUATIONS)[number];

/** One kind of fonds event and what follows from it. Earlier records always stay in the fonds in which they are. */
export interface FondsEventKindRow {
  /** Its code. */
  readonly kind: FondsEventKind;
  /** Its name. */
  readonly title: Title;
  /** What becomes of the fonds to which it happened. */
  readonly fate: FondsFate;
  /** Where records go from the day on, apart from the fonds itself. */
  readonly continuation: FondsContinuation;
  /** The texts that say so; before them it was practice. */
  readonly citations: readonly Citation[];
}

/** A change of name or of subordination that leaves the nature and the main business of an organ as they were keeps its fonds. */
const KEPT: Citation = { instrument: "organ-archives-provisions-2018", article: "24", confidence: "quoted" };

/** The fonds events of GB/T 13967-2026, 9, and what follows; before 2026-08-01 they were practice, but for what the provisions of 2018 say of organs. */
export const FONDS_EVENT_KINDS: readonly FondsEventKindRow[] = ruleTable([
  row("merged", "closed", "new-fonds", "合并为新的立档单位", "merged into a new creating unit"),
  row("absorbed", "closed", "existing-fonds", "并入其他立档单位", "absorbed by another creating unit"),
  row("revived", "taken-up-again", "none", "撤销后恢复，职能相同", "revived with the same functions"),
  row("department-split-off", "goes-on", "new-fonds", "内设机构分出独立", "an inner department became independent"),
  row("became-department", "closed", "none", "独立单位改为内设机构", "became an inner department"),
  row("renamed", "goes-on", "none", "更名，职能不变", "renamed with the same functions", KEPT),
  row(
    "resubordinated",
    "goes-on",
    "none",
    "隶属关系变更，职能不变",
    "put under another body with the same functions",
    KEPT,
  ),
]);

function row(
  kind: KnownFondsEventKind,
  fate: FondsFate,
  continuation: FondsContinuation,
  zh: string,
  en: string,
  ...before: readonly Citation[]
): FondsEventKindRow {
  return {
    kind,
    title: { "zh-CN": zh, en },
    fate,
    continuation,
    citations: [...before, { instrument: "gb-t-13967-2026", article: "9", confidence: "quoted" }],
  };
}
