const FULL_WIDTH = 0xfee0;

/**
 * A text with full-width digits, the full-width percent sign, point and X as their ASCII twins, each character in its place, so that
 * offsets stay those of the text. Full-width commas stay: they part clauses, and no thousands.
 */
export function plainCharacters(text: string): string {
  return text.replace(/[０-９％．Ｘ×]/g, (sign) =>
    sign === "×" ? "X" : String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH),
  );
}
