import type { CodePieces } from "./code-pieces.js";
import { type FamiliarReading, type FamiliarShape, familiarReading, familiarShape } from "./familiar-shape.js";
import type { ReferenceCodeReading } from "./reference-code-reading.js";
import type { PlacedParts } from "./scheme-reader.js";

/** Longer codes are left to the schemes. */
const LONGEST = 64;
/** Codes of further shapes are left to the schemes, so that none is held against more shapes than it takes to read it by them. */
const MOST_OF_A_LENGTH = 16;

/**
 * The shapes of the codes read so far: the next code of the same shape is told by one expression, which the engine runs faster than any loop,
 * and needs no scheme to be tried. It learns from the reader of schemes, knows no rule of its own and changes no answer.
 */
export class FamiliarCodes {
  /** By the length of the code; those met most come to stand in front. */
  readonly #shapes: readonly FamiliarShape[][] = Array.from({ length: LONGEST + 1 }, () => []);

  /** The reading of a code, if one of the same shape was read. */
  reading(text: string): FamiliarReading | undefined {
    const shapes = this.#shapes[text.length];
    if (shapes === undefined) return undefined;
    for (let at = 0; at < shapes.length; at++) {
      const shape = shapes[at]!;
      if (!shape.pattern.test(text)) continue;
      if (at > 0) {
        shapes[at] = shapes[at - 1]!;
        shapes[at - 1] = shape;
      }
      return familiarReading(text, shape);
    }
    return undefined;
  }

  /**
   * Keeps how a code was read that is of no familiar shape, if nothing is to be said of it; a repaired code, of which the pieces are another
   * text's, has a finding. A retention code `D` is left out: what it may be hangs on the year, and the shape tells only that there is one.
   */
  learn(pieces: CodePieces, placed: PlacedParts, { code, findings, ambiguities }: ReferenceCodeReading): void {
    if (code === undefined || findings.length > 0 || code.parts.retention === "D") return;
    const shapes = this.#shapes[code.text.length];
    if (shapes === undefined || shapes.length === MOST_OF_A_LENGTH) return;
    shapes.push(familiarShape(code, pieces, placed, ambiguities));
  }
}
