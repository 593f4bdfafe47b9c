import { CAPITAL, CLASSES, pieceKind } from "./piece-kind.js";

/** Longer than any part may be: pieces of this length and more are of one shape, which no part has. */
const LONGEST_SHAPED = 63;

/**
 * The shape of a piece: everything about it that decides how a code is read, which is its kind and its length, and of one or two capitals
 * also which. From the lowest bit: the length, the kind, and the capitals.
 */
export function pieceShape(text: string): number {
  const { length } = text;
  const kind = pieceKind(text);
  const shape = Math.min(length, LONGEST_SHAPED) | (kind << 6);
  if (length > 2 || (kind & CLASSES) !== CAPITAL) return shape;
  return shape | (text.charCodeAt(0) << 22) | (text.charCodeAt(1) << 14);
}
