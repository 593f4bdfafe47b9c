import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { CONCEPTS } from "../.ci/concepts.mjs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const LAYERS = ["foundation", "holdings", "practice", "figures", "exchange"];

describe("package.json", () => {
  test("every concept folder is one subpath, and every subpath one folder", () => {
    const folders = LAYERS.flatMap((layer) =>
      readdirSync(`src/${layer}`).map((concept) => [`./${concept}`, `./src/${layer}/${concept}/index.ts`]),
    );
    const subpaths = Object.entries<Record<string, unknown>>(manifest.exports)
      .filter(
        ([name]) =>
          ![".", "./package.json", "./json-schema/*.json", "./schemas", "./words/zh-cn", "./words/en"].includes(name),
      )
      .map(([name, entry]) => [name, entry["@lantai/source"]]);
    expect(subpaths.sort()).toEqual(folders.sort());
  });

  test("a host with module commonjs finds the types of every subpath", () => {
    expect(Object.keys(manifest.typesVersions["*"])).toEqual(CONCEPTS.map(([name]) => name));
  });

  test("every subpath has its source", () => {
    for (const [, path] of CONCEPTS) expect(existsSync(`src/${path}.ts`), path).toBe(true);
  });

  test("the lock file names no registry", () => {
    expect(readFileSync("package-lock.json", "utf8")).not.toMatch(/"resolved": "https?:/);
  });
});

describe("LANTAI_VERSION", () => {
  test("is the version of the package", async () => {
    const { LANTAI_VERSION } = await import("lantai/verdicts");
    expect(LANTAI_VERSION).toBe(manifest.version);
  });
});

describe("public names", () => {
  test("are the reviewed ones", async () => {
    const lines: string[] = [];
    for (const [name] of CONCEPTS) {
      const module = (await import(`lantai/${name}`)) as object;
      lines.push(
        `lantai/${name}`,
        ...Object.keys(module)
          .sort()
          .map((key) => `  ${key}`),
      );
    }
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./public-names.txt");
  });

  test("the root holds what foundation to figures hold, and no more", async () => {
    const root = Object.keys(await import("lantai")).sort();
    const inLayers = CONCEPTS.filter(([, path]) => /^(foundation|holdings|practice|figures)\//.test(path));
    const names = new Set<string>();
    for (const [name] of inLayers) for (const key of Object.keys(await import(`lantai/${name}`))) names.add(key);
    expect(root).toEqual([...names].sort());
  });

  test("the root is read from the foundation up: its concepts stand in the order of the layers", () => {
    const inLayers = CONCEPTS.filter(([, path]) => /^(foundation|holdings|practice|figures)\//.test(path));
    const read = Array.from(
      readFileSync("src/index.ts", "utf8").matchAll(/^export \* from "\.\/(.*)\.js";$/gm),
      ([, path]) => path,
    );
    expect(read).toEqual(inLayers.map(([, path]) => path));
  });
});

describe("tables and vocabularies", () => {
  test("are frozen at every depth, so that no host changes the law for another", async () => {
    const open: string[] = [];
    for (const [name] of CONCEPTS.filter(([concept]) => concept !== "schemas")) {
      for (const [key, value] of Object.entries((await import(`lantai/${name}`)) as object)) {
        if (/^[A-Z][A-Z0-9_]*$/.test(key)) unfrozen(value, `${name}.${key}`, open);
      }
    }
    expect(open).toEqual([]);
  });
});

function unfrozen(value: unknown, path: string, found: string[]): void {
  if (typeof value !== "object" || value === null) return;
  if (!Object.isFrozen(value)) found.push(path);
  for (const [key, inner] of Object.entries(value)) unfrozen(inner, `${path}.${key}`, found);
}
