/**
 * Puts the newest section of CHANGELOG.md in order after `changeset version`, which lists changes by the names of their files: first what is
 * of no single concept, then concept by concept in layer order.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CONCEPTS } from "./concepts.mjs";

const PLACES = new Map(CONCEPTS.map(([name], at) => [name.split("/")[0], at]));
const FILE = "CHANGELOG.md";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, orderedChangelog(readFileSync(FILE, "utf8")));
}

/**
 * @param {string} text the whole file
 * @returns {string} the same with the entries of its newest version in layer order
 */
export function orderedChangelog(text) {
  const [head = "", newest = "", ...older] = text.split(/^(?=## )/m);
  const blocks = newest.split(/^(?=### )/m).map(orderedBlock);
  return [head, ...blocks, ...older].join("");
}

/** Entries begin with a dash at the margin; what belongs to one is indented. */
function orderedBlock(block) {
  const [title, ...entries] = block.split(/^(?=- )/m);
  const sorted = entries.map((entry) => entry.trimEnd()).sort((one, other) => placeOf(one) - placeOf(other));
  return entries.length === 0 ? block : `${title}${sorted.join("\n")}\n\n`;
}

function placeOf(entry) {
  return PLACES.get(/^- \*\*([a-z-]+)\*\*: /.exec(entry)?.[1]) ?? -1;
}
