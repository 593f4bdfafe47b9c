/** Writes `exports` and `typesVersions` of package.json from the list of concepts. */
import { readFileSync, writeFileSync } from "node:fs";
import { CONCEPTS } from "./concepts.mjs";

const file = new URL("../package.json", import.meta.url);
const manifest = JSON.parse(readFileSync(file, "utf8"));

const entry = (path) => ({
  "@lantai/source": `./src/${path}.ts`,
  import: { types: `./dist/esm/${path}.d.ts`, default: `./dist/esm/${path}.js` },
  require: { types: `./dist/cjs/${path}.d.ts`, default: `./dist/cjs/${path}.js` },
});

manifest.exports = {
  ".": entry("index"),
  ...Object.fromEntries(CONCEPTS.map(([name, path]) => [`./${name}`, entry(path)])),
  "./package.json": "./package.json",
};
// A host with "module": "commonjs" and the old resolution reads typesVersions, not exports.
manifest.typesVersions = {
  "*": Object.fromEntries(CONCEPTS.map(([name, path]) => [name, [`./dist/cjs/${path}.d.ts`]])),
};
writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
