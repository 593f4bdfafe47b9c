import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const { projectDocuments } = JSON.parse(readFileSync("typedoc.json", "utf8")) as {
  projectDocuments: readonly string[];
};
const GUIDE = /docs\/guides\/[\w-]+\.md/g;

describe("the guides", () => {
  const listed = projectDocuments.filter((path) => path.startsWith("docs/guides/"));

  test("are each a page of the site, once: a page that is named twice is written twice", () => {
    expect([...listed].sort()).toEqual(
      readdirSync("docs/guides")
        .map((file) => `docs/guides/${file}`)
        .sort(),
    );
  });

  test.each(["README.md", "README.zh-CN.md"])("stand in %s in the order of the site", (file) => {
    expect(readFileSync(file, "utf8").match(GUIDE)).toEqual(listed);
  });
});
