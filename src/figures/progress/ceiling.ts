/** Exact where the product exceeds the whole numbers that a binary number holds. */
export function ceilingOf(count: number, times: number, by: number): number {
  const divisor = BigInt(by);
  return Number((BigInt(count) * BigInt(times) + divisor - 1n) / divisor);
}
