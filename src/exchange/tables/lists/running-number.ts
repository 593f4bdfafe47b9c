import type { Finding } from "../../../foundation/findings/index.js";
import { foldedText } from "../../../foundation/text/index.js";
import { parseReferenceCode } from "../../../holdings/reference-codes/index.js";
import type { TableFinding } from "../findings.js";

/** The number of a volume (案卷号) or of an item (件号), which is part of its reference code. */
export type RunningNumber = "volumeNo" | "itemNo";

/** A record or a row with a reference code and a number. */
type Numbered = { readonly referenceCode?: string | undefined } & {
  readonly [Key in RunningNumber]?: string | undefined;
};

/**
 * A record with its number, which the reference code says unless the record keeps it.
 *
 * @param record - the record
 * @param key - which number
 * @returns the record; as it came where neither says a number
 */
export function withNumber<R extends object>(record: R & Numbered, key: RunningNumber): R & Numbered {
  const number = record[key] ?? codeNumber(record.referenceCode, "", key);
  return number === undefined ? record : { ...record, [key]: number };
}

/**
 * Holds the number of a row against its reference code; zeros before either do not matter.
 *
 * @param values - the values of the row
 * @param key - which number
 * @returns `number-contradicted`, or nothing
 */
export function numberCheck(values: Numbered, key: RunningNumber): readonly Finding[] {
  const number = values[key] ?? "";
  const digits = foldedText(number).text;
  if (!isDigits(digits)) return [];
  const code = codeNumber(values.referenceCode, number, key);
  if (code === undefined || code === number || withoutZeros(digits) === withoutZeros(code)) return [];
  const place = { field: key };
  return [{ code: "number-contradicted", severity: "warning", place, data: { number, code } } as TableFinding];
}

/** The number that a code says; a code that ends with `number` need not be parsed for that. A code that names nothing inside a volume ends with the volume's. */
function codeNumber(referenceCode: string | undefined, number: string, key: RunningNumber): string | undefined {
  if (referenceCode === undefined) return undefined;
  if (endsWithNumber(referenceCode, number)) return number;
  const { parts } = parseReferenceCode(referenceCode).code ?? {};
  return key === "itemNo" ? parts?.itemNo : (parts?.volumeNo ?? parts?.itemNo);
}

function endsWithNumber(code: string, number: string): boolean {
  if (!isDigits(number)) return false;
  let from = code.length;
  while (from > 0 && isDigits(code[from - 1]!)) from--;
  return from < code.length && withoutZeros(code.slice(from)) === withoutZeros(number);
}

function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+/, "");
}
