/**
 * Between them lie the bytes that may follow the first one of a character. Behind 0xe0 and 0xf0 the least may not stand, behind 0xed and 0xf4 the greatest, and
 * behind what begins no character neither.
 */
const FOLLOWING = [0x80, 0xbf] as const;

/**
 * Whether bytes are whole characters of UTF-8.
 *
 * @param bytes - the bytes
 * @returns false when one is broken, or cut off at the end
 */
export function isDecodable(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the last whole character of UTF-8 ends: up to three bytes of the next one may stand behind it.
 *
 * @param bytes - the bytes
 * @returns the place behind it
 */
export function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    return back < characterLength(byte) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/**
 * Whether a character can begin with bytes that stand behind the last whole one.
 *
 * @param bytes - none, or the first bytes of one character
 * @param isUtf8 - whether bytes are whole characters
 * @returns true when none are there as well
 */
export function isBegun(bytes: Uint8Array, isUtf8: (bytes: Uint8Array) => boolean): boolean {
  if (bytes.length === 0) return true;
  const missing = characterLength(bytes[0]!) - bytes.length;
  return FOLLOWING.some((byte) => isUtf8(Uint8Array.of(...bytes, ...new Array<number>(missing).fill(byte))));
}

/** How many bytes the character has that begins with one. */
function characterLength(lead: number): number {
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}
