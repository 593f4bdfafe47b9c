/**
 * The front door: everything from foundation to figures, concept by concept. What exchanges data with other systems stands behind
 * `lantai/tables`, `lantai/xlsx`, `lantai/bulk`, `lantai/sql` and `lantai/docx`, schemas behind `lantai/schemas`, sentences behind
 * `lantai/words/zh-cn` and `lantai/words/en`.
 *
 * @module index
 */

// biome-ignore-all assist/source/organizeImports: the concepts stand in the order of the layers, each before those that know it.

// foundation: what knows nothing of archives
export * from "./foundation/findings/index.js";
export * from "./foundation/text/index.js";
export * from "./foundation/dates/index.js";
export * from "./foundation/quantities/index.js";
export * from "./foundation/law/index.js";
export * from "./foundation/verdicts/index.js";
export * from "./foundation/procedures/index.js";

// holdings: what an archives keeps
export * from "./holdings/reference-codes/index.js";
export * from "./holdings/units/index.js";
export * from "./holdings/fonds/index.js";
export * from "./holdings/secrecy/index.js";
export * from "./holdings/catalogue/index.js";
export * from "./holdings/recordings/index.js";
export * from "./holdings/extents/index.js";
export * from "./holdings/page-images/index.js";

// practice: what archivists do with it
export * from "./practice/retention/index.js";
export * from "./practice/open-appraisal/index.js";
export * from "./practice/accession/index.js";
export * from "./practice/digitization/index.js";
export * from "./practice/reading-room/index.js";
export * from "./practice/rectification/index.js";
export * from "./practice/activities/index.js";
export * from "./practice/preparedness/index.js";

// figures: counting, projecting, telling
export * from "./figures/tallies/index.js";
export * from "./figures/progress/index.js";
export * from "./figures/statistics/index.js";
export * from "./figures/evaluation/index.js";
export * from "./figures/charts/index.js";
export * from "./figures/written-figures/index.js";
export * from "./figures/half-year-report/index.js";
