import { CallerError } from "../../foundation/findings/index.js";
import { foldedText } from "../../foundation/text/index.js";
import type { DocumentNoFinding } from "./findings.js";

/** Document number (文号) of an official document: who issued it, in which year, as which number. */
export interface DocumentNo {
  /** The issuer's word (机关代字), such as `X市财发`. */
  readonly issuer: string;
  /** The year in brackets. */
  readonly year: number;
  /** The running number of that year, from 1. */
  readonly number: number;
}

/** A document number that was read, and what is to be said about its form. */
export interface ParsedDocumentNo {
  /** The number; absent when the text has none of the usual forms. */
  readonly documentNo?: DocumentNo;
  /** Why it cannot be read, or a hint with the form of today; empty for a blank text. */
  readonly findings: readonly DocumentNoFinding[];
}

const LONGEST_ISSUER = 40;
const HIGHEST_NUMBER = 999_999;

/**
 * Reads a document number (文号): the issuer's word, the year in brackets, the number. As practised, the form is `机关代字〔年〕n号` with
 * hexagonal brackets, without zeros in front and without `第`; other brackets, `字` and `第` after the year and zeros in front are
 * read too, and the form of today is the repair. The word itself is never altered, and a year of two digits is not read.
 *
 * @param text - the text as recorded
 * @returns the number, with a hint when the text has another form; a finding when it cannot be read; neither for a blank text
 * @throws {@link findings.CallerError} when something else than a string is passed
 * @example
 * ```ts
 * parseDocumentNo("X市财发(1992)字第36号").documentNo; // => { issuer: "X市财发", year: 1992, number: 36 }
 * parseDocumentNo("X市财发(1992)字第36号").findings[0]?.repair; // => "X市财发〔1992〕36号"
 * ```
 */
export function parseDocumentNo(text: string): ParsedDocumentNo {
  const folded = foldedText(text).text;
  if (folded === "") return { findings: [] };
  const documentNo = documentNoOf(folded);
  const place = { field: "documentNo", value: text };
  if (documentNo === undefined) {
    return { findings: [{ code: "document-no-unreadable", severity: "warning", place, data: { text } }] };
  }
  const repair = formatDocumentNo(documentNo);
  if (repair === text) return { documentNo, findings: [] };
  return {
    documentNo,
    findings: [{ code: "document-no-irregular", severity: "hint", place, data: { text, repair }, repair }],
  };
}

/**
 * Writes a document number (文号) as `机关代字〔年〕n号`.
 *
 * @param documentNo - the issuer's word of at most 40 characters without brackets and spaces, a year of four digits, a number from 1 to 999999
 * @returns the text; {@link parseDocumentNo} reads it back without a finding
 * @throws {@link findings.CallerError} when a part is none
 * @example
 * ```ts
 * formatDocumentNo({ issuer: "X市财发", year: 1992, number: 36 }); // => "X市财发〔1992〕36号"
 * ```
 */
export function formatDocumentNo(documentNo: DocumentNo): string {
  const { issuer, year, number } = documentNo;
  if (!isIssuer(issuer))
    throw new CallerError(
      "documentNo.issuer",
      `a word of at most ${LONGEST_ISSUER} characters without brackets and spaces`,
      issuer,
    );
  if (!isYear(year)) throw new CallerError("documentNo.year", "a year from 1000 to 2999", year);
  if (!isRunningNumber(number)) {
    throw new CallerError("documentNo.number", `a whole number from 1 to ${HIGHEST_NUMBER}`, number);
  }
  return `${issuer}〔${year}〕${number}号`;
}

/** Full-width brackets are folded already; what is left are the kinds that typists take for 〔 〕. */
function documentNoOf(folded: string): DocumentNo | undefined {
  const bracketed = folded.replaceAll(/[([【﹝]/g, "〔").replaceAll(/[)\]】﹞]/g, "〕");
  const parts = /^([^〔〕]+)〔(\d{4})〕字?第?(\d{1,9})号$/.exec(bracketed);
  if (parts === null) return undefined;
  const documentNo = { issuer: parts[1]!, year: Number(parts[2]), number: Number(parts[3]) };
  return isIssuer(documentNo.issuer) && isYear(documentNo.year) && isRunningNumber(documentNo.number)
    ? documentNo
    : undefined;
}

function isIssuer(issuer: string): boolean {
  const isPlain = issuer !== "" && issuer.length <= LONGEST_ISSUER && !/[()[\]【】﹝﹞〔〕]/.test(issuer);
  return isPlain && foldedText(issuer).text === issuer;
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1000 && year <= 2999;
}

function isRunningNumber(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= HIGHEST_NUMBER;
}
