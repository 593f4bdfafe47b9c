@global
@inline
function product32(one: i32, other: i32): i32 {
  return one * other;
}
