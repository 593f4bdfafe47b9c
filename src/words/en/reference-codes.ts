import type { FindingWords } from "../../foundation/findings/index.js";
import type { TextRepair } from "../../foundation/text/index.js";
import type { ExpectedInCode, ReferenceCodeFindings } from "../../holdings/reference-codes/index.js";

const EXPECTED: Readonly<Record<ExpectedInCode, string>> = {
  fondsNo: "fonds number",
  category: "category of archives",
  series: "class",
  project: "project code",
  year: "year",
  retention: "retention code",
  unit: "unit or subject code",
  catalogueNo: "catalogue number",
  volumeNo: "volume number",
  boxNo: "box number",
  itemNo: "item number",
  pageNo: "page number",
  hyphen: "hyphen",
  end: "end of the code",
};

const REPAIRS: Readonly<Record<TextRepair, string>> = {
  width: "full-width characters",
  dash: 'other dashes than "-"',
  "middle-dot": 'other dots than "·"',
  "inner-space": "spaces inside",
  "edge-space": "spaces at the edges",
  "control-character": "invisible characters",
  composition: "letters written in pieces",
};

/** What findings about reference codes say in English. */
export const referenceCodeFindings: FindingWords<ReferenceCodeFindings> = {
  "reference-code-missing": {
    name: "reference code missing",
    says: () => "The reference code is missing.",
    cure: () => "Look it up on the record; if it was never given, compose one by the scheme of the fonds.",
  },
  "reference-code-unreadable": {
    name: "reference code unreadable",
    says: ({ position, expected, found }) =>
      `Character ${position + 1} of the reference code should begin the ${EXPECTED[expected]}, but ${
        found === "" ? "the code ends there" : `"${found}" stands there`
      }.`,
    cure: () =>
      "Compare the code with the record and the catalogue; if the archives has a scheme of its own, add that scheme.",
  },
  "reference-code-folded": {
    name: "code with other forms of characters",
    says: ({ repairs }) => `The reference code has ${repairs.map((repair) => REPAIRS[repair]).join(", ")}.`,
    cure: () => 'Write it in half-width letters and digits with "-" and "·" and without spaces.',
  },
  "missing-dot": {
    name: "dot missing in the code",
    says: ({ category }) => `The dot after the category "${category}" is missing.`,
    cure: ({ category }) => `Put "·" between "${category}" and the year.`,
  },
  "lower-case-code": {
    name: "code in small letters",
    says: ({ written }) => `"${written}" in the reference code is written in small letters.`,
    cure: ({ likely }) => `Check it and write "${likely}".`,
  },
  "category-unknown": {
    name: "category of the code unknown",
    says: ({ category }) => `"${category}" is not a known category of archives.`,
    cure: () => "Check the category; if it is the archives' own, add it to the table of categories.",
  },
  "scheme-not-of-fonds": {
    name: "code by another scheme than its fonds has",
    says: ({ scheme, expected }) =>
      `The code is by "${scheme.en}"; its fonds has ${expected.map(({ en }) => `"${en}"`).join(" or ")} for the year.`,
    cure: () =>
      "Check the fonds number and the year; a code given long ago stays as it is: add a row for it to the table.",
  },
  "number-width": {
    name: "wrong number of digits in the code",
    says: ({ part, number, width }) => `The ${EXPECTED[part]} "${number}" does not have ${width} digits.`,
    cure: ({ width }) => `Give new codes ${width} digits, padded with zeros; leave codes in use as they are.`,
  },
  "number-width-differs": {
    name: "differing number of digits in codes",
    says: ({ one, other }) => `The codes "${one}" and "${other}" differ only in the width of the running number.`,
    cure: () => "Check whether they are the same record; within one class all running numbers have the same width.",
  },
  "running-number-gap": {
    name: "gap in running numbers",
    says: ({ series, from, to }) =>
      from === to
        ? `Running number ${from} is missing under "${series}".`
        : `Running numbers ${from} to ${to} are missing under "${series}".`,
    cure: () =>
      "Check whether records were left out, moved or destroyed; a number that was never used may stay unused.",
  },
  "reference-code-repeated": {
    name: "reference code repeated",
    says: ({ text }) => `The reference code "${text}" is repeated.`,
    cure: () => "Check the records: delete an entry made twice; renumber a code given twice and keep a record of it.",
  },
  "code-part-missing": {
    name: "part of the code missing",
    says: ({ part }) => `The reference code cannot be composed without the ${EXPECTED[part]}.`,
    cure: ({ part }) => `Enter the ${EXPECTED[part]}.`,
  },
  "code-part-malformed": {
    name: "part of the code malformed",
    says: ({ part, value, isText }) =>
      `The ${EXPECTED[part]} "${value}" ${isText === false ? "is no text" : "does not fit the scheme"}.`,
    cure: ({ part, isText }) =>
      isText === false
        ? `Keep the ${EXPECTED[part]} as text, with its leading zeros.`
        : `Correct the ${EXPECTED[part]} by the scheme of the fonds.`,
  },
  "code-part-unplaced": {
    name: "part of the code without a place",
    says: ({ part, value }) => `The scheme has no ${EXPECTED[part]}, so "${value}" has no place.`,
    cure: ({ part }) => `Leave out the ${EXPECTED[part]}, or use a scheme that has one.`,
  },
};
