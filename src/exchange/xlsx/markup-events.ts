/** What stands in an XML part, one thing after another; names of tags are without their prefix. */
export interface MarkupEvents {
  /** A tag opens. */
  open?(name: string, attributes: ReadonlyMap<string, string>): void;
  /** Text, or a piece of it. */
  text?(text: string): void;
  /** A tag closes. */
  close?(name: string): void;
}

/** Far more than a tag or a comment of a workbook holds; beyond it there is no end to be expected. */
const LONGEST_MARKUP = 262_144;
const LONGEST_ENTITY = 12;
const SECTION = "<![CDATA[";
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Reads an XML part piece by piece. What is held at a time is one piece, whatever the part holds; each character is looked at once or twice.
 *
 * @param bytes - the part, in UTF-8 as every workbook has it
 * @param events - told what stands in it
 * @returns after each piece, so that a reader takes what has come together before it goes on
 * @throws an error where a tag, a comment or a section has no end
 */
export async function* markupEvents(
  bytes: AsyncIterable<Uint8Array>,
  events: MarkupEvents,
): AsyncGenerator<void, void> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const block of bytes) {
    rest += decoder.decode(block, { stream: true });
    rest = rest.slice(readPiece(rest, events));
    if (rest.length > LONGEST_MARKUP) throw new Error("markup without an end");
    yield;
  }
  rest += decoder.decode();
  if (readPiece(rest, events) < rest.length) throw new Error("markup that is cut off");
  yield;
}

/**
 * Reads an XML part to its end.
 *
 * @param bytes - the part
 * @param events - told what stands in it
 * @throws an error where a tag, a comment or a section has no end
 */
export async function readMarkup(bytes: AsyncIterable<Uint8Array>, events: MarkupEvents): Promise<void> {
  for await (const _piece of markupEvents(bytes, events));
}

/** Reads what is there as a whole and returns where it ends. */
function readPiece(text: string, events: MarkupEvents): number {
  let at = 0;
  for (;;) {
    const start = text.indexOf("<", at);
    const until = start === -1 ? textEnd(text, at) : start;
    if (until > at) events.text?.(decoded(text.slice(at, until)));
    if (start === -1) return until;
    const end = markupEnd(text, start);
    if (end === -1) return start;
    readMark(text, start, end, events);
    at = end;
  }
}

/** An entity is not cut in two. */
function textEnd(text: string, from: number): number {
  const entity = text.lastIndexOf("&");
  const isCut = entity >= from && text.length - entity < LONGEST_ENTITY && !text.includes(";", entity);
  return isCut ? entity : text.length;
}

function markupEnd(text: string, start: number): number {
  const second = text[start + 1];
  if (second === "!") {
    if (text.length - start < SECTION.length) return -1;
    if (text.startsWith("<!--", start)) return endOf(text, "-->", start + 4);
    return text.startsWith(SECTION, start) ? endOf(text, "]]>", start + SECTION.length) : endOf(text, ">", start);
  }
  if (second === "?") return endOf(text, "?>", start);
  let quote = "";
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === ">") return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return -1;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

function readMark(text: string, start: number, end: number, events: MarkupEvents): void {
  const second = text[start + 1];
  if (second === "?") return;
  if (second === "!") {
    if (text.startsWith(SECTION, start)) events.text?.(text.slice(start + SECTION.length, end - "]]>".length));
    return;
  }
  if (second === "/") {
    events.close?.(localName(text.slice(start + 2, end - 1).trim()));
    return;
  }
  const isClosed = text[end - 2] === "/";
  const tag = text.slice(start + 1, isClosed ? end - 2 : end - 1);
  const nameEnd = tag.search(/\s/);
  const name = localName(nameEnd === -1 ? tag : tag.slice(0, nameEnd));
  events.open?.(name, nameEnd === -1 ? NO_ATTRIBUTES : attributesOf(tag, nameEnd));
  if (isClosed) events.close?.(name);
}

function attributesOf(tag: string, from: number): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  const attribute = /\s{0,99}([^\s=]{1,99})\s{0,9}=\s{0,9}(?:"([^"]*)"|'([^']*)')/y;
  attribute.lastIndex = from;
  for (let found = attribute.exec(tag); found !== null; found = attribute.exec(tag)) {
    attributes.set(found[1]!, decoded(found[2] ?? found[3]!));
  }
  return attributes;
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(":") + 1);
}

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (entity, name: string) => {
    if (!name.startsWith("#")) return ENTITIES.get(name) ?? entity;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/**
 * A text without the escapes that workbooks have for characters XML cannot hold, such as `_x000D_`.
 *
 * @param text - the text of a cell
 * @returns the text as it was meant
 */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([0-9a-f]{4})_/gi, (_escape, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
