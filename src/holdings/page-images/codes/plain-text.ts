const SPACE = 0x20;
const DELETE = 0x7f;
const MIDDLE_DOT = 0xb7;
const FIRST_IDEOGRAPH = 0x4e00;
const LAST_IDEOGRAPH = 0x9fff;

/**
 * Whether a text is plain: nothing but signs of ASCII, the middle dot and ideographs, of which codes and paths are mostly made. The key of such
 * a text differs from it in the case of ASCII letters alone, so that none need be made.
 */
export function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!(isSign(unit) || unit === MIDDLE_DOT || isIdeograph(unit))) return false;
  }
  return true;
}

/** Writes plain text in UTF-8 and answers where it ends; -1 for a text that is not plain. */
export function encodePlain(text: string, bytes: Uint8Array, from: number): number {
  let end = from;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSign(unit)) bytes[end++] = unit;
    else if (unit === MIDDLE_DOT) {
      bytes[end++] = 0xc2;
      bytes[end++] = 0xb7;
    } else if (isIdeograph(unit)) {
      bytes[end++] = 0xe0 | (unit >> 12);
      bytes[end++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[end++] = 0x80 | (unit & 0x3f);
    } else return -1;
  }
  return end;
}

function isSign(unit: number): boolean {
  return unit > SPACE && unit < DELETE;
}

function isIdeograph(unit: number): boolean {
  return unit >= FIRST_IDEOGRAPH && unit <= LAST_IDEOGRAPH;
}
