/** A decimal number of scores and weights, exact: `numerator / denominator`. */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Exact = { numerator: 0n, denominator: 1n };

/** A decimal text from 0 such as `"83.5"`; undefined when it is none. */
export function exact(text: unknown): Exact | undefined {
  const match = typeof text === "string" ? /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(text) : null;
  if (match === null) return undefined;
  const decimals = match[2] ?? "";
  return { numerator: BigInt(`${match[1]}${decimals}`), denominator: 10n ** BigInt(decimals.length) };
}

export function plus(one: Exact, other: Exact): Exact {
  return {
    numerator: one.numerator * other.denominator + other.numerator * one.denominator,
    denominator: one.denominator * other.denominator,
  };
}

export function minus(one: Exact, other: Exact): Exact {
  return plus(one, { ...other, numerator: -other.numerator });
}

export function times(one: Exact, other: Exact): Exact {
  return { numerator: one.numerator * other.numerator, denominator: one.denominator * other.denominator };
}

/** `other` is not 0. */
export function over(one: Exact, other: Exact): Exact {
  return { numerator: one.numerator * other.denominator, denominator: one.denominator * other.numerator };
}

/** Negative when `one` is less, 0 when they are equal. */
export function compared(one: Exact, other: Exact): number {
  const difference = one.numerator * other.denominator - other.numerator * one.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Rounded half up to two decimals, which is what evaluations print. */
export function twoDecimals({ numerator, denominator }: Exact): string {
  const hundredths = (200n * numerator + denominator) / (2n * denominator);
  const digits = hundredths.toString().padStart(3, "0");
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
