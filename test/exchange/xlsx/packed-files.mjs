/** ZIP files made by hand: parts of any unpacked size, true or untrue to what their directory says. */
import { constants, deflateRawSync } from "node:zlib";

const CHUNK = 1 << 24;

/**
 * Deflated bytes of a text that repeats one piece over and over, with a beginning and an end. The compressed piece is repeated as it is, so
 * that gigabytes cost no time.
 */
export function repeated(beginning, piece, times, end) {
  const flush = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };
  const per = Math.min(times, Math.max(1, Math.floor(CHUNK / piece.length)));
  const chunk = deflateRawSync(Buffer.from(piece.repeat(per)), flush);
  const whole = Math.floor(times / per);
  const rest = piece.repeat(times - whole * per);
  const bytes = Buffer.concat([
    deflateRawSync(Buffer.from(beginning), flush),
    ...Array.from({ length: whole }, () => chunk),
    deflateRawSync(Buffer.from(rest + end)),
  ]);
  return { bytes, size: beginning.length + piece.length * times + end.length };
}

const LARGE = 0xffffffff;

/**
 * A ZIP file of deflated parts, each with the size that its directory states; with `large` every number stands in the fields for files
 * beyond 4 GiB.
 */
export function packed(parts, fields = "small") {
  const locals = [];
  const directory = [];
  let at = 0;
  for (const { name: text, bytes, size, method = 8 } of parts) {
    const name = Buffer.from(text);
    const numbers = [size, bytes.length, at];
    const isLarge = numbers.map((number) => fields === "large" || number >= LARGE);
    const [stated, length, place] = numbers.map((number, field) => (isLarge[field] ? LARGE : number));
    const large = numbers.filter((_, field) => isLarge[field]);
    const extra = Buffer.alloc(large.length === 0 ? 0 : 4 + large.length * 8);
    if (large.length > 0) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(large.length * 8, 2);
      large.forEach((number, field) => void extra.writeBigUInt64LE(BigInt(number), 4 + field * 8));
    }
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(length, 18);
    local.writeUInt32LE(stated, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(length, 20);
    entry.writeUInt32LE(stated, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt16LE(extra.length, 30);
    entry.writeUInt32LE(place, 42);
    locals.push(local, name, bytes);
    directory.push(entry, name, extra);
    at += 30 + name.length + bytes.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(fields === "large" ? LARGE : at, 16);
  return new Uint8Array(
    Buffer.concat([...locals, central, ...(fields === "large" ? largeEnd(at, central.length) : []), end]),
  );
}

/** The record of a large directory, and the place of that record. */
function largeEnd(at, length) {
  const record = Buffer.alloc(56);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(length), 40);
  record.writeBigUInt64LE(BigInt(at), 48);
  const place = Buffer.alloc(20);
  place.writeUInt32LE(0x07064b50, 0);
  place.writeBigUInt64LE(BigInt(at + length), 8);
  return [record, place];
}

/** A workbook of one sheet whose parts are given deflated. */
export function workbookOf(sheet, sharedStrings, textsPart = "sharedStrings.xml", styles) {
  const part = (name, text) => ({ name, ...plain(text) });
  const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const xml = '<?xml version="1.0" encoding="UTF-8"?>';
  return packed([
    part(
      "[Content_Types].xml",
      `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/${textsPart}" ContentType="${types}.sharedStrings+xml"/></Types>`,
    ),
    part(
      "_rels/.rels",
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    part(
      "xl/workbook.xml",
      `${xml}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    part(
      "xl/_rels/workbook.xml.rels",
      `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>${sharedStrings === undefined ? "" : `<Relationship Id="rId2" Type="${relations}/sharedStrings" Target="${textsPart}"/>`}${styles === undefined ? "" : `<Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/>`}</Relationships>`,
    ),
    { name: "xl/worksheets/sheet1.xml", ...sheet },
    ...(sharedStrings === undefined ? [] : [{ name: `xl/${textsPart}`, ...sharedStrings }]),
    ...(styles === undefined ? [] : [{ name: "xl/styles.xml", ...styles }]),
  ]);
}

/** A part of a given text. */
export function plain(text) {
  const bytes = Buffer.from(text);
  return { bytes: deflateRawSync(bytes), size: bytes.length };
}

const SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>';
const SHEET_END = "</sheetData></worksheet>";
const row = (cells) => `<row>${cells}</row>`;
const cell = (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

const TEXTS = '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
const FIRST_TEXT = `${SHEET}<row><c t="s"><v>0</v></c></row>${SHEET_END}`;

/** Workbooks that are made to bring a reader down, by name. */
export const HOSTILE_WORKBOOKS = {
  "10 GB once unpacked": () => workbookOf(repeated(SHEET, row(cell("x")), 2.5e8, SHEET_END)),
  "10 GB once unpacked, stated as 1 MB": () =>
    workbookOf({ ...repeated(SHEET, row(cell("x")), 2.5e8, SHEET_END), size: 1_000_000 }),
  "100 MB in one cell": () =>
    workbookOf(
      repeated(`${SHEET}<row>${cell("a")}<c t="inlineStr"><is><t>`, "x", 1e8, `</t></is></c></row>${SHEET_END}`),
    ),
  "a million columns": () => workbookOf(repeated(`${SHEET}<row>`, cell("x"), 1e6, `</row>${SHEET_END}`)),
  "300 MB of blank rows": () => workbookOf(repeated(SHEET, "<row></row>", 2.7e7, `${row(cell("x"))}${SHEET_END}`)),
  "300 MB of shared strings": () =>
    workbookOf(plain(FIRST_TEXT), repeated(TEXTS, "<si><t>x</t></si>", 1.76e7, "</sst>")),
  "300 MB of shared strings in a part that is named like a sheet": () =>
    workbookOf(plain(FIRST_TEXT), repeated(TEXTS, "<si><t>x</t></si>", 1.76e7, "</sst>"), "worksheets/sheet2.xml"),
  "3.5 million tiny shared strings": () =>
    workbookOf(plain(FIRST_TEXT), repeated(TEXTS, "<si><t>x</t></si>", 3.5e6, "</sst>")),
  "12 million empty shared strings": () => workbookOf(plain(FIRST_TEXT), repeated(TEXTS, "<si/>", 1.2e7, "</sst>")),
  "a shared string of 60 MB in ten thousand cells": () =>
    workbookOf(
      repeated(SHEET, row('<c t="s"><v>0</v></c>'.repeat(500)), 20, SHEET_END),
      repeated(`${TEXTS}<si><t>`, "x", 6e7, "</t></si></sst>"),
    ),
  "100 million cells in a row": () =>
    workbookOf(repeated(`${SHEET}<row>${cell("a")}`, "<c/>", 1e8, `${cell("b")}</row>${SHEET_END}`)),
  "a comment of 300 MB": () => workbookOf(repeated(`${SHEET}<!--`, "x", 3e8, `-->${row(cell("x"))}${SHEET_END}`)),
  "500 MB of text in a row": () =>
    workbookOf(repeated(`${SHEET}<row>`, cell("x".repeat(30_000)), 16_000, `</row>${SHEET_END}`)),
  "300,000 cells merged down to the last row": () => {
    const merged = Array.from({ length: 300_000 }, (_, at) => {
      const column = String.fromCharCode(65 + (at % 26));
      return `<mergeCell ref="${column}${1 + (at % 50)}:${column}1048576"/>`;
    });
    return workbookOf(
      repeated(SHEET, row(cell("x")), 3e5, `</sheetData><mergeCells>${merged.join("")}</mergeCells></worksheet>`),
    );
  },
  "two million rows": () => workbookOf(repeated(SHEET, row(cell("x").repeat(3)), 2e6, SHEET_END)),
  "a sheet in the last row and column": () =>
    workbookOf(
      plain(
        `${SHEET}${row(cell("x"))}<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>y</t></is></c></row>${SHEET_END}`,
      ),
    ),
};
