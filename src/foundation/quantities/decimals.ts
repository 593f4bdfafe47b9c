/**
 * A decimal number as a whole number of its `10^-places`: `12.34` with 6 places is 12,340,000. Undefined when the text is no such
 * number, has more decimals than fit, groups its thousands wrongly, or is too large for an exact number.
 */
export function scaledDecimal(text: string, places: number): number | undefined {
  const match = /^([\d,]+)(?:\.(\d+))?$/.exec(text);
  if (match === null || !isGroupedWell(match[1]!)) return undefined;
  const decimals = withoutTrailingZeros(match[2] ?? "");
  if (decimals.length > places) return undefined;
  const scaled = Number(`${match[1]!.replaceAll(",", "")}${decimals.padEnd(places, "0")}`);
  return Number.isSafeInteger(scaled) ? scaled : undefined;
}

/** `1,234` reads, `1,23` and `12,34` do not: a lost digit must not become another number. */
function isGroupedWell(whole: string): boolean {
  return !whole.includes(",") || /^\d{1,3}(?:,\d{3})+$/.test(whole);
}

/** The way back: a whole number of `10^-places` as a decimal number without needless zeros. */
export function decimalText(scaled: number, places: number): string {
  const digits = String(scaled).padStart(places + 1, "0");
  const decimals = withoutTrailingZeros(digits.slice(digits.length - places));
  const whole = digits.slice(0, digits.length - places);
  return decimals === "" ? whole : `${whole}.${decimals}`;
}

function withoutTrailingZeros(digits: string): string {
  let end = digits.length;
  while (digits[end - 1] === "0") end--;
  return digits.slice(0, end);
}
