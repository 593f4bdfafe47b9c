/** Whether a byte is a digit of ASCII. */
export function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

/** Whether a byte parts folders; no byte of a longer character is one. */
export function isSeparator(byte: number): boolean {
  return byte === 0x2f || byte === 0x5c;
}

/** Where the name that ends at `to` begins: behind the last separator. */
export function nameStart(bytes: Uint8Array, from: number, to: number): number {
  let at = to;
  while (at > from && !isSeparator(bytes[at - 1]!)) at--;
  return at;
}

/** Whether so many bytes from one place are those from another. Compared from the end, where neighbours in a list differ. */
export function isSameBytes(
  one: Uint8Array,
  oneFrom: number,
  other: Uint8Array,
  from: number,
  length: number,
): boolean {
  for (let at = length - 1; at >= 0; at--) if (one[oneFrom + at] !== other[from + at]) return false;
  return true;
}

/** A part of bytes copied into a store, or into a larger one where that is too small. */
export function copyOf(
  bytes: Uint8Array,
  from: number,
  to: number,
  store: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> {
  const room = to - from > store.length ? new Uint8Array((to - from) * 2) : store;
  for (let at = from; at < to; at++) room[at - from] = bytes[at]!;
  return room;
}
