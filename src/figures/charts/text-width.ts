const CHARACTER = 12;
const LATIN = 7;
/** Before the first block of Chinese, its radicals, stand the letters and signs that are narrow. */
const FIRST_WIDE = "\u2e80";

/**
 * How wide a text is at the size of type of the labels, in pixels and rather too much than too little: a chart that a server draws cannot be measured.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += sign < FIRST_WIDE ? LATIN : CHARACTER;
  return width;
}
