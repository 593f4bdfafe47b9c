import type { Finding } from "../../../foundation/findings/index.js";
import { foldedText } from "../../../foundation/text/index.js";
import { parseReferenceCode } from "../../../holdings/reference-codes/index.js";
import type { TableFinding } from "../findings.js";

/**
 * Holds the fonds number of a row against the one in its reference code. A spreadsheet that takes a number for a quantity drops the zeros
 * at its start; the code still has them.
 *
 * @param values - the values of a row
 * @returns `zeros-lost` or `fonds-contradicted`, or nothing
 */
export function fondsCheck(values: {
  readonly fondsNo?: string | undefined;
  readonly referenceCode?: string | undefined;
}): readonly Finding[] {
  const { fondsNo = "", referenceCode = "" } = values;
  if (fondsNo === "" || referenceCode.startsWith(`${fondsNo}-`)) return [];
  const code = parseReferenceCode(referenceCode).code?.parts.fondsNo;
  const recorded = foldedText(fondsNo).text.toUpperCase();
  if (code === undefined || recorded === "" || recorded === code) return [];
  const place = { field: "fondsNo" };
  const number = /^0*(\d{1,9})(?:\.0+)?$/.exec(recorded)?.[1];
  const finding: TableFinding =
    number !== undefined && number === code.replace(/^0+(?=\d)/, "")
      ? { code: "zeros-lost", severity: "warning", place, data: { text: fondsNo, code }, repair: code }
      : { code: "fonds-contradicted", severity: "warning", place, data: { fondsNo, code } };
  return [finding];
}
