import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import changelog from "../../.changeset/changelog.cjs";
import { orderedChangelog } from "../../.ci/write-changelog.mjs";

describe("getReleaseLine", () => {
  test("begins with the concept that the file is named after", () => {
    const line = (id: string) => changelog.getReleaseLine({ id, summary: "Added it.\n\nAnd more." });
    expect(line("reading-room")).toBe("- **reading-room**: Added it.\n\n  And more.");
    expect(line("retention-starts")).toBe("- **retention**: Added it.\n\n  And more.");
    expect(line("trust")).toBe("- Added it.\n\n  And more.");
  });
});

describe("orderedChangelog", () => {
  test("puts the newest section into layer order and leaves older ones", () => {
    const entries = ["- **sql**: c", "- **law**: a", "  more of a", "- d", "- **retention**: b"];
    const section = (version: string, lines: readonly string[]) =>
      `## ${version}\n\n### Minor Changes\n\n${lines.join("\n")}\n\n`;
    const ordered = ["- d", "- **law**: a", "  more of a", "- **retention**: b", "- **sql**: c"];
    expect(orderedChangelog(`# lantai\n\n${section("2.0.0", entries)}${section("1.0.0", entries)}`)).toBe(
      `# lantai\n\n${section("2.0.0", ordered)}${section("1.0.0", entries)}`,
    );
  });
});

describe("changesets", () => {
  test("are named in words, one file for one concept", () => {
    for (const file of readdirSync(".changeset")) expect(file).toMatch(/^([a-z-]+\.md|config\.json|changelog\.cjs)$/);
  });
});
