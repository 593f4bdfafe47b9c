/**
 * The concepts of `src` in layer order: `package.json`, `typedoc.json` and the tests are held against this list.
 *
 * @type {readonly (readonly [name: string, path: string])[]}
 */
export const CONCEPTS = [
  ["findings", "foundation/findings/index"],
  ["text", "foundation/text/index"],
  ["dates", "foundation/dates/index"],
  ["quantities", "foundation/quantities/index"],
  ["law", "foundation/law/index"],
  ["verdicts", "foundation/verdicts/index"],
  ["procedures", "foundation/procedures/index"],
  ["reference-codes", "holdings/reference-codes/index"],
  ["units", "holdings/units/index"],
  ["fonds", "holdings/fonds/index"],
  ["secrecy", "holdings/secrecy/index"],
  ["catalogue", "holdings/catalogue/index"],
  ["recordings", "holdings/recordings/index"],
  ["extents", "holdings/extents/index"],
  ["page-images", "holdings/page-images/index"],
  ["retention", "practice/retention/index"],
  ["open-appraisal", "practice/open-appraisal/index"],
  ["accession", "practice/accession/index"],
  ["digitization", "practice/digitization/index"],
  ["rectification", "practice/rectification/index"],
  ["activities", "practice/activities/index"],
  ["tallies", "figures/tallies/index"],
  ["progress", "figures/progress/index"],
  ["statistics", "figures/statistics/index"],
  ["evaluation", "figures/evaluation/index"],
  ["charts", "figures/charts/index"],
  ["half-year-report", "figures/half-year-report/index"],
  ["tables", "exchange/tables/index"],
  ["xlsx", "exchange/xlsx/index"],
  ["schemas", "schemas"],
  ["words/zh-cn", "words/zh-cn/index"],
  ["words/en", "words/en/index"],
];
