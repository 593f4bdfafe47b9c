/**
 * Compiles src/exchange/bulk/row-engine to WebAssembly and writes it into a module beside it, in base64. AssemblyScript reads TypeScript in which every type is
 * one of the machine's, so each file is translated first, word by word: a number is a whole one of 32 bits, `#name` a private member, and
 * `Math.imul` the product that such numbers have anyway.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import asc from "assemblyscript/asc";

const ROOT = join(import.meta.dirname, "..");
const ENGINE = "src/exchange/bulk/row-engine";
const ENTRY = `${ENGINE}/entry.ts`;
const LIBRARY = ".ci/row-engine";
const LIBRARY_FILE = "library.as.ts";
const ERROR = 3;
const OPTIONS = [
  "--runtime",
  "stub",
  "--enable",
  "simd",
  "-O3",
  "--converge",
  "--noAssert",
  "--uncheckedBehavior",
  "always",
];

/** Of other concepts the engine uses one file each, which keeps to its rules as well. */
const FILES = new Map([
  ["src/figures/tallies/index", "src/figures/tallies/pair-ids"],
  ["src/foundation/dates/index", "src/foundation/dates/calendar"],
]);

/** The parts of the engine whose public methods the host may call: a member of the engine, its class and its file. */
const PARTS = [
  { part: "cutter", file: "row-cutter" },
  { part: "look", file: "row-look" },
  { part: "taken", file: "taken-rows" },
  { part: "tally", file: "row-tally" },
];
const TYPES = ["number", "boolean", "void", "Uint8Array", "Int32Array", "Float64Array"];

let compiled;
const errors = [];
const { error } = await asc.main([ENTRY, "--outFile", "engine.wasm", "--lib", LIBRARY, ...OPTIONS], {
  readFile,
  writeFile: (_, bytes) => {
    compiled = bytes;
  },
  listFiles: (folder) => (folder === LIBRARY ? [LIBRARY_FILE] : []),
  reportDiagnostic: ({ category, message, range }) => {
    if (category === ERROR) errors.push(`${range?.source.normalizedPath ?? ""}: ${message}`);
  },
});
if (error !== null || compiled === undefined) throw new Error(`the engine does not compile: ${errors.join("; ")}`);

writeFileSync(
  join(ROOT, ENGINE, "engine-bytes.ts"),
  `/** The engine as WebAssembly, in base64. Written by \`npm run row-engine\`. */
export const ENGINE_BYTES =
  "${Buffer.from(compiled).toString("base64")}";
`,
);

/** A file that the compiler asks for; null when there is none at this path, so that it tries another. */
function readFile(name) {
  if (name === ENTRY) return entry();
  if (name === LIBRARY_FILE) return readFileSync(join(ROOT, LIBRARY, LIBRARY_FILE), "utf8");
  const path = name.replace(/\.js\.ts$/, ".ts").replace(/\.ts$/, "");
  const standIn = join(ROOT, `${path}.as.ts`);
  if (existsSync(standIn)) return readFileSync(standIn, "utf8");
  const file = join(ROOT, `${FILES.get(path) ?? path}.ts`);
  return existsSync(file) ? translated(readFileSync(file, "utf8")) : null;
}

function translated(text) {
  return text
    .replaceAll(/^import type /gm, "import ")
    .replaceAll(/(?<=^import \{.*)\btype (?=\w)/gm, "")
    .replaceAll(/(?<=[\s.])#(?=\w)/g, "_")
    .replaceAll(/^(?:export )?(?:abstract )?class [\s\S]*?^\}/gm, withFieldTypes)
    .replaceAll("Math.imul(", "product32(")
    .replaceAll(/(?<=: )number\b/g, "i32");
}

/** The type of a field, which TypeScript takes from its value. */
function withFieldTypes(text) {
  return text.replaceAll(/^( {2}(?:readonly )?\w+) = ([^;]+);/gm, (_, field, value) => {
    const made = /^new (\w+)\(/.exec(value);
    const type = made?.[1] ?? (["true", "false"].includes(value) ? "bool" : "i32");
    return `${field}: ${type} = ${value};`;
  });
}

/** The public methods of one engine as functions, `part_method`; of one that gives a list, where it begins and how long it is. */
function entry() {
  return [
    'import { RowEngine } from "./row-engine";',
    "const engine = new RowEngine();",
    ...PARTS.flatMap(({ part, file }) => methodsOf(file).flatMap((method) => functionsOf(part, method))),
  ].join("\n");
}

function methodsOf(file) {
  const text = readFileSync(join(ROOT, ENGINE, `${file}.ts`), "utf8");
  const methods = [...text.matchAll(/^ {2}(?!constructor)([a-z]\w*)\(([^)]*)\): (\w+) \{$/gm)];
  return methods.map(([, name, list, result]) => {
    const parameters = list === "" ? [] : list.split(", ").map((parameter) => parameter.split(": "));
    const stranger = [...parameters.map(([, type]) => type), result].find((type) => !TYPES.includes(type));
    if (stranger !== undefined) throw new Error(`${file}, ${name}: the host cannot hand over ${stranger}`);
    return { name, parameters, result };
  });
}

function functionsOf(part, { name, parameters, result }) {
  const declared = parameters.map(([own, type]) => `${own}: ${machineType(type)}`).join(", ");
  const call = `engine.${part}.${name}(${parameters.map(([own]) => own).join(", ")})`;
  if (!result.endsWith("Array"))
    return [
      `export function ${part}_${name}(${declared}): ${machineType(result)} { ${result === "void" ? "" : "return "}${call}; }`,
    ];
  return [
    `export function ${part}_${name}_at(${declared}): usize { return ${call}.dataStart; }`,
    `export function ${part}_${name}_length(${declared}): i32 { return ${call}.length; }`,
  ];
}

function machineType(type) {
  return { number: "i32", boolean: "bool", void: "void" }[type];
}
