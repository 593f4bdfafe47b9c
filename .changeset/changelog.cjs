/** Lines of CHANGELOG.md: each change with the concept that its file is named after, where it is named after one. */
const { readdirSync } = require("node:fs");
const { join } = require("node:path");

const LAYERS = ["foundation", "holdings", "practice", "figures", "exchange"];
const source = join(__dirname, "../src");
const concepts = LAYERS.flatMap((layer) => readdirSync(join(source, layer))).concat("schemas", "words");

function getReleaseLine({ id, summary }) {
  const concept = concepts.filter((name) => id === name || id.startsWith(`${name}-`)).sort(byLength)[0];
  const [first, ...rest] = summary.trim().split("\n");
  const lines = [concept === undefined ? first : `**${concept}**: ${first}`, ...rest];
  return `- ${lines.map((line, at) => (at === 0 || line === "" ? line : `  ${line}`)).join("\n")}`;
}

/** The longest name that fits is the concept: `reading-room`, not `reading`. */
function byLength(one, other) {
  return other.length - one.length;
}

module.exports = { getReleaseLine, getDependencyReleaseLine: () => "" };
