/**
 * Writes what the documentation draws from the code: the instruments, the open questions and the golden cases into docs/generated (not
 * committed), and the matrix of imports into docs/imports.svg (committed, so that a change of the architecture is seen in its review).
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { casePages } from "./docs/case-pages.mjs";
import { importMatrix } from "./docs/import-matrix.mjs";
import { lawPages } from "./docs/law-pages.mjs";

const GENERATED = "docs/generated";

rmSync(GENERATED, { recursive: true, force: true });
for (const { file, text } of [...lawPages(), ...(await casePages())]) {
  mkdirSync(dirname(`${GENERATED}/${file}`), { recursive: true });
  writeFileSync(`${GENERATED}/${file}`, text);
}

writeFileSync("docs/imports.svg", await importMatrix());
