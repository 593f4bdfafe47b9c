import type { CodePieces } from "./code-pieces.js";
import { piecePattern } from "./piece-pattern.js";
import type { ReferenceCode, ReferenceCodePart, ReferenceCodeParts } from "./reference-code.js";
import type { ReferenceCodeAmbiguity, ReferenceCodeReading } from "./reference-code-reading.js";
import { type PlacedParts, partsOfTexts } from "./scheme-reader.js";

const NONE: readonly never[] = Object.freeze([]);

/** How codes of one shape are read. */
export interface FamiliarShape {
  /** Fits the codes of the shape and no other text. */
  readonly pattern: RegExp;
  /** The `id` of the scheme. */
  readonly scheme: string;
  /** Which part each piece is. */
  readonly parts: PlacedParts;
  /** Which of the usual forms these parts are; -1 when none. */
  readonly form: number;
  /** Where each piece begins. */
  readonly from: readonly number[];
  /** Where each piece ends. */
  readonly to: readonly number[];
  /** Which pieces may be another part. */
  readonly doubts: readonly FamiliarDoubt[];
}

interface FamiliarDoubt {
  readonly part: ReferenceCodePart;
  readonly mayBe: ReferenceCodePart;
  readonly piece: number;
}

/** The reading of a code about which there is nothing to be found. */
export interface FamiliarReading extends ReferenceCodeReading {
  readonly code: ReferenceCode;
}

type Places = readonly number[];

/**
 * The parts of the usual forms made in one go, which is several times cheaper than part by part. Which piece is which part is not decided
 * here: a form serves the codes whose parts the scheme placed in its order.
 */
function partsOfForm(form: number, text: string, from: Places, to: Places): ReferenceCodeParts | undefined {
  switch (form) {
    case 0:
      return {
        fondsNo: text.slice(0, to[0]),
        category: text.slice(from[1], to[1]),
        year: text.slice(from[2], to[2]),
        retention: text.slice(from[3], to[3]),
        unit: text.slice(from[4], to[4]),
        itemNo: text.slice(from[5]),
      };
    case 1:
      return {
        fondsNo: text.slice(0, to[0]),
        category: text.slice(from[1], to[1]),
        year: text.slice(from[2], to[2]),
        retention: text.slice(from[3], to[3]),
        itemNo: text.slice(from[4]),
      };
    case 2:
      return {
        fondsNo: text.slice(0, to[0]),
        category: text.slice(from[1], to[1]),
        year: text.slice(from[2], to[2]),
        volumeNo: text.slice(from[3], to[3]),
        itemNo: text.slice(from[4]),
      };
    case 3:
      return {
        fondsNo: text.slice(0, to[0]),
        category: text.slice(from[1], to[1]),
        year: text.slice(from[2], to[2]),
        retention: text.slice(from[3], to[3]),
        volumeNo: text.slice(from[4], to[4]),
        itemNo: text.slice(from[5]),
      };
    case 4:
      return {
        fondsNo: text.slice(0, to[0]),
        catalogueNo: text.slice(from[1], to[1]),
        volumeNo: text.slice(from[2]),
      };
    case 5:
      return {
        fondsNo: text.slice(0, to[0]),
        catalogueNo: text.slice(from[1], to[1]),
        volumeNo: text.slice(from[2], to[2]),
        itemNo: text.slice(from[3]),
      };
    case 6:
      return {
        fondsNo: text.slice(0, to[0]),
        catalogueNo: text.slice(from[1], to[1]),
        volumeNo: text.slice(from[2], to[2]),
        itemNo: text.slice(from[3], to[3]),
        pageNo: text.slice(from[4]),
      };
  }
  return undefined;
}

/** The order of the parts of each usual form. */
const USUAL_FORMS: readonly string[] = Array.from({ length: 7 }, (_, form) =>
  Object.keys(partsOfForm(form, "", [], [])!).join(),
);

/** How the codes are read that have the shape of a code that was read. */
export function familiarShape(
  { text, scheme }: ReferenceCode,
  pieces: CodePieces,
  placed: PlacedParts,
  ambiguities: readonly ReferenceCodeAmbiguity[],
): FamiliarShape {
  const { count, kinds } = pieces;
  const from = [...pieces.from.subarray(0, count)];
  const to = [...pieces.to.subarray(0, count)];
  // Each piece with the separator behind it, which the last one lacks.
  const expressions = pieces
    .texts()
    .slice(0, count)
    .map((piece, at) => piecePattern(piece, kinds[at]!) + text.charAt(to[at]!));
  const parts = placed.slice(0, count);
  return {
    pattern: new RegExp(`^${expressions.join("")}$`),
    scheme,
    parts,
    form: USUAL_FORMS.indexOf(parts.join()),
    from,
    to,
    doubts: ambiguities.map(({ part, mayBe }) => ({ part, mayBe, piece: parts.indexOf(part) })),
  };
}

/** The reading of a code of a familiar shape. */
export function familiarReading(text: string, shape: FamiliarShape): FamiliarReading {
  const { scheme, form, from, to, doubts } = shape;
  return {
    code: { text, scheme, parts: partsOfForm(form, text, from, to) ?? partsOfShape(text, shape) },
    repairs: NONE,
    ambiguities: doubts.length === 0 ? NONE : ambiguitiesOf(text, shape),
    findings: NONE,
  };
}

function partsOfShape(text: string, { parts, from, to }: FamiliarShape): ReferenceCodeParts {
  const texts = from.map((start, piece) => text.slice(start, to[piece]));
  return partsOfTexts(parts, texts, texts.length);
}

function ambiguitiesOf(text: string, shape: FamiliarShape): readonly ReferenceCodeAmbiguity[] {
  const { doubts } = shape;
  // Most doubtful codes have one doubt, and a list written out is several times cheaper than a mapped one.
  return doubts.length === 1
    ? [ambiguityOf(text, doubts[0]!, shape)]
    : doubts.map((doubt) => ambiguityOf(text, doubt, shape));
}

function ambiguityOf(text: string, doubt: FamiliarDoubt, { from, to }: FamiliarShape): ReferenceCodeAmbiguity {
  const { part, mayBe, piece } = doubt;
  return { part, mayBe, value: text.slice(from[piece], to[piece]) };
}
