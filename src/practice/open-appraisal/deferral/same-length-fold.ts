/** The text with full-width forms and capitals made plain, one code unit for one, so that places stay what they are. */
export function foldedSameLength(text: string): string {
  let result = "";
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const narrow = unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
    result += String.fromCharCode(narrow >= 0x41 && narrow <= 0x5a ? narrow + 0x20 : narrow);
  }
  return result;
}
