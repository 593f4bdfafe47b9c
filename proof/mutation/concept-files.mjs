import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { CONCEPTS } from "../../.ci/concepts.mjs";

/** The layers that decide; exchange moves what was decided and words say it. */
const DECIDING = /^(foundation|holdings|practice|figures)\//;

/** The concepts whose functions are mutated, by the folder under `src` and `test`. */
export const MUTATED = new Map(
  CONCEPTS.filter(([, path]) => DECIDING.test(path)).map(([name, path]) => [name, path.replace(/\/index$/, "")]),
);

/**
 * The files of a concept that hold a function. A table is proved by its own test (every row cites a text and is met by a golden case), and a
 * schema by the tests that hold it against its interface, so neither is mutated.
 */
export function decidingFiles(folder) {
  return filesUnder(`src/${folder}`).filter(
    (file) => !/(^|\/)(index|(?:[\w-]+-)?schema)\.ts$/.test(file) && hasFunction(file),
  );
}

/** What the score of a concept rests on: its sources, its tests, and the cases that those name. */
export function stateOf(folder) {
  const hash = createHash("sha256");
  const tests = filesUnder(`test/${folder}`);
  const cases = tests.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/\/(cases\/[\w-]{1,60})\.js"/g)].map(([, name]) => `test/${name}.ts`),
  );
  for (const file of [...filesUnder(`src/${folder}`), ...tests, ...new Set(cases)].sort()) {
    if (existsSync(file)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex").slice(0, 16);
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file))
    .sort();
}

function hasFunction(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node) =>
    (ts.isFunctionLike(node) && "body" in node && node.body !== undefined) || ts.forEachChild(node, visit);
  return visit(source) === true;
}
