/** `memory.ts` for WebAssembly: no object stands between a loop and its numbers. */
export type Bytes = usize;
export type Ints = usize;

const SPREAD: u64 = 0x9e3779b97f4a7c15;

@inline
export function bytesOf(list: Uint8Array): Bytes {
  return list.dataStart;
}

@inline
export function intsOf(list: Int32Array): Ints {
  return list.dataStart;
}

@inline
export function byteAt(bytes: Bytes, at: i32): i32 {
  return load<u8>(bytes + at);
}

@inline
export function setByte(bytes: Bytes, at: i32, value: i32): void {
  store<u8>(bytes + at, <u8>value);
}

@inline
export function intAt(ints: Ints, at: i32): i32 {
  return load<i32>(ints + (<usize>at << 2));
}

@inline
export function setInt(ints: Ints, at: i32, value: i32): void {
  store<i32>(ints + (<usize>at << 2), value);
}

export function isSame(one: Bytes, from: i32, other: Bytes, otherFrom: i32, length: i32): bool {
  const first = one + from;
  const second = other + otherFrom;
  let at = 0;
  for (; at + 8 <= length; at += 8) if (load<u64>(first + at) != load<u64>(second + at)) return false;
  if (at == length) return true;
  return ((load<u64>(first + at) ^ load<u64>(second + at)) & (((<u64>1) << (<u64>(length - at) << 3)) - 1)) == 0;
}

/** Eight bytes at a time. */
export function hashOf(bytes: Bytes, from: i32, to: i32): i32 {
  const end = bytes + to;
  let at = bytes + from;
  let hash: u64 = to - from;
  for (; at + 8 <= end; at += 8) hash = mixed(hash ^ load<u64>(at));
  if (at < end) hash = mixed(hash ^ (load<u64>(at) & ((<u64>1 << (<u64>(end - at) << 3)) - 1)));
  return <i32>hash;
}

@inline
function mixed(hash: u64): u64 {
  const product = hash * SPREAD;
  return product ^ (product >> 32);
}
