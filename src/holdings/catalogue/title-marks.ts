import { requireText } from "../../foundation/text/index.js";
import type { TitleMarkFinding } from "./findings.js";

/** What closes each mark that opens, in a title that is written in Chinese. */
const CLOSING: ReadonlyMap<string | undefined, string> = new Map([
  ["（", "）"],
  ["《", "》"],
  ["〈", "〉"],
  ["【", "】"],
  ["〔", "〕"],
  ["“", "”"],
  ["‘", "’"],
]);
const CLOSERS: ReadonlySet<string> = new Set(CLOSING.values());
const CHINESE = /\p{Script=Han}/u;

/**
 * Whether the brackets and quotation marks of a Chinese title (题名) are full-width and paired, so that a search finds one title under one
 * spelling. As practised by those who enter catalogues; no standard that lantai knows asks for it, so that no list asks by itself. A title without a
 * Chinese character is left alone.
 *
 * @param title - the title as recorded
 * @returns a hint with the repair where marks are half-width, a warning where one has no partner; empty when all is well
 * @throws {@link findings.CallerError} when something else than a string is passed
 * @example
 * ```ts
 * checkTitleMarks('关于印发"三定"方案(草案)的通知')[0]?.repair; // => "关于印发“三定”方案（草案）的通知"
 * checkTitleMarks("关于《年鉴的通知").map(({ code, data }) => [code, data.text]); // => [["title-mark-unpaired", "关于《年鉴的通知"]]
 * ```
 */
export function checkTitleMarks(title: string): readonly TitleMarkFinding[] {
  requireText(title, "title");
  if (!CHINESE.test(title)) return [];
  const repair = inFullWidth(title);
  const place = { field: "title", value: title };
  const mark = unpairedMark(repair);
  const data = { text: title, repair };
  return [
    ...(repair === title ? [] : [{ code: "title-half-width", severity: "hint", place, data, repair } as const]),
    ...(mark === undefined
      ? []
      : [{ code: "title-mark-unpaired", severity: "warning", place, data: { text: title, mark } } as const]),
  ];
}

/** Straight quotation marks open and close by turns; with an odd number of them nobody knows which is which, and they stay. */
function inFullWidth(title: string): string {
  const bracketed = title.replaceAll("(", "（").replaceAll(")", "）");
  const parts = bracketed.split('"');
  if (parts.length % 2 === 0) return bracketed;
  return parts.map((part, at) => (at === 0 ? part : `${at % 2 === 1 ? "“" : "”"}${part}`)).join("");
}

/** The first mark that closes nothing, or the last that nothing closes. */
function unpairedMark(title: string): string | undefined {
  const open: string[] = [];
  for (const mark of title) {
    if (mark === '"') return mark;
    if (CLOSING.has(mark)) open.push(mark);
    else if (CLOSERS.has(mark) && CLOSING.get(open.pop()) !== mark) return mark;
  }
  return open.pop();
}
