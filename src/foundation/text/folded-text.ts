import { CallerError } from "../findings/index.js";
import { codeUnit, HYPHEN, isControl, isIdeograph, isSpace, MIDDLE_DOT, REMOVED, SPACE } from "./character-fold.js";
import { requireText } from "./required-text.js";

/**
 * What a text is read as: `code` for reference codes, numbers, money and dates, where width and kind of dash mean nothing;
 * `title` for everything that people read, where Chinese punctuation is part of the text.
 */
export const TEXT_FORMS = Object.freeze(["code", "title"] as const);

/** One of {@link TEXT_FORMS}. */
export type TextForm = (typeof TEXT_FORMS)[number];

/**
 * What folding can change: full-width characters, other dashes than `-`, other middle dots than `·`, spaces inside and at the
 * edges, control characters, and letters written as several characters (Unicode NFC).
 */
export const TEXT_REPAIRS = Object.freeze([
  "width",
  "dash",
  "middle-dot",
  "inner-space",
  "edge-space",
  "control-character",
  "composition",
] as const);

/** One of {@link TEXT_REPAIRS}. */
export type TextRepair = (typeof TEXT_REPAIRS)[number];

/** A text in one form, the text as it came, and what lies between them. */
export interface FoldedText {
  /** The text in its form. */
  readonly text: string;
  /** The text as it came, never altered. */
  readonly original: string;
  /** What was changed, in the order of {@link TEXT_REPAIRS}, each once; empty when the text was in form already. */
  readonly repairs: readonly TextRepair[];
}

const NO_REPAIRS: readonly TextRepair[] = Object.freeze([]);

/**
 * A text in the form that comparing and parsing need. The `code` form turns full-width characters into ASCII, every dash into `-`,
 * every middle dot into `·` (U+00B7) and takes out all spaces; the `title` form only trims the edges, takes out control characters
 * (a line break or tab inside becomes a space) and composes letters. Folding twice is folding once.
 *
 * @param text - any text
 * @param form - what the text is read as; `code` unless said
 * @returns the folded text, the original, and what was changed
 * @throws {@link findings.CallerError} when `text` is not a string or `form` is not one of {@link TEXT_FORMS}
 * @example
 * ```ts
 * foldedText("Z109－WS・2011").text; // => "Z109-WS·2011"
 * foldedText("Z109－WS・2011").repairs; // => ["dash", "middle-dot"]
 * foldedText(" 关于“五一”放假的通知（二）", "title").text; // => "关于“五一”放假的通知（二）"
 * ```
 */
export function foldedText(text: string, form: TextForm = "code"): FoldedText {
  requireText(text, "text");
  if (!TEXT_FORMS.includes(form)) throw new CallerError("form", `one of ${TEXT_FORMS.join(", ")}`, form);
  if (form === "code" ? isPlainCode(text) : isPlainTitle(text)) return { text, original: text, repairs: NO_REPAIRS };
  const found = new Set<TextRepair>();
  const first = composed(text, found);
  const folded = form === "code" ? withoutVariants(first, found) : withoutControls(first, found);
  // What stood between a letter and its accent is gone now, so they may compose only here.
  const last = composed(folded, found);
  const repairs = found.size === 0 ? NO_REPAIRS : TEXT_REPAIRS.filter((repair) => found.has(repair));
  return { text: last, original: text, repairs };
}

/** Almost every code is plain, and is recognised without a copy. */
function isPlainCode(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!((unit > 0x20 && unit < 0x7f) || unit === MIDDLE_DOT || isIdeograph(unit))) return false;
  }
  return true;
}

function isPlainTitle(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    if (!isPlainInTitle(text.charCodeAt(at))) return false;
  }
  return text.length === 0 || (text.charCodeAt(0) !== SPACE && text.charCodeAt(text.length - 1) !== SPACE);
}

function isPlainInTitle(unit: number): boolean {
  return (
    (unit >= 0x20 && unit < 0x7f) ||
    isIdeograph(unit) ||
    (unit >= 0x3001 && unit <= 0x3020) ||
    (unit >= 0xff01 && unit <= 0xff5e)
  );
}

function composed(text: string, found: Set<TextRepair>): string {
  const result = text.normalize("NFC");
  if (result !== text) found.add("composition");
  return result;
}

function withoutVariants(text: string, found: Set<TextRepair>): string {
  let result = "";
  let spaceBefore = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const folded = codeUnit(unit);
    if (folded === SPACE) {
      if (result === "") found.add("edge-space");
      spaceBefore = result !== "";
    } else if (folded === REMOVED) {
      found.add("control-character");
    } else {
      if (spaceBefore) found.add("inner-space");
      spaceBefore = false;
      if (folded !== unit) found.add(variantOf(folded));
      result += String.fromCharCode(folded);
    }
  }
  if (spaceBefore) found.add("edge-space");
  return result;
}

function variantOf(folded: number): TextRepair {
  if (folded === HYPHEN) return "dash";
  return folded === MIDDLE_DOT ? "middle-dot" : "width";
}

function withoutControls(text: string, found: Set<TextRepair>): string {
  const trimmed = withoutEdges(text, found);
  let result = "";
  for (let at = 0; at < trimmed.length; at++) {
    const unit = trimmed.charCodeAt(at);
    if (isLineBreakOrTab(unit)) {
      found.add("control-character");
      result += " ";
    } else if (isControl(unit)) {
      found.add("control-character");
    } else {
      result += trimmed[at];
    }
  }
  return result;
}

function withoutEdges(text: string, found: Set<TextRepair>): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charCodeAt(start), found)) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1), found)) end--;
  return text.slice(start, end);
}

function isEdge(unit: number, found: Set<TextRepair>): boolean {
  if (isSpace(unit)) found.add("edge-space");
  else if (isControl(unit)) found.add("control-character");
  else return false;
  return true;
}

function isLineBreakOrTab(unit: number): boolean {
  return (unit >= 0x09 && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}
