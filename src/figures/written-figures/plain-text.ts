const FULL_WIDTH = 0xfee0;
const NUMERIC = /[0-9%]/;
const CHINESE = /[\u4e00-\u9fff〇]/;
const CHINESE_OR_PERCENT = /[\u4e00-\u9fff〇%]/;
const SPACES = " \u00a0";

/** A text as figures are read in it, and where its characters stand in the text as written. */
export interface PlainText {
  readonly text: string;
  /** The place, in the text as written, of the character at a place of `text`. */
  placeOf(at: number): number;
}

/**
 * A text with full-width digits, the full-width percent sign, point and X as their ASCII twins, and without the one space that typesetting
 * puts between digits and Chinese characters, as in `535 卷`. Full-width commas stay: they part clauses more often than thousands.
 */
export function plainText(written: string): PlainText {
  const narrow = written.replace(/[０-９％．Ｘ×]/g, (sign) =>
    sign === "×" ? "X" : String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH),
  );
  const kept: string[] = [];
  const places: number[] = [];
  for (let at = 0; at < narrow.length; at++) {
    const sign = narrow.charAt(at);
    if (SPACES.includes(sign) && isTypeset(narrow.charAt(at - 1), narrow.charAt(at + 1))) continue;
    kept.push(sign);
    places.push(at);
  }
  return { text: kept.join(""), placeOf: (at) => places[at]! };
}

/** Whether a space between two characters was put there by typesetting and parts nothing. */
function isTypeset(before: string, after: string): boolean {
  return (NUMERIC.test(before) && CHINESE_OR_PERCENT.test(after)) || (CHINESE.test(before) && NUMERIC.test(after));
}
