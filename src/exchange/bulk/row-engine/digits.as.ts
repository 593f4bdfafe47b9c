import { Bytes } from "./memory";

export const NOT_IN_FORM: i32 = -1;

const ZERO: i32 = 0x30;
const NINE: i32 = 0x39;
const WIDE: i32 = 8;
const BYTES_BEFORE: i32 = 16;
const MOST_DIGITS: i32 = 9;
const ZEROS: u64 = 0x3030303030303030;

/** `countIn` of `digits.ts` for WebAssembly. */
@inline
export function countIn(bytes: Bytes, from: i32, to: i32): i32 {
  const length = to - from;
  if (length < 1 || length > MOST_DIGITS) return NOT_IN_FORM;
  if (length < MOST_DIGITS) return eightDigits(bytes, from, length);
  const before = eightDigits(bytes, from, WIDE);
  const last = <i32>load<u8>(bytes + to - 1) - ZERO;
  return before == NOT_IN_FORM || last < 0 || last > 9 ? NOT_IN_FORM : before * 10 + last;
}

/** Up to eight digits are looked at together, zeros before them. */
@inline
function eightDigits(bytes: Bytes, from: i32, length: i32): i32 {
  let digits = load<u64>(bytes + from);
  if (length < WIDE) digits = (digits << ((WIDE - length) << 3)) | (ZEROS >> (length << 3));
  const high = digits & 0xf0f0f0f0f0f0f0f0;
  const carried = ((digits + 0x0606060606060606) & 0xf0f0f0f0f0f0f0f0) >> 4;
  if ((high | carried) != 0x3333333333333333) return NOT_IN_FORM;
  // Two digits, then four, then eight to a number.
  digits = ((digits & 0x0f0f0f0f0f0f0f0f) * 2561) >> 8;
  digits = ((digits & 0x00ff00ff00ff00ff) * 6553601) >> 16;
  return <i32>(((digits & 0x0000ffff0000ffff) * 42949672960001) >> 32);
}

@inline
export function isDigit(byte: i32): bool {
  return byte >= ZERO && byte <= NINE;
}

/** `digitsStart` of `digits.ts` for WebAssembly: sixteen bytes are looked at together, of which those before the cell do not count. */
export function digitsStart(bytes: Bytes, from: i32, to: i32): i32 {
  const before = i8x16.sub(v128.load(bytes + to - BYTES_BEFORE), i8x16.splat(<i8>ZERO));
  const others = ~i8x16.bitmask(i8x16.le_u(before, i8x16.splat(9))) << BYTES_BEFORE;
  if (others != 0) {
    const start = to - clz(others);
    return start > from ? start : from;
  }
  let at = to - BYTES_BEFORE;
  if (at <= from) return from;
  while (at > from && isDigit(<i32>load<u8>(bytes + at - 1))) at--;
  return at;
}
