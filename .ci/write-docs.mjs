/**
 * Writes into docs/generated (not committed) what the documentation draws from the code: the instruments, the open questions, the golden
 * cases, and the matrix of imports.
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

writeFileSync(`${GENERATED}/imports.svg`, await importMatrix());
