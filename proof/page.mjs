/** docs/proof.md, made from what the steps and the mutations wrote down. */
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { STEPS } from "./steps.mjs";

const root = resolve(import.meta.dirname, "..");
const OUTCOMES = resolve(root, "proof/outcomes.json");
const SCORES = resolve(root, "proof/mutation-scores.json");

/** Keeps the outcome of each step that ran, and what the others saw when they ran last. */
export function writeDownSteps(outcomes) {
  const on = new Date().toISOString().slice(0, 10);
  const known = read(OUTCOMES);
  for (const { name, passed, saw } of outcomes) known[name] = { on, node: process.version, passed, saw };
  const rows = STEPS.filter(({ name }) => name in known).map(({ name }) => [name, known[name]]);
  writeFileSync(OUTCOMES, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
  writePage();
}

export function writePage() {
  const outcomes = read(OUTCOMES);
  const steps = STEPS.map(({ name, shows }) => {
    if (outcomes[name] === undefined) return [shows, "not run yet", "", ""];
    const { on, passed, saw } = outcomes[name];
    return [shows, passed ? "holds" : "**fails**", on, saw.replaceAll("|", "\\|")];
  });
  const scores = Object.entries(read(SCORES)).map(([name, { mutants, detected, explained, score, on }]) => {
    return [name, mutants, detected, mutants - detected, explained, `${score.toFixed(1)} %`, on];
  });
  const nodes = [...new Set(Object.values(outcomes).map(({ node }) => node))].join(", ");
  writeFileSync(
    resolve(root, "docs/proof.md"),
    `# Proof

What \`npm run proof\` saw, written by the command itself, with Node ${nodes}.

${table(["Claim", "Outcome", "Last run", "Seen"], steps)}

## Mutation of each concept

\`npm run proof:mutation -- <concept>\` changes the functions of a concept one small step at a time: a \`<\` becomes \`<=\`, a condition always true, a
text empty. A change is noticed when a test of that concept fails. Tables and schemas are not changed here: their rows are held against the
instruments they cite and against golden cases, and the schemas against their interfaces. A change that makes no difference to any answer
cannot be noticed: it is explained in \`proof/survivors.json\` and left out of the score, which is noticed ÷ (changes − explained). A concept
that is missing here has not been measured yet; one whose sources or tests have changed since is measured again by \`npm run proof\`.

${table(["Concept", "Changes", "Noticed", "Not noticed", "Of these explained", "Score", "Last run"], scores)}
`,
  );
}

function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
