import { foldedText, requireText, TEXT_REPAIRS, type TextRepair } from "../../foundation/text/index.js";
import { ARCHIVES_CATEGORIES, type ArchivesCategory } from "./archives-categories.js";
import { codeFinding } from "./code-finding.js";
import { capitalised, lowerCaseTexts, withCategoryDot } from "./code-repairs.js";
import type { ReferenceCodeFinding } from "./findings.js";
import { hasForm } from "./part-form.js";
import type { ReferenceCode, ReferenceCodePart, ReferenceCodeParts } from "./reference-code.js";
import { type SchemePlan, schemePlan } from "./scheme-plan.js";
import { levelCount, mayFit, partsByScheme, type Reach } from "./scheme-reader.js";
import { REFERENCE_CODE_SCHEMES, type ReferenceCodeScheme } from "./schemes.js";

/** A part of a code that the text alone does not settle; the scheme of the fonds has to. */
export interface ReferenceCodeAmbiguity {
  /** The part it was read as. */
  readonly part: ReferenceCodePart;
  /** The part it may be as well. */
  readonly mayBe: ReferenceCodePart;
  /** Its text. */
  readonly value: string;
}

/** What reading a reference code yields. */
export interface ReferenceCodeReading {
  /** The code, when a scheme reads it, perhaps after repairs. */
  readonly code?: ReferenceCode;
  /** What was folded before it could be read; empty for a code in form. */
  readonly repairs: readonly TextRepair[];
  /** What the text alone does not settle. */
  readonly ambiguities: readonly ReferenceCodeAmbiguity[];
  /** What is wrong with it. */
  readonly findings: readonly ReferenceCodeFinding[];
}

/** What reference codes are read by. */
export interface ReferenceCodeOptions {
  /** The schemes in the order in which they are tried; lantai's own unless a county or a fonds has others. */
  readonly schemes?: readonly ReferenceCodeScheme[];
  /** The categories that are known; lantai's own unless a county has more. */
  readonly categories?: readonly ArchivesCategory[];
}

interface Reader {
  readonly plans: readonly SchemePlan[];
  readonly categories: ReadonlySet<string>;
}

interface Fit {
  readonly plan: SchemePlan;
  readonly parts: ReferenceCodeParts;
}

const NONE: readonly never[] = Object.freeze([]);
const LONGEST_FOUND = 20;

const NATIONAL_READER: Reader = Object.freeze(readerOf({}));

/**
 * Reads a reference code (档号) by the schemes of DA/T 13-2022, DA/T 22-2015 and DA/T 13-1994. Width, dashes, dots and spaces are folded,
 * small letters and a missing dot after the category are repaired, and each repair is a finding; the code keeps its text as it came.
 *
 * @param text - the code as recorded
 * @param options - other schemes or categories than lantai's own
 * @returns the code or the place where reading stopped, what was folded, what is not settled, and the findings
 * @throws {@link findings.CallerError} when `text` is not a string or a scheme of the options cannot be read by
 * @example
 * ```ts
 * parseReferenceCode("Z109-WS·2011-Y-BGS-0001").code?.parts.unit; // => "BGS"
 * parseReferenceCode("Z109－WS・2011・Y・BGS－0001").repairs; // => ["dash", "middle-dot"]
 * ```
 */
export function parseReferenceCode(text: string, options?: ReferenceCodeOptions): ReferenceCodeReading {
  return readingOf(text, options === undefined ? NATIONAL_READER : readerOf(options));
}

/**
 * The function that reads many codes by the same schemes: {@link parseReferenceCode} with its options checked once.
 *
 * @param options - other schemes or categories than lantai's own
 * @returns a function from a code as recorded to its reading
 * @throws {@link findings.CallerError} when a scheme of the options cannot be read by
 * @example
 * ```ts
 * const legacy = REFERENCE_CODE_SCHEMES.filter((scheme) => scheme.id === "da-t-13-1994-volume");
 * const parse = referenceCodeParser({ schemes: legacy });
 * parse("0012-001-0034").code?.parts; // => { fondsNo: "0012", catalogueNo: "001", volumeNo: "0034" }
 * ```
 */
export function referenceCodeParser(options: ReferenceCodeOptions = {}): (text: string) => ReferenceCodeReading {
  const reader = readerOf(options);
  return (text) => readingOf(text, reader);
}

/**
 * Whether a text is a reference code as it stands, without any repair.
 *
 * @param text - any text
 * @returns true when one of {@link REFERENCE_CODE_SCHEMES} reads it
 * @throws {@link findings.CallerError} when `text` is not a string
 * @example
 * ```ts
 * isReferenceCode("5134-WS2025-Y-BGS-0001"); // => false
 * ```
 */
export function isReferenceCode(text: string): boolean {
  return fitOf(requireText(text, "text"), NATIONAL_READER) !== undefined;
}

function readerOf({ schemes, categories }: ReferenceCodeOptions): Reader {
  return {
    plans: (schemes ?? REFERENCE_CODE_SCHEMES).map((scheme, at) => schemePlan(scheme, `options.schemes[${at}]`)),
    categories: new Set((categories ?? ARCHIVES_CATEGORIES).map(({ code }) => code)),
  };
}

