import { CallerError } from "../../foundation/findings/index.js";
import { codeFinding } from "./code-finding.js";
import { CodePieces } from "./code-pieces.js";
import type { ReferenceCodeFinding } from "./findings.js";
import { hasForm } from "./part-form.js";
import { REFERENCE_CODE_PARTS, type ReferenceCodePart, type ReferenceCodeParts } from "./reference-code.js";
import { type SchemePlan, schemePlan } from "./scheme-plan.js";
import { isReadBy, type PlacedParts, placedParts } from "./scheme-reader.js";
import { type ReferenceCodeScheme, referenceCodeSchemeById } from "./schemes.js";

/**
 * Composes a reference code (档号) from its parts: the way back from {@link parseReferenceCode}. A running number is padded where the
 * scheme sets its digits (DA/T 22-2015 5.4.3 e: four for the item number), and otherwise kept as written.
 *
 * @param parts - the parts
 * @param scheme - the scheme, or the `id` of one of {@link REFERENCE_CODE_SCHEMES}
 * @returns the code
 * @throws {@link findings.CallerError} when the scheme is not known, or the parts do not make a code by it: ask
 * {@link checkReferenceCodeParts} first where they come from data
 * @example
 * ```ts
 * const parts = { fondsNo: "Z109", category: "WS", year: "2011", retention: "Y", unit: "BGS", itemNo: "1" };
 * formatReferenceCode(parts, "da-t-22-2015-item"); // => "Z109-WS·2011-Y-BGS-0001"
 * ```
 */
export function formatReferenceCode(parts: ReferenceCodeParts, scheme: string | ReferenceCodeScheme): string {
  const plan = planOf(scheme);
  const [fault] = faultsOf(parts, plan);
  if (fault !== undefined) {
    if (fault.isText === false) throw new CallerError(`parts.${fault.part}`, "a text", parts[fault.part]);
    throw new CallerError(`parts.${fault.part}`, `what ${plan.scheme.id} needs`, valueText(parts, fault.part));
  }
  return composed(parts, plan);
}

/**
 * Checks whether parts that come from data make a reference code by a scheme: none is missing, none is malformed, none would be lost.
 *
 * @param parts - the parts
 * @param scheme - the scheme, or the `id` of one of {@link REFERENCE_CODE_SCHEMES}
 * @returns the findings; none when {@link formatReferenceCode} can compose the code
 * @throws {@link findings.CallerError} when the scheme is not known
 * @example
 * ```ts
 * const parts = { fondsNo: "Z109", category: "WS", retention: "Y", itemNo: "0001" };
 * checkReferenceCodeParts(parts, "da-t-13-2022-item").map(({ code, data }) => [code, data]);
 * // => [["code-part-missing", { part: "year" }]]
 * ```
 */
export function checkReferenceCodeParts(
  parts: ReferenceCodeParts,
  scheme: string | ReferenceCodeScheme,
): readonly ReferenceCodeFinding[] {
  return faultsOf(parts, planOf(scheme)).map(({ code, ...fault }) => {
    const value = valueText(parts, fault.part);
    return code === "code-part-missing"
      ? codeFinding(code, "error", value, fault)
      : codeFinding(code, "error", value, { ...fault, value });
  });
}

interface PartFault {
  readonly code: "code-part-missing" | "code-part-malformed" | "code-part-unplaced";
  readonly part: ReferenceCodePart;
  /** Set where the part is a number or something else that no type allows, but data has. */
  readonly isText?: false;
}

function planOf(scheme: string | ReferenceCodeScheme): SchemePlan {
  const row = typeof scheme === "string" ? referenceCodeSchemeById(scheme) : scheme;
  if (row === undefined) throw new CallerError("scheme", "the id of one of REFERENCE_CODE_SCHEMES", scheme);
  return schemePlan(row, "scheme");
}

function faultsOf(parts: ReferenceCodeParts, plan: SchemePlan): readonly PartFault[] {
  const faults = REFERENCE_CODE_PARTS.flatMap((part) => partFaults(parts, part, plan));
  if (faults.length > 0) return faults;
  const pieces = new CodePieces();
  const placed: PlacedParts = [];
  pieces.read(composed(parts, plan));
  if (pieces.isCut || !isReadBy(pieces, plan, placed)) return [unreadFault(parts, pieces.isCut ? [] : plan.levels)];
  // Parts that are each in form may still read back as others: a page number without an item number reads as one.
  const readBack = placedParts(pieces, placed);
  const lost = REFERENCE_CODE_PARTS.find((part) => partText(parts, part, plan) !== valueText(readBack, part));
  if (lost === undefined) return [];
  return [{ code: parts[lost] === undefined ? "code-part-missing" : "code-part-malformed", part: lost }];
}

/** Why parts that are each in form make no code: a level is left out before another one, else there are too many lower classes. */
function unreadFault(parts: ReferenceCodeParts, levels: SchemePlan["levels"]): PartFault {
  const leftOut = levels.find((level) => level.parts.every(({ part }) => parts[part] === undefined))?.parts[0];
  if (leftOut === undefined) return { code: "code-part-malformed", part: "series" };
  return { code: "code-part-missing", part: leftOut.part };
}

function partFaults(parts: ReferenceCodeParts, part: ReferenceCodePart, plan: SchemePlan): readonly PartFault[] {
  const texts = textsOf(parts, part);
  const place = plan.levels.flatMap((level) => level.parts).find((planned) => planned.part === part);
  if (place === undefined) return texts.length === 0 ? [] : [{ code: "code-part-unplaced", part }];
  if (texts.length === 0) return place.presence === "required" ? [{ code: "code-part-missing", part }] : [];
  if (!isText(parts[part])) return [{ code: "code-part-malformed", part, isText: false }];
  const { categories } = plan.scheme;
  const isOther = part === "category" && categories !== undefined && !categories.includes(valueText(parts, part));
  if (isOther || !texts.every((text) => hasForm(text, place.form))) return [{ code: "code-part-malformed", part }];
  return [];
}

function composed(parts: ReferenceCodeParts, plan: SchemePlan): string {
  return plan.scheme.levels
    .map((level) => level.flatMap(({ part, width }) => paddedTexts(parts, part, width)).join("·"))
    .filter((level) => level !== "")
    .join("-");
}

function paddedTexts(parts: ReferenceCodeParts, part: ReferenceCodePart, width = 0): readonly string[] {
  return textsOf(parts, part).map((text) => text.padStart(width, "0"));
}

function partText(parts: ReferenceCodeParts, part: ReferenceCodePart, plan: SchemePlan): string {
  return paddedTexts(parts, part, plan.widths.find((row) => row.part === part)?.width).join("·");
}

function valueText(parts: ReferenceCodeParts, part: ReferenceCodePart): string {
  return textsOf(parts, part).join("·");
}

function textsOf(parts: ReferenceCodeParts, part: ReferenceCodePart): readonly string[] {
  const value: string | readonly string[] | null | undefined = parts[part];
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [String(value)];
}

function isText(value: string | readonly string[] | undefined): boolean {
  return typeof value === "string" || (Array.isArray(value) && value.every((text) => typeof text === "string"));
}
