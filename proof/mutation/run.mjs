/**
 * `npm run proof:mutation -- <concept…>`: changes the functions of a concept one small step at a time and asks whether its tests notice.
 * `npm run proof:mutation -- <concept> <file…>` tries some files only and writes nothing down; without a concept, everything whose score is
 * older than its sources or tests. Scores go into proof/mutation-scores.json and docs/proof.md. It takes long: minutes to an hour a concept.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { writePage } from "../page.mjs";
import { decidingFiles, MUTATED, stateOf } from "./concept-files.mjs";

const core = import.meta.resolve("@stryker-mutator/core");
const { MutantTestPlanner } = await import(new URL("./mutants/mutant-test-planner.js", core).href);
const { createMutantRunPlan } = MutantTestPlanner.prototype;
/** What runs while files load is run without a mutant anyway (`no-mutant-yet`), so nothing is loaded again for one that tests reach as well. */
MutantTestPlanner.prototype.createMutantRunPlan = function planned(...asked) {
  const plan = createMutantRunPlan.apply(this, asked);
  return plan.runOptions === undefined
    ? plan
    : { ...plan, runOptions: { ...plan.runOptions, reloadEnvironment: false } };
};

const root = resolve(import.meta.dirname, "../..");
process.chdir(root);
const LEAST_SCORE = 90;
const LEDGER = "proof/mutation-scores.json";
const EXPLAINED = "proof/survivors.json";
const OUT = ".ci/out/mutation";
const FUNCTION = /^(?:export )?function (\w+)/;
const METHOD = /^ {2}(?:get )?(#?\w+)\(.*\)(?:: [^=]+)? \{$/;

const [first, ...rest] = process.argv.slice(2);
const files = rest.filter((each) => each.endsWith(".ts"));
const concepts = first === undefined ? stale() : [first, ...rest.filter((each) => !each.endsWith(".ts"))];
for (const name of concepts)
  if (!MUTATED.has(name)) throw new Error(`no concept ${name}: one of ${[...MUTATED.keys()].join(", ")}`);

let failed = 0;
for (const name of concepts) {
  const result = await mutated(name);
  print(name, result);
  if (files.length === 0) writeDown(name, result);
  if (result.score < LEAST_SCORE || left(result) > 0) failed += 1;
}
if (files.length === 0) writePage();
const scores = Object.values(ledger());
const low = scores.filter(({ score }) => score < LEAST_SCORE).length;
const open = scores.reduce((sum, score) => sum + left(score), 0);
console.log(
  `mutation: ${scores.length} of ${MUTATED.size} concepts measured, ${low} under ${LEAST_SCORE} %, ${open} changes neither noticed nor explained`,
);
if (first === undefined && (low > 0 || open > 0 || stale().length > 0)) failed += 1;
process.exitCode = failed === 0 ? 0 : 1;

function ledger() {
  return JSON.parse(readFileSync(LEDGER, "utf8"));
}

function stale() {
  const scores = ledger();
  return [...MUTATED].filter(([name, folder]) => scores[name]?.state !== stateOf(folder)).map(([name]) => name);
}

async function mutated(name) {
  const folder = MUTATED.get(name);
  const all = decidingFiles(folder);
  const mutate = files.length === 0 ? all : all.filter((file) => files.some((wanted) => file.endsWith(`/${wanted}`)));
  mkdirSync(OUT, { recursive: true });
  process.env.LANTAI_MUTATION_TESTS = `test/${folder}`;
  const config = "proof/mutation/vitest.config.ts";
  // Stryker overlooks a test file that cannot even be loaded, and would call its tests blind.
  execFileSync("npx", ["vitest", "run", "--config", config, "--reporter", "dot"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const plugin = import.meta.resolve("@stryker-mutator/vitest-runner");
  const stryker = new Stryker({
    plugins: [plugin.startsWith("file:") ? plugin : pathToFileURL(plugin).href],
    testRunner: "vitest",
    vitest: { configFile: config, related: false },
    mutate,
    incremental: true,
    incrementalFile: join(OUT, `${name}${files.length === 0 ? "" : "-some"}.json`),
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    concurrency: Number(process.env.LANTAI_MUTATION_CONCURRENCY ?? 1),
    // A machine that is busy with other things must not count as a mutant that was noticed.
    timeoutMS: 45_000,
    reporters: process.env.CI === undefined ? ["progress-append-only"] : [],
    tempDirName: join(OUT, `sandbox-${name}`),
    ignorePatterns: [
      "/dist",
      "/docs",
      "/bench",
      "/examples",
      "/.ci/out",
      "/proof/node_modules",
      "/proof/mutation/node_modules",
      "/test/generated-examples",
    ],
    allowConsoleColors: false,
    checkers: [],
  });
  const mutants = await stryker.runMutationTest();
  const counts = {};
  for (const { status } of mutants) counts[status] = (counts[status] ?? 0) + 1;
  const detected = (counts.Killed ?? 0) + (counts.Timeout ?? 0);
  const valid = detected + (counts.Survived ?? 0) + (counts.NoCoverage ?? 0);
  const survivors = mutants.filter(({ status }) => status === "Survived" || status === "NoCoverage").map(shown);
  const explained = survivors.filter(isExplained).length;
  return { mutants: valid, detected, explained, score: percent(detected, valid - explained), survivors };
}

/** How many changes no test noticed and nobody explained. */
function left({ mutants, detected, explained }) {
  return mutants - detected - explained;
}

/** Rounded down: 90 says that nine in ten of the changes that make a difference were noticed. */
function percent(detected, valid) {
  return valid === 0 ? 100 : Math.floor((1000 * detected) / valid) / 10;
}

function shown({ fileName, location: { start, end }, replacement, status }) {
  const lines = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  const file = fileName.replace(`${root}/`, "");
  return { file, line: start.line, original: onOneLine(lines.join(" ")), replacement: onOneLine(replacement), status };
}

function onOneLine(text) {
  return text.trim().replaceAll(/\s+/g, " ");
}

/** By the change itself, or by the function it is in, such as one whose answer only saves work. */
function isExplained({ file, line, original, replacement }) {
  return JSON.parse(readFileSync(EXPLAINED, "utf8")).some(
    (each) =>
      each.file === file &&
      (each.inside === undefined
        ? each.original === original && each.replacement === replacement
        : each.inside === functionAt(file, line)),
  );
}

function functionAt(file, line) {
  const above = readFileSync(file, "utf8").split("\n").slice(0, line).reverse();
  const named = above.map((each) => FUNCTION.exec(each) ?? METHOD.exec(each)).find((found) => found !== null);
  return named?.[1];
}

function print(name, { mutants, detected, explained, score, survivors }) {
  for (const survivor of survivors) {
    if (isExplained(survivor)) continue;
    const { file, line, original, replacement, status } = survivor;
    console.log(
      `${file}:${line} ${status === "NoCoverage" ? "[no test] " : ""}${original.slice(0, 160)}  =>  ${replacement.slice(0, 160)}`,
    );
  }
  console.log(`${name}: ${detected} of ${mutants} noticed, ${explained} explained, ${score} %`);
}

function writeDown(name, { mutants, detected, explained, score }) {
  const on = new Date().toISOString().slice(0, 10);
  const scores = {
    ...ledger(),
    [name]: { on, mutants, detected, explained, score, state: stateOf(MUTATED.get(name)) },
  };
  const inOrder = [...MUTATED.keys()].filter((each) => each in scores).map((each) => [each, scores[each]]);
  writeFileSync(LEDGER, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
}
