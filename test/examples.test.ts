import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { CONCEPTS } from "../.ci/concepts.mjs";

/**
 * Every example in a doc comment, the README and docs runs here: an expression statement that is followed by `// => value`
 * must equal that value. In a doc comment all exports of its own concept are in scope.
 */
const GENERATED_EXAMPLES = new URL("./generated-examples/", import.meta.url);
const FENCE = /```ts\n([\s\S]*?)```/g;

interface Example {
  readonly name: string;
  readonly code: string;
  readonly concept: string | undefined;
}

rmSync(GENERATED_EXAMPLES, { recursive: true, force: true });
mkdirSync(GENERATED_EXAMPLES, { recursive: true });

const sources = filesUnder("src", ".ts");
const examples = [
  ...sources.flatMap(fromSource),
  ...["README.md", "README.zh-CN.md", ...filesUnder("docs", ".md")].flatMap(fromMarkdown),
];

function filesUnder(folder: string, ending: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`)
    .sort();
}

const program = ts.createProgram(
  sources,
  ts.parseJsonConfigFileContent(JSON.parse(readFileSync("tsconfig.json", "utf8")), ts.sys, ".").options,
);
const checker = program.getTypeChecker();

describe("examples", () => {
  test("there are examples to run", () => {
    expect(examples.length).toBeGreaterThan(50);
  });

  test.each(examples)("$name holds", async ({ name, code, concept }) => {
    const assertions = assertionsOf(code);
    expect(assertions, `${name} shows no value`).toBeGreaterThan(0);
    const file = new URL(`${name.replaceAll(/[^\w]+/g, "-")}.ts`, GENERATED_EXAMPLES);
    writeFileSync(file, moduleOf(code, concept));
    const { results } = (await import(pathToFileURL(file.pathname).href)) as { results: [unknown, unknown, string][] };
    expect(results).toHaveLength(assertions);
    for (const [actual, expected, text] of results) expect(actual, text).toEqual(expected);
  });
});

function fromSource(file: string): Example[] {
  const text = readFileSync(file, "utf8");
  const concept = CONCEPTS.find(([, path]) => file.startsWith(`src/${path}`.replace(/index$/, "")))?.[0];
  return [...text.matchAll(/\/\*\*[\s\S]*?\*\//g)].flatMap((comment) => {
    const line = text.slice(0, comment.index).split("\n").length;
    const plain = comment[0].replaceAll(/^\s*\* ?/gm, "");
    return [...plain.matchAll(FENCE)].map((fence, at) => ({
      name: `${file}:${line}#${at + 1}`,
      code: fence[1]!,
      concept,
    }));
  });
}

function fromMarkdown(file: string): Example[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(FENCE)].map((fence, at) => ({
    name: `${file}#${at + 1}`,
    code: fence[1]!,
    concept: undefined,
  }));
}

function assertionsOf(code: string): number {
  return statementsOf(code).filter(({ expected }) => expected !== undefined).length;
}

/** The example as a module that exports what each shown expression gave, what it should give, and its text. */
function moduleOf(code: string, concept: string | undefined): string {
  const imported = new Set(
    [...code.matchAll(/import (?:type )?\{([^}]*)\}/g)].flatMap((names) => names[1]!.split(/[\s,]+/)),
  );
  const scope = concept === undefined ? "" : scopeOf(code, concept, imported);
  const statements = statementsOf(code);
  const imports = statements.filter(({ node }) => ts.isImportDeclaration(node)).map(({ text }) => text);
  const body = statements
    .filter(({ node }) => !ts.isImportDeclaration(node))
    .map(({ text, expected }) =>
      expected === undefined
        ? text
        : `results.push([${text.replace(/;$/, "")}, ${expected}, ${JSON.stringify(text)}]);`,
    );
  return [scope, ...imports, "export const results: [unknown, unknown, string][] = [];", ...body, ""].join("\n");
}

function scopeOf(code: string, concept: string, imported: ReadonlySet<string>): string {
  const path = CONCEPTS.find(([name]) => name === concept)![1];
  const names = exportsOf(`src/${path}.ts`).filter((exported) => {
    const name = exported.replace("type ", "");
    return !imported.has(name) && new RegExp(`\\b${name}\\b`).test(code);
  });
  return names.length === 0 ? "" : `import { ${names.join(", ")} } from "lantai/${concept}";`;
}

/** Values and types alike; a type among imported names is erased by the transform that runs the module. */
function exportsOf(file: string): string[] {
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (symbol === undefined) return [];
  return checker.getExportsOfModule(symbol).map((exported) => {
    const target = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    return target.flags & ts.SymbolFlags.Value ? exported.name : `type ${exported.name}`;
  });
}

interface Statement {
  readonly node: ts.Statement;
  readonly text: string;
  readonly expected: string | undefined;
}

function statementsOf(code: string): Statement[] {
  const source = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  return source.statements.map((node) => {
    const shown = /^\s*\/\/ => (.*)/.exec(code.slice(node.end));
    return { node, text: node.getText(source), expected: ts.isExpressionStatement(node) ? shown?.[1] : undefined };
  });
}
