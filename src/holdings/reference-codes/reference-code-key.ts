import { naturalOrder } from "../../foundation/text/index.js";
import { partsKey } from "./parts-key.js";
import { REFERENCE_CODE_PARTS, type ReferenceCode } from "./reference-code.js";

/** What tells a code from another: its parts, not its punctuation and not the scheme that read it. */
export type ComparableCode = Pick<ReferenceCode, "parts">;

/**
 * Whether two reference codes are the same code. DA/T 22-2015 and DA/T 13-2022 punctuate one code differently, so parts are compared and
 * not texts; `0001` and `001` are different numbers as written, as the width is fixed within one fonds.
 *
 * @param one - a code
 * @param other - a code
 * @returns true when every part is equal
 * @example
 * ```ts
 * const parsed = ["Z109-WS·2011-Y-BGS-0001", "Z109-WS·2011·Y·BGS-0001"].map((text) => parseReferenceCode(text).code);
 * parsed[0] && parsed[1] && sameReferenceCode(parsed[0], parsed[1]); // => true
 * ```
 */
export function sameReferenceCode(one: ComparableCode, other: ComparableCode): boolean {
  return referenceCodeKey(one) === referenceCodeKey(other);
}

/**
 * A text that two codes share only when they are the same code: the key for maps. It is not a code and is not for people.
 *
 * @param code - a code
 * @returns the parts in a fixed order, an absent one as nothing
 * @example
 * ```ts
 * referenceCodeKey({ parts: { fondsNo: "0012", catalogueNo: "001", volumeNo: "0034" } }); // => "0012-------001-0034---"
 * ```
 */
export function referenceCodeKey(code: ComparableCode): string {
  return partsKey(code.parts);
}

/**
 * The order of codes on the shelf: part by part, running numbers by their number, an absent part first. Codes with equal parts are
 * ordered by their text.
 *
 * @param one - a code
 * @param other - a code
 * @returns negative when `one` comes first, positive when `other` does
 * @example
 * ```ts
 * const codes = ["0012-001-10", "0012-001-9"].flatMap((text) => parseReferenceCode(text).code ?? []);
 * codes.sort(referenceCodeOrder).map((code) => code.text); // => ["0012-001-9", "0012-001-10"]
 * ```
 */
export function referenceCodeOrder(one: ReferenceCode, other: ReferenceCode): number {
  for (const part of REFERENCE_CODE_PARTS) {
    const difference =
      part === "series"
        ? seriesOrder(one.parts.series ?? [], other.parts.series ?? [])
        : naturalOrder(one.parts[part] ?? "", other.parts[part] ?? "");
    if (difference !== 0) return difference;
  }
  return naturalOrder(one.text, other.text);
}

function seriesOrder(one: readonly string[], other: readonly string[]): number {
  const shared = Math.min(one.length, other.length);
  for (let at = 0; at < shared; at++) {
    const difference = naturalOrder(one[at]!, other[at]!);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
