/** Who may import whom. The order of the lists is the order of the layers; docs/architecture.md says why. */
const inOrder = (layer, concepts) =>
  concepts.slice(0, -1).map((concept, at) => ({
    name: `${layer}-${concept}-looks-down`,
    comment: `Inside ${layer} a concept imports only what stands above it in the list.`,
    severity: "error",
    from: { path: `^src/${layer}/${concept}/` },
    to: { path: `^src/${layer}/(${concepts.slice(at + 1).join("|")})/` },
  }));

const HOLDINGS = ["reference-codes", "units", "fonds", "secrecy", "catalogue", "recordings", "extents", "page-images"];
const FIGURES = ["tallies", "progress", "statistics", "evaluation", "charts", "written-figures", "half-year-report"];
const FOUNDATION = ["findings", "text", "dates", "quantities", "law", "verdicts", "procedures"];

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "foundation-is-the-bottom",
      severity: "error",
      from: { path: "^src/foundation/" },
      to: { path: "^src/(holdings|practice|figures|exchange|words)/" },
    },
    {
      name: "holdings-know-no-practice",
      severity: "error",
      from: { path: "^src/holdings/" },
      to: { path: "^src/(practice|figures|exchange)/" },
    },
    {
      name: "practice-knows-no-figures",
      severity: "error",
      from: { path: "^src/practice/" },
      to: { path: "^src/(figures|exchange)/" },
    },
    {
      name: "figures-know-no-exchange",
      severity: "error",
      from: { path: "^src/figures/" },
      to: { path: "^src/exchange/" },
    },
    {
      name: "practices-stand-apart",
      comment: "What one practice must know of another's outcome it takes as an argument.",
      severity: "error",
      from: { path: "^src/practice/([^/]+)/" },
      to: { path: "^src/practice/", pathNot: "^src/practice/$1/" },
    },
    ...inOrder("foundation", FOUNDATION),
    ...inOrder("holdings", HOLDINGS),
    ...inOrder("figures", FIGURES),
    {
      name: "only-through-index",
      comment: "Another concept is imported through its index.ts.",
      severity: "error",
      from: { path: "^src/([^/]+)/([^/]+)/", pathNot: "^src/words/" },
      to: {
        path: "^src/(foundation|holdings|practice|figures|exchange)/[^/]+/",
        pathNot: ["^src/$1/$2/", "^src/[^/]+/[^/]+/(index|schema)\\.ts$"],
      },
    },
    {
      name: "words-only-types",
      comment: "Word lists import the shapes of their words and nothing that runs, except their own parts.",
      severity: "error",
      from: { path: "^src/words/" },
      to: { path: "^src/(?!words/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "nothing-imports-words",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(words/|script[.]ts$)" },
      to: { path: "^src/words/" },
    },
    {
      name: "zod-only-in-schemas",
      severity: "error",
      from: { path: "^src/", pathNot: ["(^src/schemas|[/-]schema)\\.ts$", "^src/schemas/"] },
      to: { path: "node_modules/zod" },
    },
    {
      name: "schemas-only-from-schemas",
      severity: "error",
      from: { path: "^src/", pathNot: ["(^src/schemas|[/-]schema)\\.ts$", "^src/schemas/"] },
      to: { path: ["(^src/schemas|[/-]schema)\\.ts$", "^src/schemas/"] },
    },
    {
      name: "date-fns-only-in-dates",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/foundation/dates/" },
      to: { path: "node_modules/(date-fns|@date-fns)" },
    },
    {
      name: "hucre-only-in-xlsx",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/exchange/xlsx/" },
      to: { path: "node_modules/hucre" },
    },
    {
      name: "papaparse-only-in-tables",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/exchange/tables/" },
      to: { path: "node_modules/(@types/)?papaparse" },
    },
    {
      name: "noble-only-where-digests-are-made",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(figures/tallies|exchange/tables)/" },
      to: { path: "node_modules/@noble" },
    },
    {
      name: "no-node",
      comment: "The library is pure.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "docx-only-in-docx",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/exchange/docx/" },
      to: { path: "node_modules/docx" },
    },
    {
      name: "no-echarts",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "node_modules/echarts" },
    },
    { name: "all-resolved", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
