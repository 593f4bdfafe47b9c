/**
 * Compares two texts as people sort them: runs of ASCII digits by their number, of any length, everything else by code unit, and
 * texts that differ only in leading zeros by their text. A total order that knows no language and no place.
 *
 * @param one - any text
 * @param other - any text
 * @returns negative when `one` comes first, positive when `other` does, 0 only for the same text
 * @example
 * ```ts
 * ["0010.jpg", "9.jpg", "0009.jpg"].sort(naturalOrder); // => ["0009.jpg", "9.jpg", "0010.jpg"]
 * ```
 */
export function naturalOrder(one: string, other: string): number {
  let at = 0;
  let otherAt = 0;
  while (at < one.length && otherAt < other.length) {
    const unit = one.charCodeAt(at);
    const otherUnit = other.charCodeAt(otherAt);
    if (isDigit(unit) && isDigit(otherUnit)) {
      const end = digitsEnd(one, at);
      const otherEnd = digitsEnd(other, otherAt);
      const difference = numberOrder(one, at, end, other, otherAt, otherEnd);
      if (difference !== 0) return difference;
      at = end;
      otherAt = otherEnd;
    } else if (unit !== otherUnit) {
      return unit - otherUnit;
    } else {
      at++;
      otherAt++;
    }
  }
  const rest = one.length - at - (other.length - otherAt);
  if (rest !== 0) return rest;
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Two runs of digits by their number: without leading zeros the longer one is the greater, and equal lengths compare as text. */
function numberOrder(one: string, from: number, end: number, other: string, otherFrom: number, otherEnd: number) {
  const start = pastZeros(one, from, end);
  const otherStart = pastZeros(other, otherFrom, otherEnd);
  const length = end - start;
  if (length !== otherEnd - otherStart) return length - (otherEnd - otherStart);
  for (let at = 0; at < length; at++) {
    const difference = one.charCodeAt(start + at) - other.charCodeAt(otherStart + at);
    if (difference !== 0) return difference;
  }
  return 0;
}

function pastZeros(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 0x30) at++;
  return at;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}
