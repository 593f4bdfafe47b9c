import { readdirSync, readFileSync } from "node:fs";
import { isSafe } from "redos-detector";
import ts from "typescript";
import { describe, expect, test } from "vitest";

interface Found {
  readonly place: string;
  readonly expression: RegExp;
}

const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"));
const found = files.flatMap((file) => expressionsOf(`src/${file}`));

function expressionsOf(file: string): Found[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const expressions: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const [, body = "", flags = ""] = /^\/(.*)\/([a-z]*)$/.exec(node.text) ?? [];
      expressions.push({ place: `${file}:${line + 1}`, expression: new RegExp(body, flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return expressions;
}

/** A form that no text of any length makes slow: how often a place can be tried again does not grow with the text. */
describe("regular expressions in src", () => {
  test("are found", () => {
    expect(found.length).toBeGreaterThan(40);
  });

  test.each(found)("$place $expression is linear", ({ expression }) => {
    const { safe, error } = isSafe(expression.sticky ? anchored(expression) : expression, { maxScore: 200 });
    expect({ safe, error }).toEqual({ safe: true, error: null });
  });

  test("none is made from text", () => {
    const made = files.filter((file) => /\bnew RegExp\(|\bRegExp\(/.test(readFileSync(`src/${file}`, "utf8")));
    expect(made).toEqual([]);
  });
});

/** A sticky expression is tried at one place alone, which the checker does not know of; to it the place is the beginning. */
function anchored({ source, flags }: RegExp): RegExp {
  return new RegExp(`^(?:${source})`, flags.replace("y", ""));
}
