import { CallerError } from "../../foundation/findings/index.js";
import type { ExtentSubject } from "../../holdings/extents/index.js";
import {
  type CsvDialect,
  type CsvReader,
  csvDialect,
  csvReader,
  type RawRows,
  type ReadingLimits,
  type RowTaker,
  readingLimits,
  rowTaker,
  type TableSource,
  type TextEncoding,
  type TextReader,
  textReader,
} from "../tables/index.js";
import type { BulkOptions, BulkPass, BulkResult } from "./bulk-options.js";
import { ByteRows } from "./byte-rows.js";
import { type BulkEngine, engineFailure, usualEngine } from "./engine-forms.js";
import { RowLane } from "./row-lane.js";
import { isBegun, isDecodable, wholeCharacters } from "./utf8-bytes.js";

/** The readers of text take blocks of this size, and so that nothing depends on the host's own pieces, so does this one. */
const BLOCK_BYTES = 65_536;
/** Text that is all ASCII for so long is no catalogue; the reader of text takes it. */
const LONGEST_BEGINNING = 1 << 20;
const BEGINNING_CHARACTERS = 16_384;
/** The byte order mark of UTF-8. */
const MARK = [0xef, 0xbb, 0xbf] as const;

/**
 * Where the bytes go: held until encoding and delimiter are known, then `bytes` for the scanner, or `text` for the reader of text, from the
 * place on where only that can tell what stands there.
 */
type State = "beginning" | "bytes" | "text" | "over";

/** The pass of `bulkPass`. */
export class ByteLane<Noun extends ExtentSubject, Values extends object> implements BulkPass {
  readonly #options: BulkOptions<Noun, Values>;
  readonly #source: TableSource;
  readonly #limits: ReadingLimits;
  readonly #engine: BulkEngine;
  readonly #taker: RowTaker;
  readonly #rowLane: RowLane<Noun, Values>;
  readonly #utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
  readonly #encoder = new TextEncoder();
  readonly #isUtf8: (bytes: Uint8Array) => boolean;
  #state: State = "beginning";
  /** Beside the state, since a pass that a limit has stopped goes on taking bytes and reads none of them. */
  #isEnded = false;
  /** Whether something was thrown, or is being done now. */
  #isBroken = false;
  readonly #block = new Uint8Array(BLOCK_BYTES);
  #filled = 0;
  #bytes = 0;
  #held: Uint8Array[] = [];
  #rows: ByteRows | undefined;
  /** Of the bytes that are in no row yet, how many are known to be characters. */
  #checked = 0;
  /** How the text is written, as far as it is known when the reader of text begins. */
  #dialect: Partial<CsvDialect> = {};
  /** Decodes what is not UTF-8, and everything once the scanner has stopped. */
  #decoder: TextReader | undefined;
  #reader: CsvReader | undefined;
  /** The bytes before those that the decoder began with. */
  #before = 0;

  /**
   * @param options - what the pass is to do
   * @param engine - what does it with the rows in form
   */
  constructor(options: BulkOptions<Noun, Values> & { readonly findings: number }, engine: BulkEngine = usualEngine()) {
    this.#options = options;
    this.#engine = engine;
    this.#source = options.source ?? {};
    this.#limits = readingLimits(options.limits);
    this.#taker = rowTaker(this.#source, this.#limits);
    this.#rowLane = new RowLane(options, engine, this.#taker, this.#limits);
    this.#isUtf8 = options.isUtf8 ?? isDecodable;
  }

