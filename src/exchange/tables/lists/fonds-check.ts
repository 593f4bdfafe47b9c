import type { Finding } from "../../../foundation/findings/index.js";
import { foldedText } from "../../../foundation/text/index.js";
import { parseReferenceCode } from "../../../holdings/reference-codes/index.js";
import type { TableFinding } from "../findings.js";

/**
 * Holds the fonds number of a row against the one in its reference code. A spreadsheet that takes a number for a quantity drops the zeros
 * at its start; whichever of the two still has them says what the other was.
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
  const digits = /^(\d{1,30})(?:\.0+)?$/.exec(recorded)?.[1];
  if (digits === undefined || withoutZeros(digits) !== withoutZeros(code)) {
    return [{ code: "fonds-contradicted", severity: "warning", place, data: { fondsNo, code } } as TableFinding];
  }
  const data = { text: fondsNo, code };
  if (digits.length <= code.length) {
    return [{ code: "zeros-lost", severity: "warning", place, data: { ...data, in: "fonds-number" }, repair: code }];
  }
  const finding: TableFinding = {
    code: "zeros-lost",
    severity: "warning",
    place: { field: "referenceCode" },
    data: { ...data, in: "reference-code" },
    ...(referenceCode.startsWith(code) ? { repair: `${digits}${referenceCode.slice(code.length)}` } : {}),
  };
  return [finding];
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}
