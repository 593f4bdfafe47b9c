import { readMarkup, unescaped } from "./markup-events.js";

/** The texts that the cells of a workbook share, by their number. */
export interface SharedTexts {
  /** The text of that number; undefined when there is none. */
  at(number: number): string | undefined;
}

/** Shorter texts are decoded each time they are asked for; what is longer stays, since many cells may share one long text. */
const LONGEST_DECODED_AGAIN = 32;
const FIRST_TEXTS = 1024;

/**
 * Reads the shared texts of a workbook. They are kept as bytes, so that millions of them cost little more memory than the file itself.
 *
 * @param bytes - the part that holds them
 * @returns the texts
 * @throws an error where the part is broken
 */
export async function sharedTexts(bytes: AsyncIterable<Uint8Array>): Promise<SharedTexts> {
  const store = textStore();
  let text = "";
  let place: "outside" | "text" | "phonetic" = "outside";
  await readMarkup(bytes, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") place = "phonetic";
      else if (name === "t" && place !== "phonetic") place = "text";
    },
    text(piece) {
      if (place === "text") text += piece;
    },
    close(name) {
      if (name === "si") store.add(unescaped(text));
      else if (name === "rPh" || (name === "t" && place === "text")) place = "outside";
    },
  });
  return store;
}

function textStore(): SharedTexts & { add(text: string): void } {
  const encoder = new TextEncoder();
  // What was encoded here has no mark: U+FEFF at the beginning of a cell is a character of its text.
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  const kept = new Map<number, string>();
  let bytes = new Uint8Array(FIRST_TEXTS);
  let ends = new Uint32Array(FIRST_TEXTS);
  let count = 0;
  let used = 0;
  return {
    add(text) {
      // No character takes more than three bytes of UTF-8 for each of its units.
      const most = used + text.length * 3;
      if (most > bytes.length) bytes = grown(bytes, new Uint8Array(Math.max(most, bytes.length * 2)));
      if (count === ends.length) ends = grown(ends, new Uint32Array(count * 2));
      used += encoder.encodeInto(text, bytes.subarray(used)).written;
      ends[count++] = used;
    },
    at(number) {
      if (!Number.isInteger(number) || number < 0 || number >= count) return undefined;
      const known = kept.get(number);
      if (known !== undefined) return known;
      const start = number === 0 ? 0 : ends[number - 1]!;
      const text = decoder.decode(bytes.subarray(start, ends[number]));
      if (ends[number]! - start > LONGEST_DECODED_AGAIN) kept.set(number, text);
      return text;
    },
  };
}

function grown<Numbers extends Uint8Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
