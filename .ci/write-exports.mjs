/** Writes `exports` and `typesVersions` of package.json, and the entry points of TypeDoc, from the list of concepts. */
import { readFileSync, writeFileSync } from "node:fs";
import { CONCEPTS } from "./concepts.mjs";

const manifest = read("../package.json");
const docs = read("../typedoc.json");

const entry = (path) => ({
  "@lantai/source": `./src/${path}.ts`,
  import: { types: `./dist/esm/${path}.d.ts`, default: `./dist/esm/${path}.js` },
  require: { types: `./dist/cjs/${path}.d.ts`, default: `./dist/cjs/${path}.js` },
});

manifest.exports = {
  ".": entry("index"),
  ...Object.fromEntries(CONCEPTS.map(([name, path]) => [`./${name}`, entry(path)])),
  "./json-schema/*.json": "./dist/json-schema/*.json",
  "./package.json": "./package.json",
};
// A host with "module": "commonjs" and the old resolution reads typesVersions, not exports.
manifest.typesVersions = {
  "*": Object.fromEntries(CONCEPTS.map(([name, path]) => [name, [`./dist/cjs/${path}.d.ts`]])),
};
// The root comes last: TypeDoc files a symbol under the first entry point that exports it.
docs.entryPoints = [...CONCEPTS.map(([, path]) => `src/${path}.ts`), "src/index.ts"];

write("../package.json", manifest);
write("../typedoc.json", docs);

function read(path) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}

function write(path, value) {
  writeFileSync(new URL(path, import.meta.url), `${JSON.stringify(value, null, 2)}\n`);
}