function readingOf(text: string, reader: Reader): ReferenceCodeReading {
  const fit = fitOf(requireText(text, "text"), reader);
  return fit === undefined ? repairedReading(text, reader) : fitReading(text, fit, reader, NONE, NONE);
}

function fitOf(text: string, { plans }: Reader): Fit | undefined {
  const levels = levelCount(text);
  const secondLevel = text.indexOf("-") + 1;
  for (let at = 0; at < plans.length; at++) {
    const plan = plans[at]!;
    if (!mayFit(text, plan, levels, secondLevel)) continue;
    const parts = partsByScheme(text, plan, levels);
    if (parts !== undefined) return { plan, parts };
  }
  return undefined;
}

function repairedReading(original: string, reader: Reader): ReferenceCodeReading {
  const { text: folded, repairs } = foldedCode(original);
  if (folded === "") return unread(repairs, codeFinding("reference-code-missing", "warning", original, {}));
  const capital = capitalised(folded);
  const asWritten = fitOf(capital, reader);
  const dotted = asWritten === undefined ? withCategoryDot(capital, reader.categories) : undefined;
  const fit = asWritten ?? (dotted === undefined ? undefined : fitOf(dotted.text, reader));
  if (fit === undefined) return unread(repairs, unreadable(original, folded, reader));
  const repaired = asWritten === undefined && dotted !== undefined ? dotted.text : capital;
  const findings: ReferenceCodeFinding[] = [];
  if (repairs.length > 0) findings.push(codeFinding("reference-code-folded", "hint", original, { repairs }, repaired));
  for (const written of lowerCaseTexts(folded)) {
    const data = { written, likely: capitalised(written) };
    findings.push(codeFinding("lower-case-code", "warning", original, data, repaired));
  }
  if (dotted !== undefined) {
    findings.push(codeFinding("missing-dot", "warning", original, { category: dotted.category }, repaired));
  }
  return fitReading(original, fit, reader, repairs, findings);
}

/** A full stop has no place in any code, and `．` is how an input method writes a middle dot. */
function foldedCode(original: string): { readonly text: string; readonly repairs: readonly TextRepair[] } {
  const { text, repairs } = foldedText(original, "code");
  if (!text.includes(".")) return { text, repairs };
  const found = new Set<TextRepair>([...repairs, "middle-dot"]);
  return { text: text.replaceAll(".", "·"), repairs: TEXT_REPAIRS.filter((repair) => found.has(repair)) };
}

function fitReading(
  original: string,
  { plan, parts }: Fit,
  reader: Reader,
  repairs: readonly TextRepair[],
  before: readonly ReferenceCodeFinding[],
): ReferenceCodeReading {
  return {
    code: { text: original, scheme: plan.scheme.id, parts },
    repairs,
    ambiguities: plan.doubts.length === 0 ? NONE : ambiguitiesOf(parts, plan),
    findings: withDoubtfulParts(before, original, plan, parts, reader),
  };
}

function ambiguitiesOf(parts: ReferenceCodeParts, plan: SchemePlan): readonly ReferenceCodeAmbiguity[] {
  let found: ReferenceCodeAmbiguity[] | undefined;
  for (const { part, mayBe, form } of plan.doubts) {
    const value = parts[part];
    if (typeof value !== "string" || parts[mayBe] !== undefined || !hasForm(value, form)) continue;
    found ??= [];
    found.push({ part, mayBe, value });
  }
  return found ?? NONE;
}

function withDoubtfulParts(
  before: readonly ReferenceCodeFinding[],
  original: string,
  plan: SchemePlan,
  parts: ReferenceCodeParts,
  reader: Reader,
): readonly ReferenceCodeFinding[] {
  let findings = before;
  const { category } = parts;
  if (category !== undefined && !reader.categories.has(category)) {
    findings = [...findings, codeFinding("category-unknown", "warning", original, { category })];
  }
  for (const { part, width } of plan.widths) {
    const number = parts[part];
    if (typeof number !== "string" || number.length === width) continue;
    findings = [...findings, codeFinding("number-width", "hint", original, { part, number, width })];
  }
  return findings;
}

function unreadable(original: string, folded: string, reader: Reader): ReferenceCodeFinding {
  const reach: Reach = { position: -1, expected: "fondsNo" };
  const capital = capitalised(folded);
  for (const plan of reader.plans) partsByScheme(capital, plan, levelCount(capital), reach);
  const position = Math.max(reach.position, 0);
  const found = /^[-·]?[^-·]*/.exec(folded.slice(position, position + LONGEST_FOUND))?.[0] ?? "";
  return codeFinding("reference-code-unreadable", "error", original, { position, expected: reach.expected, found });
}

function unread(repairs: readonly TextRepair[], reason: ReferenceCodeFinding): ReferenceCodeReading {
  return { repairs, ambiguities: NONE, findings: [reason] };
}
