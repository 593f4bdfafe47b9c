/**
 * Uses the packed tarball as a stranger would: in an empty project, from ESM, from CommonJS, and compiled by TypeScript under every
 * module setting that hosts use. No network: the tarball is unpacked, and its dependencies are linked from here.
 */
import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { CONCEPTS } from "./concepts.mjs";

const root = resolve(import.meta.dirname, "..");
const tarball = resolve(process.argv[2]);
/** Another runtime to run the code by, such as a newer Node; the types are compiled for this one only. */
const runtime = process.argv[3] ?? process.execPath;
const project = mkdtempSync(join(tmpdir(), "lantai-consumer-"));
const modules = join(project, "node_modules");
const subpaths = CONCEPTS.map(([name]) => `lantai/${name}`);

try {
  install();
  everyLinkLeads();
  runs("esm.mjs", esm());
  runs("script.cjs", script());
  sameNamesAsReviewed();
  runs("commonjs.cjs", commonJs());
  runs("schemas.mjs", schemas());
  if (runtime === process.execPath) compilesEverywhere();
  console.log(
    `consumers: ${subpaths.length + 1} entry points work in ESM and CommonJS, ${schemaFiles().length} JSON Schemas in ajv`,
  );
} finally {
  rmSync(project, { recursive: true, force: true });
}

