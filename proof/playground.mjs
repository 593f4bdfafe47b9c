import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { collectedList, csvText, itemList } from "../dist/esm/exchange/tables/index.js";
import { tableRows, xlsxFile } from "../dist/esm/exchange/xlsx/index.js";
import { sentence } from "../dist/esm/foundation/findings/index.js";
import { dueForOpening, OPENING_RULES } from "../dist/esm/practice/open-appraisal/index.js";
import { en } from "../dist/esm/words/en/index.js";
import { zhCn } from "../dist/esm/words/zh-cn/index.js";

const WORDS = { "zh-CN": zhCn, en };
const AS_OF = "2026-06-30";
const ROWS = [
  ["XX县归档文件目录（合成数据）"],
  ["档 号", "责任者", "题名", "成文日期", "页数", "保管期限"],
  ["0027-WS·1995-Y-BGS-0001", "XX县合成局", "关于防汛工作的通知", "19950630", "4", "永久"],
  ["0027-WS1996-D30-BGS-0002", "XX县合成局", "<img src=x onerror=alert(1)>", "19960231", "2页", "30年"],
  ["0027-WS·1997-D10-BGS-0003", "", "会议纪要", "", "3", "三十"],
];
const LONG = 20_000;

const LONGEST_WAIT = 10_000;

/**
 * The playground of the built site with real files, by keyboard alone: the findings are those that the library gives here, in both languages;
 * nothing is asked of any network but the page itself, and the page reports no error.
 */
export async function playground(page, base, work) {
  const told = [];
  const asked = [];
  page.on("console", (message) => told.push(message.text()));
  page.on("request", (request) => asked.push(request.url()));
  // Whoever listens only when the key is pressed may come after the chooser: the browser is told to report it from the start.
  page.on("filechooser", () => {});
  const address = `${base}/playground/index.html`;
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto(`${address}#zh-CN`);
  const files = await writtenFiles(work);
  const counts = [];
  for (const { file, bytes } of files) {
    await choose(page, file);
    counts.push(await holdsAgainst(page, bytes, "zh-CN"));
    await switchTo(page, "en");
    await holdsAgainst(page, bytes, "en");
    await switchTo(page, "zh-CN");
    await holdsAgainst(page, bytes, "zh-CN");
  }
  await downloads(page, counts.at(-1));
  const slowest = await longFile(page, work);
  const outside = asked.filter((url) => url !== address && !url.startsWith(`${address}#`) && !url.startsWith("blob:"));
  if (outside.length > 0) throw new Error(`the playground asked for ${outside.join(", ")}`);
  if (told.length > 0) throw new Error(`the playground says: ${told.join("; ")}`);
  return `the playground finds ${counts.join(" and ")} in GB18030 and XLSX as Node does, and is held up ${slowest} ms at most by ${LONG} rows`;
}

async function writtenFiles(work) {
  mkdirSync(work, { recursive: true });
  const files = [
    { file: join(work, "目录.csv"), bytes: csvText(ROWS, { encoding: "gb18030" }) },
    { file: join(work, "目录.xlsx"), bytes: await xlsxFile([{ name: "目录", rows: ROWS }]) },
  ];
  for (const { file, bytes } of files) writeFileSync(file, bytes);
  return files;
}

/** Tab until the drop zone has the focus, then Enter, as one does without a mouse. */
async function choose(page, file) {
  await page.evaluate(() => document.activeElement?.blur());
  for (let presses = 0; (await focused(page)) !== "drop"; presses++) {
    if (presses > 40) throw new Error("the drop zone cannot be reached by Tab");
    await page.keyboard.press("Tab");
  }
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  if (outline !== "solid") throw new Error("the focus cannot be seen");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), page.keyboard.press("Enter")]);
  await chooser.setFiles(file);
  await settled(page);
  await page.fill("#as-of", AS_OF);
  await page.keyboard.press("Tab");
  await page.waitForFunction((day) => document.querySelector("figcaption")?.textContent.includes(day), AS_OF);
}

function focused(page) {
  return page.evaluate(() => document.activeElement?.id);
}

async function settled(page) {
  await page.waitForFunction(() => !document.getElementById("results").hidden, undefined, { timeout: 60_000 });
}

async function switchTo(page, language) {
  await page.focus(`[data-language="${language}"]`);
  await page.keyboard.press("Enter");
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language, { timeout: LONGEST_WAIT });
}

/** What the page shows against what the library says of the same bytes in Node. */
async function holdsAgainst(page, bytes, language) {
  const words = WORDS[language];
  const list = await collectedList(tableRows(bytes), itemList);
  const findings = [...list.findings, ...list.rows.flatMap((row) => row.findings)];
  const expected = JSON.stringify(findings.map((finding) => sentence(finding, words)));
  let shown = await shownFindings(page);
  // The page shows what it had until the worker has answered.
  for (const until = Date.now() + LONGEST_WAIT; shown !== expected && Date.now() < until; ) {
    await page.waitForTimeout(50);
    shown = await shownFindings(page);
  }
  if (shown !== expected) throw new Error(`the playground finds ${shown}, the library ${expected}`);
  const nouns = list.rows.flatMap(({ noun }) => (noun === undefined ? [] : [noun]));
  const { due } = dueForOpening(nouns, { asOf: AS_OF, rules: OPENING_RULES });
  const answer = await page.textContent("#due-content h3 + p");
  if (due.length === 0 || !answer.includes(AS_OF) || !answer.includes(String(due.length))) {
    throw new Error(`the playground answers ${answer}, the library has ${due.length} due`);
  }
  return findings.length;
}

async function shownFindings(page) {
  const texts = await page.$$eval("#findings-content .records tbody tr", (rows) =>
    rows.map((row) => row.querySelector("td:last-child .stacked > span").lastChild.textContent),
  );
  return JSON.stringify(texts);
}

async function downloads(page, count) {
  await page.focus("#download");
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  if (!download.suggestedFilename().endsWith(".csv") || count === 0) throw new Error("there is no error table");
}

/** While a long file is read, the page goes on: the longest time between two of its frames, in milliseconds. */
async function longFile(page, work) {
  const file = join(work, "长目录.csv");
  const rows = Array.from({ length: LONG }, (_, at) => ROWS[2 + (at % 3)]);
  writeFileSync(file, csvText([ROWS[1], ...rows]));
  await page.evaluate(() => {
    globalThis.longest = 0;
    let last = performance.now();
    const frame = (now) => {
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  await page.setInputFiles("#file", file);
  await page.waitForFunction((entries) => document.getElementById("status").textContent.includes(entries), "20,000");
  await settled(page);
  const longest = Math.round(await page.evaluate(() => globalThis.longest));
  if (longest > 500) throw new Error(`the page was held up for ${longest} ms`);
  return longest;
}
