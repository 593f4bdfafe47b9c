import { requireChoice } from "../../foundation/law/index.js";
import { requireText } from "../../foundation/text/index.js";

/** A stretch of a text. */
export interface TextPart {
  /** Where it begins, in UTF-16 code units from 0. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

const PARAGRAPH_ENDS = "\n\r";
const SENTENCE_ENDS = `${PARAGRAPH_ENDS}。！？!?；;`;
const CLAUSE_ENDS = `${SENTENCE_ENDS}，,、：:（）()“”|`;
/** A text without marks is not followed for ever. */
const LONGEST = 400;

/** What a text is divided into: paragraphs by line breaks, sentences by full stops and semicolons, clauses by every mark and the bars of a table. */
export type TextDivision = "paragraph" | "sentence" | "clause";

const TEXT_DIVISIONS: readonly TextDivision[] = ["paragraph", "sentence", "clause"];

const ENDS: Readonly<Record<TextDivision, string>> = Object.freeze({
  paragraph: PARAGRAPH_ENDS,
  sentence: SENTENCE_ENDS,
  clause: CLAUSE_ENDS,
});

/**
 * The clause, sentence or paragraph around a stretch of a text, at most 400 characters to each side.
 *
 * @param text - any text
 * @param part - the stretch
 * @param division - what is looked for
 * @returns where it stands, without the mark that ends it
 * @throws {@link findings.CallerError} when the text is no text or there is no such division
 * @example
 * ```ts
 * const text = "共展出展板38个，展柜4个。";
 * const { start, end } = partAround(text, { start: 5, end: 8 }, "clause");
 * text.slice(start, end); // => "共展出展板38个"
 * ```
 */
export function partAround(text: string, part: TextPart, division: TextDivision): TextPart {
  requireText(text, "text");
  const ends = ENDS[requireChoice(division, TEXT_DIVISIONS, "division")];
  const first = Math.max(0, part.start - LONGEST);
  const last = Math.min(text.length, part.end + LONGEST);
  let { start, end } = part;
  while (start > first && !ends.includes(text.charAt(start - 1))) start -= 1;
  while (end < last && !ends.includes(text.charAt(end))) end += 1;
  return { start, end };
}

/** Whether a sentence ends between two places. */
export function endsSentence(text: string, from: number, until: number): boolean {
  return [...text.slice(from, until)].some((sign) => SENTENCE_ENDS.includes(sign));
}
