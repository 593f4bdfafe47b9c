import { CallerError } from "../../foundation/findings/index.js";
import { type PartForm, partForm } from "./part-form.js";
import type { ReferenceCodePart } from "./reference-code.js";
import { PART_PRESENCES, type PartPresence, type ReferenceCodeScheme, type SchemePart } from "./schemes.js";

/** One part of a level, with what the reader would otherwise look up for every code. */
export interface PlannedPart {
  readonly part: ReferenceCodePart;
  readonly presence: PartPresence;
  readonly form: PartForm;
  /** How many required parts follow it in the level: one that may be absent leaves them their text. */
  readonly requiredAfter: number;
}

/** One level of a scheme. */
export interface PlannedLevel {
  readonly parts: readonly PlannedPart[];
  readonly mayBeAbsent: boolean;
}

/** A running number whose digits the scheme sets. */
export interface PlannedWidth {
  readonly part: ReferenceCodePart;
  readonly width: number;
}

/** A part that may be another one. */
export interface PlannedDoubt {
  readonly part: ReferenceCodePart;
  readonly mayBe: ReferenceCodePart;
  readonly form: PartForm;
}

/** A scheme, checked and made ready for the reader. */
export interface SchemePlan {
  readonly scheme: ReferenceCodeScheme;
  readonly levels: readonly PlannedLevel[];
  /** The fewest levels a code of the scheme has. */
  readonly fewest: number;
  readonly widths: readonly PlannedWidth[];
  readonly doubts: readonly PlannedDoubt[];
}

/** Checks a scheme of a host and makes it ready for the reader. */
export function schemePlan(scheme: ReferenceCodeScheme, argument: string): SchemePlan {
  checkScheme(scheme, argument);
  const levels = scheme.levels.map(plannedLevel);
  const parts = scheme.levels.flat();
  return Object.freeze({
    scheme,
    levels: Object.freeze(levels),
    fewest: levels.filter((level) => !level.mayBeAbsent).length,
    widths: parts.filter(hasWidth),
    doubts: parts.filter(isDoubtful).map(({ part, mayBe }) => ({ part, mayBe, form: partForm(mayBe)! })),
  });
}

function hasWidth(place: SchemePart): place is SchemePart & PlannedWidth {
  return place.width !== undefined;
}

function isDoubtful(place: SchemePart): place is SchemePart & { readonly mayBe: ReferenceCodePart } {
  return place.mayBe !== undefined;
}

function plannedLevel(level: readonly SchemePart[]): PlannedLevel {
  const parts = level.map(({ part, presence }, at) =>
    Object.freeze({
      part,
      presence,
      form: partForm(part)!,
      requiredAfter: level.slice(at + 1).filter((later) => later.presence === "required").length,
    }),
  );
  return Object.freeze({
    parts: Object.freeze(parts),
    mayBeAbsent: level.every(({ presence }) => presence !== "required"),
  });
}

function checkScheme(scheme: ReferenceCodeScheme, argument: string): void {
  const [first] = scheme.levels;
  const [fonds, ...others] = first ?? [];
  if (fonds?.part !== "fondsNo" || fonds.presence !== "required" || others.length > 0) {
    throw new CallerError(`${argument}.levels[0]`, "one required part, fondsNo", first);
  }
  if (scheme.levels.some((level) => level.length === 0)) {
    throw new CallerError(`${argument}.levels`, "a part in every level", scheme.levels);
  }
  const seen = new Set<string>();
  for (const place of scheme.levels.flat()) {
    checkPart(place, `${argument}: ${String(place.part)}`);
    if (seen.has(place.part)) throw new CallerError(argument, "each part once", place.part);
    seen.add(place.part);
  }
}

function checkPart({ part, presence, width, mayBe }: SchemePart, argument: string): void {
  const { most } = formOf(part, argument);
  if (mayBe !== undefined) formOf(mayBe, `${argument}.mayBe`);
  if (!PART_PRESENCES.includes(presence)) {
    throw new CallerError(`${argument}.presence`, `one of ${PART_PRESENCES.join(", ")}`, presence);
  }
  // `series` is the one part that is a list.
  if ((presence === "repeated") !== (part === "series")) {
    throw new CallerError(`${argument}.presence`, "repeated for series and for nothing else", presence);
  }
  if (width !== undefined && (!Number.isInteger(width) || width < 1 || width > most)) {
    throw new CallerError(`${argument}.width`, "a number of digits that the part can have", width);
  }
}

function formOf(part: ReferenceCodePart, argument: string): PartForm {
  const form = partForm(part);
  if (form === undefined) throw new CallerError(argument, "a name from REFERENCE_CODE_PARTS", part);
  return form;
}
