import { foldedText } from "../../foundation/text/index.js";

/** Whose words a title is: it stands on the record, or an archivist made it up because the record has none that will do. */
export const TITLE_AUTHORS = Object.freeze(["record", "archivist"] as const);

/** One of {@link TITLE_AUTHORS}. */
export type TitleAuthor = (typeof TITLE_AUTHORS)[number];

/** A title (题名) without the brackets that say whose words it is. */
export interface RecordTitle {
  /** The words. */
  readonly text: string;
  /** Whose words they are. */
  readonly author: TitleAuthor;
}

/**
 * Reads a title (题名): square brackets around the whole of it say that an archivist made it up (DA/T 22-2000). Brackets inside, or
 * around its beginning only, belong to the title.
 *
 * @param text - the title as recorded
 * @returns the words and whose they are; the words of a title on the record are the text as it came
 * @throws {@link findings.CallerError} when something else than a string is passed
 * @example
 * ```ts
 * parseRecordTitle("[关于春耕生产的通知]"); // => { text: "关于春耕生产的通知", author: "archivist" }
 * ```
 */
export function parseRecordTitle(text: string): RecordTitle {
  const trimmed = foldedText(text, "title").text;
  const inside = trimmed.slice(1, -1).trim();
  if (inside === "" || !isBracketedWhole(trimmed)) return { text, author: "record" };
  return { text: inside, author: "archivist" };
}

/**
 * Writes a title (题名) as a catalogue has it: in square brackets when an archivist made it up (DA/T 22-2000).
 *
 * @param title - the words and whose they are
 * @returns the text, which {@link parseRecordTitle} reads back
 * @example
 * ```ts
 * formatRecordTitle({ text: "关于春耕生产的通知", author: "archivist" }); // => "[关于春耕生产的通知]"
 * ```
 */
export function formatRecordTitle(title: RecordTitle): string {
  return title.author === "archivist" ? `[${title.text}]` : title.text;
}

/** The bracket that opens the title is closed by its last character and not before, as in `[补]关于…[附]`. */
function isBracketedWhole(text: string): boolean {
  let depth = 0;
  let length = 0;
  for (const character of text) {
    if (character === "[" || character === "［") depth++;
    if (character === "]" || character === "］") depth--;
    length += character.length;
    if (depth <= 0) return length === text.length;
  }
  return false;
}
