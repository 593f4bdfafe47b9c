import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { build } from "esbuild";

const SOURCE = "docs/playground";

/**
 * The playground as one file that asks for nothing: its policy allows the one script and the one style that are in it, by their digests,
 * and no connection at all.
 *
 * @returns {Promise<string>}
 */
export async function playgroundPage() {
  const style = readFileSync(`${SOURCE}/page.css`, "utf8");
  const script = await bundled();
  const policy = [
    "default-src 'none'",
    `script-src '${digest(script)}'`,
    `style-src '${digest(style)}'`,
    "img-src blob: data:",
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const parts = [
    [`content="default-src 'none'"`, `content="${policy}"`],
    ['<link rel="stylesheet" href="page.css">', `<style>${style}</style>`],
    ['<script src="main.ts"></script>', `<script>${script}</script>`],
  ];
  return parts.reduce(replaced, readFileSync(`${SOURCE}/page.html`, "utf8"));
}

function replaced(page, [placeholder, content]) {
  if (page.split(placeholder).length !== 2) throw new Error(`page.html needs one ${placeholder}`);
  return page.replace(placeholder, () => content);
}

/** One script for the page and its workers. A comment of HTML in one of its texts must not open one in the page; esbuild sees to the rest. */
async function bundled() {
  const { outputFiles } = await build({
    entryPoints: [`${SOURCE}/main.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2020",
    charset: "utf8",
    legalComments: "none",
    conditions: ["@lantai/source"],
    logLevel: "warning",
  });
  return outputFiles[0].text.replaceAll("<!--", "<\\!--");
}

function digest(text) {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
