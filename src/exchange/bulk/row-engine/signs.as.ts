import { Bytes, Ints, intAt } from "./memory";

/** How many bytes are looked at together. */
const WIDE = 16;
const FOUR_WIDE = 64;
/** How many places are written at once. */
const AT_ONCE = 12;

/**
 * `findSigns` of `signs.ts` for WebAssembly: sixteen bytes are compared at a time, and what is a sign is one bit of a mask. What only begins like an odd
 * character may be among them; the cutter asks of each.
 */
export function findSigns(bytes: Bytes, from: i32, until: i32, kinds: Bytes, delimiter: i32, places: Ints, first: i32): i32 {
  const parting = i8x16.splat(<i8>delimiter);
  const begin = places + (<usize>first << 2);
  let next = begin;
  for (let base = from; base < until; base += FOUR_WIDE) {
    const at = bytes + base;
    let signs = signsAt(at, parting) | (signsAt(at + WIDE, parting) << WIDE);
    signs |= (signsAt(at + 2 * WIDE, parting) << (2 * WIDE)) | (signsAt(at + 3 * WIDE, parting) << (3 * WIDE));
    // So many are written whether there are as many or not, since asking each time whether there is one more takes longer.
    const count = <i32>popcnt(signs);
    let written = next;
    do {
      for (let each: i32 = 0; each < AT_ONCE; each++) {
        store<i32>(written, base + <i32>ctz(signs), 0);
        signs &= signs - 1;
        written += 4;
      }
    } while (signs != 0);
    next += <usize>count << 2;
  }
  let count = <i32>((next - begin) >> 2);
  while (count > 0 && intAt(begin, count - 1) >= until) count--;
  return count;
}

@inline
function signsAt(at: usize, parting: v128): u64 {
  const bytes = v128.load(at);
  const following = v128.load(at, 1);
  const low = v128.and(bytes, i8x16.splat(0x0f));
  const high = v128.and(i16x8.shr_u(bytes, 4), i8x16.splat(0x0f));
  const groups = v128.and(i8x16.swizzle(GROUPS_OF_LOW, low), i8x16.swizzle(GROUPS_OF_HIGH, high));
  let signs = v128.or(i8x16.eq(bytes, parting), i8x16.gt_s(groups, i8x16.splat(0)));
  signs = v128.or(signs, v128.and(is(bytes, 0xef), is(following, 0xbf)));
  signs = v128.or(signs, v128.and(is(bytes, 0xe9), is(following, 0x94)));
  return <u64>i8x16.bitmask(signs);
}

@inline
function is(bytes: v128, byte: i32): v128 {
  return i8x16.eq(bytes, i8x16.splat(<i8>byte));
}

/**
 * A byte is a sign when both its halves belong to one of the groups: 1 for control characters, 2 for the marks 0x22, 0x23 and 0x27, 4 for 0x7f, and 8 for
 * what characters begin with that a wrong decoding leaves, 0xc2 and 0xc3.
 */
const GROUPS_OF_LOW: v128 = i8x16(1, 1, 1 + 2 + 8, 1 + 2 + 8, 1, 1, 1, 1 + 2, 1, 1, 1, 1, 1, 1, 1, 1 + 4);
const GROUPS_OF_HIGH: v128 = i8x16(1, 1, 2, 0, 0, 0, 0, 4, 0, 0, 0, 0, 8, 0, 0, 0);