  add(bytes: Uint8Array): void {
    if (this.#isEnded) throw new CallerError("bytes", "no more bytes once the pass was ended", bytes);
    this.#whole(() => this.#add(bytes));
  }

  end(): BulkResult {
    this.#isEnded = true;
    return this.#whole(() => this.#end());
  }

  /** What a step that is broken off has done by half cannot be taken back: the pass is of no more use. */
  #whole<Answer>(step: () => Answer): Answer {
    if (this.#isBroken) throw new CallerError("pass", "one in which nothing was thrown", "a pass that was broken off");
    this.#isBroken = true;
    try {
      const answer = step();
      this.#isBroken = false;
      return answer;
    } catch (error) {
      throw engineFailure(error);
    }
  }

  #add(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length && this.#state !== "over"; ) {
      const part = bytes.subarray(from, from + BLOCK_BYTES - this.#filled);
      from += part.length;
      if (this.#filled === 0 && part.length === BLOCK_BYTES) {
        this.#take(part);
        continue;
      }
      this.#block.set(part, this.#filled);
      this.#filled += part.length;
      if (this.#filled < BLOCK_BYTES) return;
      this.#filled = 0;
      this.#take(this.#block);
    }
  }

  #end(): BulkResult {
    if (this.#filled > 0 && this.#state !== "over") this.#take(this.#block.subarray(0, this.#filled));
    if (this.#state === "beginning") this.#begin("last");
    if (this.#state === "bytes") this.#endOfBytes();
    if (this.#state === "text") this.#endOfText();
    this.#state = "over";
    return this.#rowLane.result();
  }

  #take(block: Uint8Array): void {
    this.#bytes += block.length;
    if (this.#bytes > this.#limits.bytes) {
      const data = { limit: this.#limits.bytes };
      this.#stop({ rows: [], findings: [{ code: "file-too-large", severity: "error", place: this.#source, data }] });
    } else if (this.#state === "beginning") {
      this.#held.push(block.slice());
      this.#begin("more");
    } else if (this.#state === "bytes") this.#takeBytes(block);
    else this.#takeText(this.#decoder!.add(block));
  }

  /** Encoding and delimiter are decided as the reader of text decides them, by the same beginning. */
  #begin(more: "more" | "last"): void {
    const held = joined(this.#held);
    const decoder = textReader(this.#options.encoding);
    const text = decoder.add(held) + (more === "last" ? decoder.end() : "");
    const encoding = decoder.encoding();
    const isDecided = encoding !== undefined && text.length >= BEGINNING_CHARACTERS;
    if (more === "more" && !isDecided && held.length < LONGEST_BEGINNING) return;
    this.#held = [];
    const dialect: CsvDialect = {
      ...csvDialect(text.slice(0, BEGINNING_CHARACTERS)),
      ...(this.#options.delimiter === undefined ? {} : { delimiter: this.#options.delimiter }),
    };
    if (!isDecided || dialect.newline !== "\n" || decoder.finding() !== undefined) this.#readAsText(held, encoding);
    else this.#scan(held, encoding, dialect);
  }

  #scan(held: Uint8Array, encoding: TextEncoding, dialect: CsvDialect): void {
    this.#state = "bytes";
    this.#dialect = dialect;
    const take = (rows: number) => this.#rowLane.takeBlock(rows, dialect.delimiter);
    this.#rows = new ByteRows(this.#engine, dialect.delimiter.charCodeAt(0), take);
    const isUtf8 = encoding === "utf-8" || encoding === "utf-8-bom";
    if (!isUtf8) this.#decoder = textReader(encoding);
    // The host may say that there is a mark where none is.
    const from = encoding === "utf-8-bom" && MARK.every((byte, at) => held[at] === byte) ? MARK.length : 0;
    for (let at = 0; at < held.length && this.#state === "bytes"; at += BLOCK_BYTES) {
      this.#takeBytes(held.subarray(at === 0 ? from : at, at + BLOCK_BYTES));
    }
  }

  /** The whole file goes to the reader of text. */
  #readAsText(held: Uint8Array, encoding: TextEncoding | undefined): void {
    this.#state = "text";
    this.#decoder = textReader(this.#options.encoding ?? encoding);
    for (let at = 0; at < held.length && this.#state === "text"; at += BLOCK_BYTES) {
      this.#takeText(this.#decoder.add(held.subarray(at, at + BLOCK_BYTES)));
    }
  }

  #takeBytes(block: Uint8Array): void {
    const rows = this.#rows!;
    if (this.#decoder !== undefined) {
      const text = this.#decoder.add(block);
      rows.append(this.#encoder.encode(text));
      rows.take();
      if (this.#isDone()) this.#state = "over";
      else if (rows.state() === "stopped") this.#takeDecoded(rows.rest());
      else if (this.#decoder.finding() !== undefined) this.#endOfText();
    } else {
      const before = rows.rest().length;
      rows.append(block);
      const rest = rows.rest();
      const whole = wholeCharacters(rest);
      if (!isBegun(rest.subarray(whole), this.#isUtf8) || !this.#isUtf8(rest.subarray(this.#checked, whole))) {
        this.#goOnAsText(rest.slice(0, before), rest.slice(before));
        return;
      }
      const unchecked = rest.length - whole;
      rows.take();
      this.#checked = rows.rest().length - unchecked;
      if (rows.state() === "stopped") this.#goOnAsText(rows.rest());
    }
    if (this.#isDone()) this.#state = "over";
  }

  /** Whether no more rows are taken. */
  #isDone(): boolean {
    return this.#taker.state() === "stopped" || this.#rowLane.isBlocked();
  }

  /** From here on the reader of text goes on with UTF-8 that the scanner could not take. */
  #goOnAsText(...parts: readonly Uint8Array[]): void {
    this.#state = "text";
    this.#before = this.#bytes - parts.reduce((sum, part) => sum + part.length, 0);
    this.#decoder = textReader("utf-8");
    for (const part of parts) if (this.#state === "text") this.#takeText(this.#decoder.add(part));
  }

  /** From here on the reader of text goes on with what was decoded before the scanner saw it. */
  #takeDecoded(bytes: Uint8Array): void {
    this.#state = "text";
    this.#takeText(this.#utf8.decode(bytes));
  }

  #takeText(text: string): void {
    this.#readText(text);
    if (this.#state !== "over" && this.#decoder?.finding() !== undefined) this.#endOfText();
  }

  #readText(text: string): void {
    this.#reader ??= csvReader({
      source: this.#source,
      limits: this.#limits,
      delimiter: this.#options.delimiter,
      ...this.#dialect,
      taker: this.#taker,
    });
    this.#rowLane.takeBatch(this.#reader.add(text));
    if (this.#reader.state() === "stopped" || this.#rowLane.isBlocked()) this.#state = "over";
  }

  #endOfBytes(): void {
    const rows = this.#rows!;
    if (this.#decoder !== undefined) {
      rows.append(this.#encoder.encode(this.#decoder.end()));
      if (this.#decoder.finding() !== undefined) {
        rows.take();
        if (rows.state() === "stopped") this.#takeDecoded(rows.rest());
        else this.#endOfText();
        return;
      }
    } else if (!this.#isUtf8(rows.rest().subarray(this.#checked))) {
      rows.take();
      this.#goOnAsText(rows.rest());
      return;
    }
    rows.takeLast();
    if (rows.state() !== "stopped") return;
    if (this.#decoder === undefined) this.#goOnAsText(rows.rest());
    else this.#takeDecoded(rows.rest());
  }

  /** A row cut off by broken bytes is no row. */
  #endOfText(): void {
    const decoder = this.#decoder!;
    const last = decoder.finding() === undefined ? decoder.end() : "";
    if (last !== "") this.#readText(last);
    const broken = decoder.finding();
    if (broken !== undefined) {
      const data = "readable" in broken.data ? { readable: broken.data.readable + this.#before } : broken.data;
      const { rows, findings } = this.#reader?.end("cut") ?? { rows: [], findings: [] };
      this.#stop({ rows, findings });
      // By itself, since a file whose headings say nothing is not read to where it breaks off.
      this.#stop({ rows: [], findings: [{ ...broken, place: this.#source, data } as typeof broken] });
    } else if (this.#state === "text") this.#stop(this.#reader?.end() ?? { rows: [], findings: [] });
  }

  #stop(last: RawRows): void {
    this.#rowLane.takeBatch(last);
    this.#state = "over";
  }
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
