import { CallerError, type Title } from "../../foundation/findings/index.js";
import {
  type Citation,
  extendedRules,
  INSTRUMENTS,
  type RulesPatch,
  type RulesValue,
  requireChoice,
  requireInstruments,
  requireTables,
  ruleTable,
} from "../../foundation/law/index.js";
import { type Percent, wholeShareOf } from "../../foundation/quantities/index.js";

/** The checks of {@link ACCEPTANCE_RULES}. */
export type KnownAcceptanceCheck =
  | "image-properties"
  | "image-name"
  | "image-opens"
  | "entry-image-link"
  | "entry-image-content"
  | "page-order"
  | "image-quality"
  | "catalogue-description"
  | "working-files"
  | "media-usable"
  | "media-virus-free";

/** A check of an acceptance: one of ours or a county's own code. */
export type AcceptanceCheck = KnownAcceptanceCheck | (string & {});

/**
 * What a check has to see: `all` (what a computer can check is checked in full, and no sample replaces it), the `sample`, or what is
 * `delivered` beside the images.
 */
export const ACCEPTANCE_SCOPES = Object.freeze(["all", "sample", "delivered"] as const);

/** One of {@link ACCEPTANCE_SCOPES}. */
export type AcceptanceScope = (typeof ACCEPTANCE_SCOPES)[number];

/** Whether a check admits no fault, or its faults count against the pass rate of the sample. */
export const FAULT_TOLERANCES = Object.freeze(["none", "pass-rate"] as const);

/** One of {@link FAULT_TOLERANCES}. */
export type FaultTolerance = (typeof FAULT_TOLERANCES)[number];

/** One check of an acceptance. */
export interface AcceptanceCheckRow {
  /** Its code. */
  readonly code: AcceptanceCheck;
  /** Its name. */
  readonly title: Title;
  /** What it has to see. */
  readonly scope: AcceptanceScope;
  /** What faults it admits; only a check of the sample may admit any. */
  readonly faults: FaultTolerance;
  /** The clause behind it. */
  readonly citation: Citation;
}

/** Everything that decides whether a batch is accepted: plain data, frozen, extended by {@link extendAcceptanceRules}. */
export interface AcceptanceRules extends RulesValue {
  /** The share that is sampled, in percent; rounded up. */
  readonly samplePercent: Percent;
  /** The pass rate of the sample, in percent, compared before rounding. */
  readonly passPercent: Percent;
  /** The checks, in the order in which they are told. */
  readonly checks: readonly AcceptanceCheckRow[];
  /** The clause behind sample and pass rate. */
  readonly sampleCitation: Citation;
}

const acceptance: Citation = { instrument: "da-t-31-2017", article: "12.2", confidence: "quoted" };
const linking: Citation = { instrument: "da-t-31-2017", article: "11.2", confidence: "quoted" };

/**
 * The acceptance of DA/T 31-2017, 12.2: what a computer can check is checked in full and has to pass in full; of the rest at least 5 % are
 * sampled, entries and images have to correspond throughout the sample, and the other contents have to pass at 95 %. Working files and
 * media are accepted too. The wording of 12.2 is quoted by others and could not be seen.
 */
export const ACCEPTANCE_RULES: AcceptanceRules = ruleTable({
  id: "da-t-31-2017-acceptance",
  instruments: INSTRUMENTS,
  samplePercent: "5",
  passPercent: "95",
  sampleCitation: acceptance,
  checks: [
    check("image-properties", "all", "none", "图像参数（分辨率、色彩、格式）", "image properties"),
    check("image-name", "all", "none", "图像命名", "image names"),
    check("image-opens", "all", "none", "图像可打开", "images open", linking),
    check("entry-image-link", "all", "none", "目录与图像一一对应、页数相符", "entries and images, one to one", linking),
    check("entry-image-content", "sample", "none", "目录与图像内容对应", "entries correspond to the content of images"),
    check("page-order", "sample", "pass-rate", "图像顺序", "order of images", {
      instrument: "da-t-31-2017",
      article: "10.5.3",
      confidence: "quoted",
    }),
    check("image-quality", "sample", "pass-rate", "图像完整、清晰、端正", "images complete, readable, straight", {
      instrument: "da-t-31-2017",
      article: "10.5.1",
      confidence: "quoted",
    }),
    check("catalogue-description", "sample", "pass-rate", "目录著录", "description in the catalogue"),
    check("working-files", "delivered", "none", "工作文件", "working files"),
    check("media-usable", "delivered", "none", "存储载体可用", "storage media usable"),
    check("media-virus-free", "delivered", "none", "存储载体无病毒", "storage media free of viruses"),
  ],
});

/**
 * New acceptance rules from others and what differs, such as a larger sample or a county's check of its own.
 *
 * @param base - the rules to start from, usually {@link ACCEPTANCE_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a share is no percentage up to 100, a check stands twice or admits what it may not, or a citation
 * names no instrument of the rules
 * @example
 * ```ts
 * extendAcceptanceRules(ACCEPTANCE_RULES, { id: "our-county-acceptance", samplePercent: "10" }).samplePercent; // => "10"
 * ```
 */
export function extendAcceptanceRules(base: AcceptanceRules, patch: RulesPatch<AcceptanceRules>): AcceptanceRules {
  return requireAcceptanceRules(extendedRules(base, patch), "patch");
}

/** Rules may come from a host's database, so they are checked wherever they are used. */
export function requireAcceptanceRules(rules: AcceptanceRules, argument: string): AcceptanceRules {
  requireTables(rules, ["instruments", "checks"], argument);
  for (const share of ["samplePercent", "passPercent"] as const) {
    if (wholeShareOf(100, rules[share]) > 100) {
      throw new CallerError(`${argument}.${share}`, "a percentage up to 100", rules[share]);
    }
  }
  const codes = new Set<string>();
  for (const { code, scope, faults } of rules.checks) {
    if (codes.has(code)) throw new CallerError(`${argument}.checks`, "each check once", code);
    codes.add(code);
    requireChoice(scope, ACCEPTANCE_SCOPES, `${argument}.checks.scope`);
    requireChoice(faults, FAULT_TOLERANCES, `${argument}.checks.faults`);
    if (faults === "pass-rate" && scope !== "sample") {
      throw new CallerError(`${argument}.checks`, "a pass rate only for checks of the sample", code);
    }
  }
  const citations = [rules.sampleCitation, ...rules.checks.map(({ citation }) => citation)];
  requireInstruments(citations, rules.instruments, argument);
  return rules;
}

function check(
  code: KnownAcceptanceCheck,
  scope: AcceptanceScope,
  faults: FaultTolerance,
  zh: string,
  en: string,
  citation: Citation = acceptance,
): AcceptanceCheckRow {
  return { code, title: { "zh-CN": zh, en }, scope, faults, citation };
}
