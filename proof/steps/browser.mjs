import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onPage } from "../browser.mjs";
import { playground } from "../playground.mjs";

const root = resolve(import.meta.dirname, "../..");
const SITE = join(root, "docs/site");
const [tarball] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "lantai-browser-"));
const ASK = `const day = "1997-06-30";
const verdict = openingAssessment({ date: { earliest: day, latest: day } }, { asOf: "2023-06-30", rules: OPENING_RULES });
document.body.textContent = verdict.kind === "decided" ? verdict.value.dueDay + " " + sentence(verdict.reasons[0], zhCn) : verdict.kind;`;
const EXPECTED = "2022-07-01";

try {
  unpack();
  await vitePage();
  await scriptPage();
  await bulkPages();
  const searched = await documentation();
  let played = "";
  await onPage(SITE, async (page, base) => {
    played = await playground(page, base, join(work, "tables"));
  });
  console.log(
    `Vite and <script>: due ${EXPECTED}; a pass over bytes with WebAssembly and where a policy refuses it: 12000 pages; documentation: 保管期限 finds ${searched}; ${played}`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}

function unpack() {
  const modules = join(work, "node_modules");
  mkdirSync(join(modules, "lantai"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", join(modules, "lantai"), "--strip-components=1"]);
  for (const name of ["date-fns", "@date-fns", "@noble", "papaparse", "zod"]) {
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
}

async function vitePage() {
  const imports = `import { sentence } from "lantai/findings";
import { OPENING_RULES, openingAssessment } from "lantai/open-appraisal";
import { zhCn } from "lantai/words/zh-cn";`;
  writeFileSync(join(work, "main.js"), `${imports}\n${ASK}`);
  writeFileSync(
    join(work, "index.html"),
    '<!doctype html><meta charset="utf-8"><body><script type="module" src="/main.js"></script>',
  );
  execFileSync(join(root, "node_modules/.bin/vite"), ["build", "--logLevel", "error"], { cwd: work, stdio: "inherit" });
  await answers(join(work, "dist"), "index.html");
}

async function scriptPage() {
  const folder = join(work, "script");
  mkdirSync(folder);
  cpSync(join(work, "node_modules/lantai/dist/script/lantai.min.js"), join(folder, "lantai.min.js"));
  const code = `const { openingAssessment, OPENING_RULES, sentence, zhCn } = lantai;\n${ASK}`;
  writeFileSync(
    join(folder, "page.html"),
    `<!doctype html><meta charset="utf-8"><body><script src="lantai.min.js"></script><script>${code}</script>`,
  );
  await answers(folder, "page.html");
}

/** A pass over bytes in two pages: of which the second one's policy allows no WebAssembly. */
async function bulkPages() {
  const folder = join(work, "bulk");
  mkdirSync(folder);
  writeFileSync(
    join(folder, "main.js"),
    `import { bulkPass } from "lantai/bulk";
import { csvText, itemList } from "lantai/tables";
const rows = Array.from({ length: 3000 }, (_, at) => ["0012-WS·2011-D30-BGS-" + String(at % 2999 + 1).padStart(4, "0"), "会议纪要", "2011", "4"]);
const year = { name: "year", reads: ["year"], of: (item) => String(item.year ?? "") };
const pass = bulkPass({ list: itemList, dimensions: [year] });
pass.add(csvText([["档号", "题名", "年度", "页数"], ...rows]));
const { tally, repeatedCodes } = pass.end();
let allowed = "allowed";
try {
  new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
} catch {
  allowed = "refused";
}
document.body.textContent = [allowed, tally.cells[0].extent.pages, repeatedCodes].join(" ");`,
  );
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><meta charset="utf-8"><body><script type="module" src="/main.js"></script>',
  );
  execFileSync(join(root, "node_modules/.bin/vite"), ["build", "--logLevel", "error"], {
    cwd: folder,
    stdio: "inherit",
  });
  const dist = join(folder, "dist");
  const built = readFileSync(join(dist, "index.html"), "utf8");
  const policies = { allowed: "script-src 'self' 'wasm-unsafe-eval'", refused: "script-src 'self'" };
  for (const [name, policy] of Object.entries(policies)) {
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    writeFileSync(join(dist, `${name}.html`), built.replace('<meta charset="utf-8">', `$&${meta}`));
    await onPage(dist, async (page, base) => {
      await page.goto(`${base}/${name}.html`);
      await page.waitForFunction((text) => document.body.textContent.trim() === text, `${name} 12000 1`, {
        timeout: 10_000,
      });
    });
  }
}

async function answers(folder, file) {
  await onPage(folder, async (page, base) => {
    await page.goto(`${base}/${file}`);
    await page.waitForFunction((day) => document.body.textContent.startsWith(day), EXPECTED, { timeout: 10_000 });
  });
}

/** The documentation is searched in Chinese, by keyboard, wide and narrow. */
async function documentation() {
  execFileSync("npm", ["run", "--silent", "docs"], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  let found = "";
  await onPage(SITE, async (page, base) => {
    for (const width of [1300, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${base}/index.html`);
      await page.click("#tsd-search-trigger");
      await page.fill("#tsd-search-input", "保管期限");
      await page.waitForSelector("#tsd-search-results li");
      await page.keyboard.press("ArrowDown");
      found = (await page.textContent("#tsd-search-results li strong")) ?? "";
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => !url.pathname.endsWith("/index.html"), { timeout: 10_000 });
    }
  });
  return found;
}
