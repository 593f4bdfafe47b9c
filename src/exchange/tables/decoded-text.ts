import { requireChoice } from "../../foundation/law/index.js";
import { requireText } from "../../foundation/text/index.js";
import type { TableFinding } from "./findings.js";

/** The encodings that tables are read in; `utf-8-bom` is UTF-8 with the mark that spreadsheets write at its start. */
export const TEXT_ENCODINGS = Object.freeze(["utf-8", "utf-8-bom", "utf-16le", "utf-16be", "gb18030"] as const);

/** One of {@link TEXT_ENCODINGS}. */
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

/** A text that was read from bytes, with the encoding that was found. */
export interface DecodedText {
  /** The text; what could be read of it when the bytes are broken. */
  readonly text: string;
  /** The encoding; absent when the bytes are no text. */
  readonly encoding?: TextEncoding;
  /** What is wrong with the bytes or looks wrong in the text. */
  readonly findings: readonly TableFinding[];
}

/** Turns bytes into text piece by piece; no character is lost where one piece ends and the next begins. */
export interface TextReader {
  /** Takes the next bytes and returns the text that is now certain, which may be none. */
  add(bytes: Uint8Array): string;
  /** Says that there are no more bytes and returns the rest of the text. */
  end(): string;
  /** The encoding, once it is decided. */
  encoding(): TextEncoding | undefined;
  /** What kept the bytes from being read; after it no more text comes. */
  finding(): TableFinding | undefined;
}

/** A text in another encoding than UTF-8 breaks its rules within this many bytes of Chinese, long before they end. */
const DECIDING_BYTES = 16_384;
const LONGEST_MARK = 3;
const BLOCK_BYTES = 65_536;
/** In UTF-8 and GB18030 the bytes below it are a character each and in no other, so that reading can begin anew behind one. */
const FIRST_SHARED_BYTE = 0x30;

/** The traces of a wrong decoding: the replacement character, its bytes read as GBK, and UTF-8 read as Latin-1. */
const MOJIBAKE =
  /\uFFFD|锟斤拷|[\u00C2\u00C3\u00E4-\u00E9][\u0080-\u00BF](?:[\u0080-\u00BF]|[\u00C2\u00C3][\u0080-\u00BF])/;

/**
 * Reads bytes as text and says in which encoding: by its mark (UTF-8, UTF-16), else UTF-8 where every byte obeys its rules, else GB18030,
 * which holds GBK and GB 2312 in it.
 *
 * @param bytes - the whole file
 * @returns the text without its mark, the encoding, and `encoding-unreadable` or `encoding-mojibake` where that is so
 * @example
 * ```ts
 * decodedText(Uint8Array.of(0xb5, 0xb5, 0xba, 0xc5)).text; // => "档号"
 * ```
 */
export function decodedText(bytes: Uint8Array): DecodedText {
  const reader = textReader();
  let text = "";
  for (let from = 0; from < bytes.length; from += BLOCK_BYTES)
    text += reader.add(bytes.subarray(from, from + BLOCK_BYTES));
  text += reader.end();
  const encoding = reader.encoding();
  const broken = reader.finding();
  const sample = mojibakeIn(text);
  const findings: TableFinding[] = broken === undefined ? [] : [broken];
  if (sample !== undefined)
    findings.push({ code: "encoding-mojibake", severity: "warning", place: {}, data: { sample } });
  return { text, ...(encoding === undefined ? {} : { encoding }), findings };
}

/**
 * The first characters of a text that show an earlier wrong decoding, such as `锟斤拷`, the replacement character or `æ¡£`.
 *
 * @param text - any text
 * @returns the characters, or undefined when the text looks whole
 * @example
 * ```ts
 * mojibakeIn("关于锟斤拷的通知"); // => "锟斤拷"
 * ```
 */
export function mojibakeIn(text: string): string | undefined {
  requireText(text, "text");
  return MOJIBAKE.exec(text)?.[0];
}

/**
 * A reader of bytes that come in pieces. The encoding is decided by the mark at the start or by the first 16,384 bytes from the first
 * one that is not ASCII, so that the answer does not depend on where the pieces were cut.
 *
 * @param encoding - the encoding, where a host knows it; it is found out otherwise
 * @returns the reader, used once
 * @example
 * ```ts
 * const reader = textReader();
 * reader.add(Uint8Array.of(0xe6, 0xa1)) + reader.add(Uint8Array.of(0xa3)) + reader.end(); // => "档"
 * ```
 */
