import type { CodePieces } from "./code-pieces.js";
import { DIGIT, pieceKind } from "./piece-kind.js";
import type { ReferenceCodePart } from "./reference-code.js";
import type { CodeFit, PlacedParts } from "./scheme-reader.js";

/** The parts that run. */
type RunningPart = Extract<ReferenceCodePart, "volumeNo" | "itemNo" | "pageNo">;

/**
 * The last code that was read: one that differs from it in nothing but the digits of its last number says the same but for that number, so
 * only those are looked at. Codes come in the order of a catalogue, where most are such neighbours. It changes no answer.
 */
export class NeighbourCode {
  #before = "";
  #length = 0;
  #part: RunningPart | undefined;
  #fit: CodeFit | undefined;

  /** Keeps a code whose last piece is a running number that does not look like a year. */
  learn(fit: CodeFit, { text, count, from, kinds }: CodePieces, placed: PlacedParts): void {
    const part = placed[count - 1];
    const isNumber = kinds[count - 1] === DIGIT && (part === "itemNo" || part === "volumeNo" || part === "pageNo");
    this.#fit = isNumber ? fit : undefined;
    if (!isNumber) return;
    this.#before = text.slice(0, from[count - 1]);
    this.#length = text.length;
    this.#part = part;
  }

  /** The parts of a neighbour of that code; undefined for any other text. */
  fit(text: string): CodeFit | undefined {
    const before = this.#before;
    if (this.#fit === undefined || text.length !== this.#length || text.slice(0, before.length) !== before)
      return undefined;
    const number = text.slice(before.length);
    if (pieceKind(number) !== DIGIT) return undefined;
    const { plan, parts } = this.#fit;
    const part = this.#part;
    if (part === "itemNo") return { plan, parts: { ...parts, itemNo: number } };
    return { plan, parts: part === "volumeNo" ? { ...parts, volumeNo: number } : { ...parts, pageNo: number } };
  }
}
