/** Each step is a program of its own that ends with one line of what it saw. */
export const STEPS = [
  { name: "offline", shows: "The archive with its peers installs without a registry" },
  {
    name: "runtimes",
    shows: "The tarball answers under Node 22, Node 24 and Bun, from ESM, CommonJS and the script file",
  },
  {
    name: "browser",
    shows:
      "A Vite page, the script file, a pass over bytes with and without WebAssembly, the documentation with its Chinese search and the playground work in Chromium",
  },
  { name: "forms", shows: "The form and the table of `examples/forms-and-tables` work with Element Plus in Chromium" },
  { name: "documents", shows: "The report of the demo opens in LibreOffice" },
  {
    name: "engines",
    shows:
      "The text of `lantai/sql` gives in DuckDB, ClickHouse and a PostgreSQL server every number that the records give in memory",
  },
  {
    name: "province",
    shows:
      "Two counties on two PostgreSQL servers: the coordinator of the guide and the merged tallies of the counties agree",
  },
  {
    name: "coverage",
    shows:
      "Every line and branch of the functions that decide is run by the tests of foundation, holdings, practice and figures",
  },
  {
    name: "mutation",
    shows:
      "Every small change to the functions that decide is noticed by the tests of their concept, nine in ten of them at least, or is explained",
  },
];
