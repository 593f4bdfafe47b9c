import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(`src/${file}`, "utf8"))
  .join("\n");
const rows = readFileSync("docs/glossary.md", "utf8")
  .split("\n")
  .filter((line) => /^\| \p{Script=Han}/u.test(line) && !line.startsWith("| 中文"))
  .map((line) => line.split("|").map((cell) => cell.trim()));

describe("the glossary", () => {
  test("has rows", () => {
    expect(rows.length).toBeGreaterThan(15);
  });

  test.each(rows.map(([, chinese = "", , here = ""]) => [chinese, here.replaceAll("`", "")]))(
    "%s is called %s in the code",
    (_chinese, name) => {
      const word = name.replace(/^lantai\//, "");
      const isNamed = name.startsWith("lantai/")
        ? readFileSync("package.json", "utf8").includes(`"./${word}": {`)
        : sources.includes(`export interface ${word} `) ||
          sources.includes(`export type ${word} `) ||
          sources.includes(`export function ${word}`) ||
          sources.includes(`readonly ${word}`);
      expect(isNamed, name).toBe(true);
    },
  );
});