function install() {
  mkdirSync(join(modules, "lantai"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", join(modules, "lantai"), "--strip-components=1"]);
  const manifest = JSON.parse(readFileSync(join(modules, "lantai/package.json"), "utf8"));
  for (const name of [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies), "ajv"]) {
    mkdirSync(join(modules, name, ".."), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  writeFileSync(join(project, "package.json"), '{"name":"consumer","private":true}');
  const typed = readFileSync(join(root, ".ci/consumer.ts"), "utf8");
  for (const file of ["typed.ts", "typed.mts", "typed.cts"]) writeFileSync(join(project, file), typed);
}

/** Whoever has only the package reads its pages from there: every relative link of a page leads to a file beside it. */
function everyLinkLeads() {
  const home = join(modules, "lantai");
  const pages = readdirSync(home, { recursive: true }).filter((file) => file.endsWith(".md"));
  const links = pages.flatMap((page) =>
    [...readFileSync(join(home, page), "utf8").matchAll(/\]\(([^()\s#:]+)(?:#[^()\s]*)?\)/g)].map(([, link]) => ({
      page,
      link,
    })),
  );
  const dead = links.filter(({ page, link }) => !existsSync(join(home, page, "..", link)));
  if (dead.length > 0) {
    throw new Error(`not in the package: ${dead.map(({ page, link }) => `${link} (in ${page})`).join(", ")}`);
  }
  console.log(`consumers: ${links.length} links of ${pages.length} pages lead to files of the package`);
}

/** The names in the built files are the ones in the reviewed list, so nothing is lost or leaked between source and tarball. */
function sameNamesAsReviewed() {
  const code = `const lines = [];
for (const name of ${JSON.stringify(subpaths)}) {
  lines.push(name, ...Object.keys(await import(name)).sort().map((key) => "  " + key));
}
process.stdout.write(lines.join("\\n") + "\\n");`;
  writeFileSync(join(project, "names.mjs"), code);
  const names = execFileSync(process.execPath, ["names.mjs"], { cwd: project, encoding: "utf8" });
  if (names !== readFileSync(join(root, "test/public-names.txt"), "utf8")) {
    throw new Error("the names of the built package are not those of test/public-names.txt");
  }
}

function esm() {
  const imports = subpaths.map((name) => `await import(${JSON.stringify(name)})`).join(", ");
  return `import { openingAssessment, OPENING_RULES } from "lantai";
const all = [${imports}];
if (all.some((module) => Object.keys(module).length === 0)) throw new Error("an empty module");
${check("openingAssessment", "OPENING_RULES")}`;
}

function commonJs() {
  const requires = subpaths.map((name) => `require(${JSON.stringify(name)})`).join(", ");
  return `const { openingAssessment, OPENING_RULES } = require("lantai");
const all = [${requires}];
if (all.some((module) => Object.keys(module).length === 0)) throw new Error("an empty module");
${check("openingAssessment", "OPENING_RULES")}`;
}

/** The file for a <script>, in a realm that has nothing but the language. */
function script() {
  return `const { readFileSync } = require("node:fs");
const { createContext, runInContext } = require("node:vm");
const page = createContext({});
runInContext(readFileSync("node_modules/lantai/dist/script/lantai.min.js", "utf8"), page);
const { openingAssessment, OPENING_RULES, zhCn } = runInContext("lantai", page);
if (zhCn.language !== "zh-CN") throw new Error("no words");
${check("openingAssessment", "OPENING_RULES")}`;
}

/**
 * The JSON Schema files, for hosts that read them without our code: each is reached by import, by require and as a file, says the same
 * three times, and is compiled by ajv, which takes and refuses the rows that the zod schema takes and refuses.
 */
function schemas() {
  return `import { deepStrictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { itemSchema, jsonSchema } from "lantai/schemas";
const require = createRequire(import.meta.url);
const compiled = new Map();
for (const name of ${JSON.stringify(schemaFiles())}) {
  const path = "lantai/json-schema/" + name + ".json";
  // Bun gives what import has already loaded to require as a module, so require comes first.
  const required = require(path);
  const { default: imported } = await import(path, { with: { type: "json" } });
  deepStrictEqual(imported, required);
  deepStrictEqual(JSON.parse(readFileSync(require.resolve(path), "utf8")), imported);
  if (imported.$id.split(":")[3] !== name) throw new Error(path + " is the schema of " + imported.$id);
  compiled.set(name, new Ajv2020({ strict: true }).compile(imported));
}
deepStrictEqual(require("lantai/json-schema/item.json"), jsonSchema(itemSchema));
const item = { level: "item", referenceCode: "0027-WS·2011-D30-BGS-0001", title: "关于防汛工作的通知", year: 2011, retentionPeriod: "30-years", pageCount: 4 };
for (const row of [item, { ...item, pageCount: -1 }, { ...item, level: "folder" }, { ...item, title: undefined }, { ...item, retentionPeriod: "三十年" }]) {
  const plain = JSON.parse(JSON.stringify(row));
  if (compiled.get("item")(plain) !== (row === item) || itemSchema.safeParse(plain).success !== (row === item)) {
    throw new Error("ajv and zod do not agree: " + JSON.stringify(plain));
  }
}`;
}

function schemaFiles() {
  const folder = join(modules, "lantai/dist/json-schema");
  return readdirSync(folder).map((file) => file.replace(/\.json$/, ""));
}

function check(assess, rules) {
  return `const day = "1997-06-30";
const verdict = ${assess}({ date: { earliest: day, latest: day } }, { asOf: "2023-06-30", rules: ${rules} });
if (verdict.kind !== "decided" || verdict.value.dueDay !== "2022-07-01") throw new Error(JSON.stringify(verdict));`;
}

function runs(file, code) {
  writeFileSync(join(project, file), code);
  execFileSync(runtime, [file], { cwd: project, stdio: "inherit" });
}

function compilesEverywhere() {
  compiles("node16", { module: "node16", moduleResolution: "node16" }, ["typed.mts", "typed.cts"]);
  compiles("nodenext", { module: "nodenext", moduleResolution: "nodenext" }, ["typed.mts", "typed.cts"]);
  compiles("bundler", { module: "esnext", moduleResolution: "bundler" }, ["typed.ts"]);
  compiles(
    "commonjs",
    { module: "commonjs", moduleResolution: "node10", esModuleInterop: true, ignoreDeprecations: "6.0" },
    ["typed.ts"],
  );
  console.log("consumers: 4 TypeScript settings compile");
}

function compiles(name, options, files) {
  const folder = join(project, name);
  mkdirSync(folder);
  for (const file of files) cpSync(join(project, file), join(folder, file));
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    strict: true,
    noEmit: true,
    ...options,
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", folder], { stdio: "inherit" });
}
