import type { Place } from "../../foundation/findings/index.js";
import { foldedText } from "../../foundation/text/index.js";
import type { FondsFinding } from "./findings.js";
import type { Fonds } from "./fonds.js";

const USUAL = /^[A-Z]\d{3}$/;
/** Plain digits are met in many counties and stay as they are. */
const DIGITS = /^\d{1,4}$/;

/**
 * Whether a text has the usual form of a fonds number (全宗号), `[A-Z][0-9]{3}`: the letter of the fonds type and three digits, as
 * GB/T 13967-2026, 7.1 and 8.3, orders it. A number in another form may still be the one in use.
 *
 * @param text - the number as recorded
 * @returns true for `X013`, false for `0999`
 * @example
 * ```ts
 * [isFondsNo("X013"), isFondsNo("0999")]; // => [true, false]
 * ```
 */
export function isFondsNo(text: string): boolean {
  return USUAL.test(text);
}

/**
 * What is wrong with the numbers of the fonds of one archives: missing, in another form than the usual one, written otherwise than usual,
 * or allotted twice. Plain digits are only a hint, since a number once allotted is not changed; one in full width, with spaces or in small
 * letters is the same number, and comes with its usual writing.
 *
 * @param fonds - all fonds of the archives
 * @returns the findings, in the order of the fonds
 * @example
 * ```ts
 * checkFondsNumbers([{ fondsNo: "0999", title: "县人民政府" }]).map(({ code, severity }) => [code, severity]);
 * // => [["fonds-no-unusual", "hint"]]
 * ```
 */
export function checkFondsNumbers(fonds: Iterable<Fonds>): FondsFinding[] {
  const found: FondsFinding[] = [];
  const firstTitles = new Map<string, string>();
  for (const { id, fondsNo, title } of fonds) {
    const place: Place = { ...(id === undefined ? {} : { id }), field: "fondsNo", value: fondsNo };
    const folded = foldedText(fondsNo).text.toUpperCase();
    if (folded === "") {
      found.push({ code: "fonds-no-missing", severity: "error", place, data: { title } });
      continue;
    }
    if (!isFondsNo(fondsNo)) found.push(unusual(fondsNo, folded, place));
    const first = firstTitles.get(folded);
    if (first === undefined) firstTitles.set(folded, title);
    else found.push({ code: "fonds-no-repeated", severity: "warning", place, data: { fondsNo, title, first } });
  }
  return found;
}

function unusual(fondsNo: string, folded: string, place: Place): FondsFinding {
  if (folded !== fondsNo && (isFondsNo(folded) || DIGITS.test(folded))) {
    const data = { fondsNo, repair: folded };
    return { code: "fonds-no-irregular", severity: "warning", place, data, repair: folded };
  }
  const severity = DIGITS.test(fondsNo) ? "hint" : "warning";
  return { code: "fonds-no-unusual", severity, place, data: { fondsNo } };
}
