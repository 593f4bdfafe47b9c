import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync } from "node:fs";
import { join } from "node:path";
import { catalogueRows } from "./catalogue.mjs";
import { seeded } from "./random.mjs";

const FOLDER = join(import.meta.dirname, "..", "data");
/** A digest of what makes the files stands in their names, so that those of another generator are never measured. */
const EDITION = digest("catalogue.mjs", "files.mjs", "random.mjs");
const HEADINGS = ["全宗号", "档号", "文号", "责任者", "题名", "日期", "年度", "保管期限", "页数", "批次", "备注"];

/** The catalogue as a UTF-8 file, written once and then kept. */
export function catalogueFile(rows, { shuffled = false } = {}) {
  return writtenOnce(`catalogue-${rows}${shuffled ? "-shuffled" : ""}`, "csv", function* () {
    yield `${HEADINGS.join(",")}\n`;
    const all = shuffled ? shuffledList([...catalogueRows(rows)]) : catalogueRows(rows);
    for (const row of all) yield `${Object.values(row).map(cell).join(",")}\n`;
  });
}

/**
 * One path a line: a folder named by the code, an image a page. One entry in a hundred lacks a page; of a thousand one has no images, one a page too
 * many and one a page twice, and one folder belongs to nobody.
 */
export function imageNamesFile(rows, { shuffled = false } = {}) {
  return writtenOnce(`images-${rows}${shuffled ? "-shuffled" : ""}`, "txt", function* () {
    const random = seeded(20230701);
    const entries = [...linkedEntries(rows)];
    for (const { referenceCode, pageCount } of shuffled ? shuffledList(entries) : entries) {
      const lacking = random.chance(0.01) ? random.whole(1, pageCount) : 0;
      const twice = random.chance(0.001) ? random.whole(1, pageCount) : 0;
      const last = random.chance(0.001) ? pageCount + 1 : pageCount;
      for (let page = random.chance(0.001) ? last + 1 : 1; page <= last; page++) {
        const image = `scans/${referenceCode}/${String(page).padStart(4, "0")}`;
        if (page !== lacking) yield `${image}.jpg\n`;
        if (page === twice) yield `${image}.tif\n`;
      }
      if (random.chance(0.001)) yield `scans/${referenceCode}X/0001.jpg\n`;
    }
  });
}

/** The entries as a file of codes and page counts, one a line. */
export function entriesFile(rows) {
  return writtenOnce(`entries-${rows}`, "csv", function* () {
    for (const { referenceCode, pageCount } of linkedEntries(rows)) yield `${referenceCode},${pageCount}\n`;
  });
}

/** The entries that images are linked to: one for each code, with the number of its pages. */
export function* linkedEntries(rows) {
  const seen = new Set();
  for (const { referenceCode, pageCount, fondsNo, title } of catalogueRows(rows)) {
    if (seen.has(referenceCode)) continue;
    seen.add(referenceCode);
    // About ten pages an entry, so that a million entries have ten million images.
    yield { level: "item", referenceCode, fondsNo, title, pageCount: Number.parseInt(pageCount, 10) + 3 };
  }
}

function shuffledList(list) {
  const random = seeded(7);
  for (let at = list.length - 1; at > 0; at--) {
    const other = random.whole(0, at);
    [list[at], list[other]] = [list[other], list[at]];
  }
  return list;
}

async function writtenOnce(name, extension, parts) {
  const file = join(FOLDER, `${name}-${EDITION}.${extension}`);
  if (existsSync(file)) return file;
  mkdirSync(FOLDER, { recursive: true });
  const out = createWriteStream(`${file}.part`);
  let text = "";
  for (const part of parts()) {
    text += part;
    if (text.length < 1 << 20) continue;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end(text);
  await once(out, "finish");
  renameSync(`${file}.part`, file);
  return file;
}

function cell(text) {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function digest(...sources) {
  const hash = createHash("sha256");
  for (const source of sources) hash.update(readFileSync(join(import.meta.dirname, source)));
  return hash.digest("hex").slice(0, 8);
}
