import { foldedText, requireText, TEXT_REPAIRS, type TextRepair } from "../../foundation/text/index.js";
import { codeFinding } from "./code-finding.js";
import { CodeReader, type ReferenceCodeOptions } from "./code-reader.js";
import { capitalised, lowerCaseTexts, withCategoryDot } from "./code-repairs.js";
import { FamiliarCodes } from "./familiar-codes.js";
import { familiarReading } from "./familiar-shape.js";
import type { ReferenceCodeFinding } from "./findings.js";
import { NeighbourCode } from "./neighbour-code.js";
import { hasForm } from "./part-form.js";
import type { ReferenceCodeParts } from "./reference-code.js";
import type { ReferenceCodeAmbiguity, ReferenceCodeReading } from "./reference-code-reading.js";
import type { SchemePlan } from "./scheme-plan.js";
import type { CodeFit } from "./scheme-reader.js";

const NONE: readonly never[] = Object.freeze([]);
const LONGEST_FOUND = 20;
/** Before the rules of 2006 `D` was a class of its own (短期); afterwards it is half of `D30` or `D10`. */
const YEAR_OF_TERMS = "2006";

const NATIONAL_READER = new CodeReader({});

/**
 * Reads a reference code (档号) by the schemes of DA/T 13-2022, DA/T 22-2015 and DA/T 13-1994 and by forms met in counties. Width, dashes, dots and spaces are folded,
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
  return readingOf(requireText(text, "text"), readerOf(options));
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
export function referenceCodeParser(options?: ReferenceCodeOptions): (text: string) => ReferenceCodeReading {
  const reader = readerOf(options);
  const familiar = new FamiliarCodes();
  const neighbour = new NeighbourCode();
  return (text) => neighbour.reading(requireText(text, "text")) ?? shapedReading(text, reader, familiar, neighbour);
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
  return NATIONAL_READER.fit(requireText(text, "text")) !== undefined;
}

/** All who have no schemes of their own read by one reader: to make one costs more than to read a thousand codes. */
function readerOf(options: ReferenceCodeOptions | undefined): CodeReader {
  return options === undefined ? NATIONAL_READER : new CodeReader(options);
}

function readingOf(text: string, reader: CodeReader): ReferenceCodeReading {
  return reader.repairedReading(text) ?? newReading(text, reader);
}

function newReading(text: string, reader: CodeReader): ReferenceCodeReading {
  const fit = reader.fit(text);
  if (fit !== undefined) return fitReading(text, fit, reader, NONE, NONE);
  return reader.keepRepaired(text, repairedReading(text, reader));
}

/** The reading of a code that is no neighbour of the one before: by its shape where that is familiar, and by the schemes where it is not. */
function shapedReading(
  text: string,
  reader: CodeReader,
  familiar: FamiliarCodes,
  neighbour: NeighbourCode,
): ReferenceCodeReading {
  neighbour.forget();
  const repaired = reader.repairedReading(text);
  if (repaired !== undefined) return repaired;
  const shape = familiar.find(text);
  // Which schemes a fonds has hangs on more than the shape of its codes.
  if (reader.hasOwnSchemes(familiar.texts[0]!)) return newReading(text, reader);
  if (shape === undefined) {
    const reading = newReading(text, reader);
    familiar.learn(reader.placed, reading);
    return reading;
  }
  neighbour.learn(text, familiar.texts, shape);
  return familiarReading(text, familiar.texts, shape);
}

function repairedReading(original: string, reader: CodeReader): ReferenceCodeReading {
  const { text: folded, repairs } = foldedCode(original);
  if (folded === "") return unread(repairs, codeFinding("reference-code-missing", "warning", original, {}));
  const capital = capitalised(folded);
  const asWritten = capital === original ? undefined : reader.fit(capital);
  const dotted = asWritten === undefined ? withCategoryDot(capital, reader.categories) : undefined;
  const fit = asWritten ?? (dotted === undefined ? undefined : reader.fit(dotted.text));
  if (fit === undefined) return unread(repairs, unreadable(original, folded, reader));
  const repaired = dotted?.text ?? capital;
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
  { plan, parts, expectedSchemes }: CodeFit,
  reader: CodeReader,
  repairs: readonly TextRepair[],
  before: readonly ReferenceCodeFinding[],
): ReferenceCodeReading {
  const { scheme, doubts } = plan;
  let findings = withDoubtfulParts(before, original, plan, parts, reader);
  if (expectedSchemes !== undefined) {
    const data = { scheme: scheme.title, expected: expectedSchemes };
    findings = [...findings, codeFinding("scheme-not-of-fonds", "warning", original, data)];
  }
  return {
    code: { text: original, scheme: scheme.id, parts },
    repairs,
    ambiguities: ambiguitiesOf(parts, doubts),
    findings,
  };
}

/** From the last part back: a part may also be one that is there, where that one may be the next. */
function ambiguitiesOf(parts: ReferenceCodeParts, doubts: SchemePlan["doubts"]): readonly ReferenceCodeAmbiguity[] {
  const found: ReferenceCodeAmbiguity[] = [];
  for (let at = doubts.length - 1; at >= 0; at--) {
    const { part, mayBe, form } = doubts[at]!;
    const value = parts[part];
    if (typeof value !== "string" || !hasForm(value, form)) continue;
    if (parts[mayBe] !== undefined && !found.some((later) => later.part === mayBe)) continue;
    found.unshift({ part, mayBe, value });
  }
  const { retention, year } = parts;
  if (retention === "D" && (year === undefined || year >= YEAR_OF_TERMS)) {
    found.unshift({ part: "retention", mayBe: "retention", value: retention });
  }
  return found;
}

function withDoubtfulParts(
  before: readonly ReferenceCodeFinding[],
  original: string,
  plan: SchemePlan,
  parts: ReferenceCodeParts,
  reader: CodeReader,
): readonly ReferenceCodeFinding[] {
  let findings = before;
  const { category } = parts;
  if (category !== undefined && !reader.categories.has(category)) {
    findings = [...findings, codeFinding("category-unknown", "warning", original, { category })];
  }
  for (let at = 0; at < plan.widths.length; at++) {
    const { part, width } = plan.widths[at]!;
    const number = parts[part];
    if (typeof number !== "string" || number.length === width) continue;
    findings = [...findings, codeFinding("number-width", "hint", original, { part, number, width })];
  }
  return findings;
}

function unreadable(original: string, folded: string, reader: CodeReader): ReferenceCodeFinding {
  const { position, expected } = reader.reach(capitalised(folded));
  const found = /[-·]?[^-·]*/.exec(folded.slice(position, position + LONGEST_FOUND))![0];
  return codeFinding("reference-code-unreadable", "error", original, { position, expected, found });
}

function unread(repairs: readonly TextRepair[], reason: ReferenceCodeFinding): ReferenceCodeReading {
  return { repairs, ambiguities: NONE, findings: [reason] };
}
