import type { CodePieces } from "./code-pieces.js";
import type { ReferenceCodePart, ReferenceCodeParts } from "./reference-code.js";
import type { ReferenceCodeAmbiguity, ReferenceCodeReading } from "./reference-code-reading.js";
import { type PlacedParts, partsOfTexts } from "./scheme-reader.js";

const NONE: readonly never[] = Object.freeze([]);
/** A power of two; a county has some dozens of shapes, and a text of a shape that was displaced is read the long way. */
const SLOTS = 1024;

type PartsMaker = (texts: readonly string[]) => ReferenceCodeParts;

/**
 * The parts of the usual forms made in one go, which is several times cheaper than part by part. Which text is which part is not decided
 * here: a row serves the codes whose parts the scheme placed in its order.
 */
const USUAL_PARTS: readonly PartsMaker[] = [
  (t) => ({ fondsNo: t[0]!, category: t[1]!, year: t[2]!, retention: t[3]!, unit: t[4]!, itemNo: t[5]! }),
  (t) => ({ fondsNo: t[0]!, category: t[1]!, year: t[2]!, retention: t[3]!, itemNo: t[4]! }),
  (t) => ({ fondsNo: t[0]!, category: t[1]!, year: t[2]!, volumeNo: t[3]!, itemNo: t[4]! }),
  (t) => ({ fondsNo: t[0]!, category: t[1]!, year: t[2]!, retention: t[3]!, volumeNo: t[4]!, itemNo: t[5]! }),
  (t) => ({ fondsNo: t[0]!, catalogueNo: t[1]!, volumeNo: t[2]! }),
  (t) => ({ fondsNo: t[0]!, catalogueNo: t[1]!, volumeNo: t[2]!, itemNo: t[3]! }),
  (t) => ({ fondsNo: t[0]!, catalogueNo: t[1]!, volumeNo: t[2]!, itemNo: t[3]!, pageNo: t[4]! }),
];
const MAKERS: ReadonlyMap<string, PartsMaker> = new Map(
  USUAL_PARTS.map((make) => [Object.keys(make(Array(6).fill(""))).join(), make]),
);

/** How codes of one shape are read. */
export interface FamiliarShape {
  /** The shape of each piece. */
  readonly shapes: Int32Array;
  /** The `id` of the scheme. */
  readonly scheme: string;
  /** Makes the parts of the texts of the pieces. */
  readonly partsOf: PartsMaker;
  /** Which pieces may be another part. */
  readonly doubts: readonly FamiliarDoubt[];
}

interface FamiliarDoubt {
  readonly part: ReferenceCodePart;
  readonly mayBe: ReferenceCodePart;
  readonly piece: number;
}

/**
 * What codes of a shape were read as, so that the next one of the shape needs no scheme to be tried: the shape decides which scheme reads
 * a code and which piece is which part. It learns from the reader of schemes, knows no rule of its own and changes no answer.
 */
export class FamiliarShapes {
  readonly #slots: (FamiliarShape | undefined)[] = new Array(SLOTS).fill(undefined);

  /** What is known of the shape of a code; undefined when nothing is. */
  find(pieces: CodePieces): FamiliarShape | undefined {
    const known = this.#slots[slotOf(pieces)];
    return known !== undefined && isOfShape(pieces, known.shapes) ? known : undefined;
  }

  /**
   * Keeps how a code was read, if nothing is to be said of it; a repaired code, of which the pieces are another text's, has a finding. A
   * retention code `D` is left out: what it may be hangs on the year, and the shape tells only that there is one.
   */
  learn(pieces: CodePieces, placed: PlacedParts, { code, ambiguities, findings }: ReferenceCodeReading): void {
    if (code === undefined || findings.length > 0 || code.parts.retention === "D") return;
    const parts = placed.slice(0, pieces.count);
    this.#slots[slotOf(pieces)] = {
      shapes: pieces.shapes.slice(0, pieces.count),
      scheme: code.scheme,
      partsOf: MAKERS.get(parts.join()) ?? ((texts) => partsOfTexts(parts, texts, parts.length)),
      doubts: ambiguities.map(({ part, mayBe }) => ({ part, mayBe, piece: parts.indexOf(part) })),
    };
  }
}

/** The reading of a code of a familiar shape. */
export function familiarReading(
  text: string,
  texts: readonly string[],
  { scheme, partsOf, doubts }: FamiliarShape,
): ReferenceCodeReading {
  return {
    code: { text, scheme, parts: partsOf(texts) },
    repairs: NONE,
    ambiguities: doubts.length === 0 ? NONE : ambiguitiesOf(doubts, texts),
    findings: NONE,
  };
}

function slotOf({ digest }: CodePieces): number {
  return digest & (SLOTS - 1);
}

function isOfShape({ count, shapes }: CodePieces, familiar: Int32Array): boolean {
  if (count !== familiar.length) return false;
  for (let at = 0; at < count; at++) if (shapes[at] !== familiar[at]) return false;
  return true;
}

function ambiguitiesOf(doubts: readonly FamiliarDoubt[], texts: readonly string[]): readonly ReferenceCodeAmbiguity[] {
  return doubts.map(({ part, mayBe, piece }) => ({ part, mayBe, value: texts[piece]! }));
}
