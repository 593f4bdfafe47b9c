import { readdirSync, readFileSync } from "node:fs";
import { INTERPRETATIONS } from "lantai/law";
import { describe, expect, test } from "vitest";
import { CONCEPTS } from "../../.ci/concepts.mjs";
import { casePages } from "../../.ci/docs/case-pages.mjs";
import { importMatrix } from "../../.ci/docs/import-matrix.mjs";

const LAST = "## Cases, texts, choices";
/** An article or clause, the form of a survey, or the plain statement that there is no text. */
const TEXT = /\barts?\. ?\d|\bclause \d|\b(DA|GB)\/T \d|\bDB\d|\bdecree \d|\bDA-\d|\bno (text|instrument)\b/i;
/** Case files that are of a noun's schema or of a kind of value, and of no rule. */
const NO_RULE = /-nouns$|^noun-schemas$|^practice-noun-schemas$|^national-figures$|^tables$/;

const pages = readdirSync("docs/rules").map((file) => {
  const text = readFileSync(`docs/rules/${file}`, "utf8");
  const [body = "", last = ""] = text.split(LAST);
  const cases = [...last.matchAll(/\.\.\/\.\.\/test\/cases\/([\w-]+)\.ts/g)].map(([, name = ""]) => name);
  return { file, body, last, cases };
});

const drawn = new Map((await casePages()).map(({ file, text }) => [file, text]));

describe("the page of a rule", () => {
  test.each(pages)("$file names its concept, links its cases and shows its text", ({ file, body, last, cases }) => {
    const concept = /^\[`lantai\/([\w-]+)`\]\(\.\.\/\.\.\/src\/(.+)\.ts\)/m.exec(body);
    expect(CONCEPTS).toContainEqual([concept?.[1], concept?.[2]]);
    expect(body).toMatch(/^# .+\p{Script=Han}/mu);
    expect(body).toMatch(TEXT);
    expect(body).toContain("```ts\n");
    expect(last).toContain("src/foundation/law/instruments.ts");
    expect(last).toContain("src/foundation/law/interpretations.ts");
    expect(cases.length).toBeGreaterThan(0);
    // The table of its cases leads back to it.
    for (const name of cases) expect(drawn.get(`cases/${name}.md`), name).toContain(`../../rules/${file})`);
  });

  test("exists for every table of cases", () => {
    const linked = new Set(pages.flatMap(({ cases }) => cases));
    const names = [...drawn.keys()].map((file) => /^cases\/(.+)\.md$/.exec(file)?.[1] ?? "");
    expect(names.filter((name) => !linked.has(name) && !NO_RULE.test(name))).toEqual([]);
  });

  test("exists for every concept of holdings, practice and figures with a table of rules", () => {
    const named = new Set(pages.map(({ body }) => /^\[`lantai\/([\w-]+)`\]/m.exec(body)?.[1]));
    // Charts draw, and the report tells, what the concepts before them have decided.
    const silent = new Set(["charts", "half-year-report"]);
    const concepts = CONCEPTS.filter(([, path]) => /^(holdings|practice|figures)\//.test(path)).map(([name]) => name);
    expect(concepts.filter((name) => !named.has(name) && !silent.has(name))).toEqual([]);
  });

  test("tells every question that the texts leave open, and no other", () => {
    const told = new Set(pages.flatMap(({ last }) => [...last.matchAll(/`(\w+)`/g)].map(([, id]) => id)));
    expect([...told].sort()).toEqual(INTERPRETATIONS.map(({ id }) => id).sort());
    for (const { body, last } of pages) {
      for (const { id } of INTERPRETATIONS) if (last.includes(`\`${id}\``)) expect(body, id).toContain(`\`${id}\``);
    }
  });
});

describe("the architecture page", () => {
  test("shows the imports as they are", async () => {
    expect(readFileSync("docs/architecture.md", "utf8")).toContain("](imports.svg)");
    // `npm run docs` draws it again.
    expect(readFileSync("docs/imports.svg", "utf8")).toBe(await importMatrix());
  });
});