export function textReader(encoding?: TextEncoding): TextReader {
  if (encoding !== undefined) requireChoice(encoding, TEXT_ENCODINGS, "encoding");
  let held: Uint8Array = new Uint8Array(0);
  let decided = encoding;
  let decoder: TextDecoder | undefined;
  let readable = 0;
  let broken: TableFinding | undefined;
  /** What was read since the last place where reading can begin anew: where the next bytes are broken, it is needed once more. */
  const tail: Uint8Array[] = [];

  const decoded = (bytes: Uint8Array, more: "more" | "last"): string => {
    const encoding = decided;
    if (broken !== undefined || encoding === undefined) return "";
    decoder ??= decoderOf(encoding);
    try {
      const text = decoder.decode(bytes, { stream: more === "more" });
      readable += bytes.length;
      const from = freshStart(bytes, encoding, readable);
      if (from > 0) tail.length = 0;
      tail.push(bytes.slice(from));
      return text;
    } catch {
      const before = joined(tail);
      const start = readable - before.length;
      const part = readablePart(joined([before, bytes]), before.length, () => decoderOf(encoding, start));
      broken = unreadable(start + part.length);
      return part.text;
    }
  };
  const decide = (more: "more" | "last"): string => {
    if (readable === 0) decided ??= markedEncoding(held);
    const ascii = decided === undefined ? asciiLength(held) : 0;
    const certain = new TextDecoder("utf-8").decode(held.subarray(0, ascii));
    held = held.subarray(ascii);
    readable += ascii;
    if (decided === undefined && more === "more" && held.length < DECIDING_BYTES) return certain;
    decided ??= unmarkedEncoding(held, more);
    if (decided === undefined) broken = unreadable(readable);
    return certain + decoded(held, more);
  };

  return {
    add(bytes) {
      if (decoder !== undefined || broken !== undefined) return decoded(bytes, "more");
      held = joined([held, bytes]);
      return held.length < LONGEST_MARK && readable === 0 ? "" : decide("more");
    },
    end() {
      return decoder === undefined && broken === undefined ? decide("last") : decoded(new Uint8Array(0), "last");
    },
    encoding: () => decided,
    finding: () => broken,
  };
}

function markedEncoding([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8-bom";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** Only the first bytes decide, so that the rest of a long file need not be held. */
function unmarkedEncoding(bytes: Uint8Array, more: "more" | "last"): TextEncoding | undefined {
  const cut = more === "more" || bytes.length > DECIDING_BYTES;
  const evidence = bytes.subarray(0, DECIDING_BYTES);
  return (["utf-8", "gb18030"] as const).find((encoding) => isReadable(evidence, encoding, cut ? "more" : "last"));
}

function asciiLength(bytes: Uint8Array): number {
  const at = bytes.findIndex((byte) => byte >= 0x80);
  return at === -1 ? bytes.length : at;
}

function isReadable(bytes: Uint8Array, encoding: TextEncoding, more: "more" | "last"): boolean {
  try {
    decoderOf(encoding).decode(bytes, { stream: more === "more" });
    return true;
  } catch {
    return false;
  }
}

/** Where, after some bytes, the reading of what follows can begin anew; 0 where that is nowhere among them. */
function freshStart(bytes: Uint8Array, encoding: TextEncoding, readable: number): number {
  if (encoding === "utf-16le" || encoding === "utf-16be") return bytes.length - (readable % 2);
  return bytes.findLastIndex((byte) => byte < FIRST_SHARED_BYTE) + 1;
}

/** Of bytes that cannot be read, how many can, and the text of those behind a number of them that were read before. */
function readablePart(
  bytes: Uint8Array,
  before: number,
  newDecoder: () => TextDecoder,
): { readonly text: string; readonly length: number } {
  const textOf = (length: number): string | undefined => {
    try {
      return newDecoder().decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let text = "";
  let length = 0;
  for (let most = bytes.length + 1; most - length > 1; ) {
    const middle = Math.floor((length + most) / 2);
    const read = textOf(middle);
    if (read === undefined) most = middle;
    else [text, length] = [read, middle];
  }
  // The beginning of a character is none.
  while (length > 0 && textOf(length - 1)!.length === text.length) length--;
  return { text: text.slice(textOf(before)!.length), length };
}

/**
 * `gb18030` and never `gbk`: some hosts decode `gbk` without the four-byte forms, and names with rare characters are lost. Without a mark
 * at the start of the bytes, and behind it, U+FEFF is a character of the text.
 */
function decoderOf(encoding: TextEncoding, start = 0): TextDecoder {
  const marked = start === 0 && (encoding === "utf-8-bom" || encoding === "utf-16le" || encoding === "utf-16be");
  return new TextDecoder(encoding === "utf-8-bom" ? "utf-8" : encoding, { fatal: true, ignoreBOM: !marked });
}

function unreadable(readable: number): TableFinding {
  return { code: "encoding-unreadable", severity: "error", place: {}, data: { readable } };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
