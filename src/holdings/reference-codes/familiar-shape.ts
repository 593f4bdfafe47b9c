import { DIGIT, pieceKind } from "./piece-kind.js";
import type { ReferenceCode, ReferenceCodePart, ReferenceCodeParts } from "./reference-code.js";
import type { ReferenceCodeAmbiguity, ReferenceCodeReading } from "./reference-code-reading.js";
import { type PlacedParts, partsOfTexts } from "./scheme-reader.js";

const NONE: readonly never[] = Object.freeze([]);

const BLANK_TEXTS: readonly string[] = Array(6).fill("");

/**
 * The parts of the usual forms made in one go, which is several times cheaper than part by part. Which text is which part is not decided
 * here: a form serves the codes whose parts the scheme placed in its order.
 */
function partsOfForm(form: number, t: readonly string[]): ReferenceCodeParts | undefined {
  switch (form) {
    case 0:
      return { fondsNo: t[0]!, category: t[1]!, year: t[2]!, retention: t[3]!, unit: t[4]!, itemNo: t[5]! };
    case 1:
      return { fondsNo: t[0]!, category: t[1]!, year: t[2]!, retention: t[3]!, itemNo: t[4]! };
    case 2:
      return { fondsNo: t[0]!, category: t[1]!, year: t[2]!, volumeNo: t[3]!, itemNo: t[4]! };
    case 3:
      return { fondsNo: t[0]!, category: t[1]!, year: t[2]!, retention: t[3]!, volumeNo: t[4]!, itemNo: t[5]! };
    case 4:
      return { fondsNo: t[0]!, catalogueNo: t[1]!, volumeNo: t[2]! };
    case 5:
      return { fondsNo: t[0]!, catalogueNo: t[1]!, volumeNo: t[2]!, itemNo: t[3]! };
    case 6:
      return { fondsNo: t[0]!, catalogueNo: t[1]!, volumeNo: t[2]!, itemNo: t[3]!, pageNo: t[4]! };
  }
  return undefined;
}

/** The order of the parts of each usual form. */
const USUAL_FORMS: readonly string[] = Array.from({ length: 7 }, (_, form) =>
  Object.keys(partsOfForm(form, BLANK_TEXTS)!).join(),
);

/** How codes of one shape are read. */
export interface FamiliarShape {
  /** The `id` of the scheme. */
  readonly scheme: string;
  /** Which part each piece is. */
  readonly parts: PlacedParts;
  /** Which of the usual forms these parts are; -1 when none. */
  readonly form: number;
  /** Whether the last piece is a number that does not look like a year. */
  readonly endsInNumber: boolean;
  /** Which pieces may be another part. */
  readonly doubts: readonly FamiliarDoubt[];
}

interface FamiliarDoubt {
  readonly part: ReferenceCodePart;
  readonly mayBe: ReferenceCodePart;
  readonly piece: number;
}

/** How the codes are read that have the shape of a code that was read. */
export function familiarShape(
  { scheme }: ReferenceCode,
  texts: readonly string[],
  placed: PlacedParts,
  ambiguities: readonly ReferenceCodeAmbiguity[],
): FamiliarShape {
  const parts = placed.slice(0, texts.length);
  const form = USUAL_FORMS.indexOf(parts.join());
  const doubts = ambiguities.map(({ part, mayBe }) => ({ part, mayBe, piece: parts.indexOf(part) }));
  return { scheme, parts, form, endsInNumber: pieceKind(texts.at(-1)!) === DIGIT, doubts };
}

/** The reading of a code of a familiar shape. */
export function familiarReading(
  text: string,
  texts: readonly string[],
  { scheme, parts, form, doubts }: FamiliarShape,
): ReferenceCodeReading {
  return {
    code: { text, scheme, parts: partsOfForm(form, texts) ?? partsOfTexts(parts, texts, parts.length) },
    repairs: NONE,
    ambiguities: doubts.length === 0 ? NONE : ambiguitiesOf(doubts, texts),
    findings: NONE,
  };
}

function ambiguitiesOf(doubts: readonly FamiliarDoubt[], texts: readonly string[]): readonly ReferenceCodeAmbiguity[] {
  return doubts.length === 1 ? [ambiguityOf(doubts[0]!, texts)] : doubts.map((doubt) => ambiguityOf(doubt, texts));
}

function ambiguityOf({ part, mayBe, piece }: FamiliarDoubt, texts: readonly string[]): ReferenceCodeAmbiguity {
  return { part, mayBe, value: texts[piece]! };
}
