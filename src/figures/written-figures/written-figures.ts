import { requireText } from "../../foundation/text/index.js";
import { listsIn, namesBefore } from "./listed-names.js";
import { plainText } from "./plain-text.js";
import { countAt, isDigits, isRestOfNumber, maskAt, ordinalAt, percentAt } from "./written-counts.js";
import { dateAt, type FoundValue } from "./written-dates.js";
import type { WrittenFigure, WrittenValue } from "./written-figure.js";

/** How a text is read. */
export interface WrittenFiguresOptions {
  /** The year that 今年 means, and from which 去年 is told; without it such a date has no year. */
  readonly thisYear?: number;
}

const RUN =
  /\d[\d,.]*|[〇○零一二两三四五六七八九十百千万亿廿卅]+(?:点[〇○零一二三四五六七八九]+(?![〇○零一二三四五六七八九十百千])[万亿]?)?|X{2,}(?:\.X+)?/g;
/** After these a number is part of a code, a range or a name, as in `0012-001`, `10—15分钟` and `6·9国际档案日`; before them no unit stands. */
const JOINED_BEFORE = /[A-Za-z0-9_\-·./—～~〔[]/;
/** The second number of 5至10件 ends a range, and counts nothing. */
const RANGE_BEFORE = /[0-9〇○零一二两三四五六七八九十百千万亿][至到]/;
/** What stands between the ends of 80%至85% and 5件—10件. */
const RANGE_SIGN = /^(?:[至到\-–~～]|—{1,2})$/;
/**
 * 由60%到80% is a change, of which the second number is where it has come to. 从 begins a range as well, 从1分钟到15分钟, so that a change it is only
 * with a time beside it or a word of change behind: 从去年底的60%到80%, 从60%到80%的提升.
 */
const CHANGE = /[由从]/g;
const EARLIER = /去年|[上前]年|[年月][初底末]|[上下]半年|\d[年月]|同期|原来|原先|最初/;
const CHANGED = /提[高升]|增[加长]|上升|下降|降低|减少|缩短/;
const RANGE_AFTER = /^(?:不等|之间)/;
/** What joins a number to the names before it: 等16个单位, 等共16个单位, 等（共16个单位）. */
const JOINING = /等[（(]?(?:共[计有]?|合计)?$/;
const LONGEST_JOINING = 4;
const CLAUSE_END = /[，,。；;：:、]/;
const FARTHEST_CHANGE = 30;

/**
 * The figures (数字) of a written Chinese report, in the order in which they stand: counts before a known unit, percentages, dates, ordinals,
 * lists that end in 等单位, and masks such as `XX.XX万元`. In digits of any width or Chinese numerals. A number without a unit, such as that of
 * a heading, a code or a document, is none.
 *
 * @param text - any text
 * @param options - the year that 今年 means
 * @returns the figures with their places; none overlaps a count, but a list may hold a figure
 * @throws {@link findings.CallerError} when `text` is not a string
 * @example
 * ```ts
 * const text = "已走访县教育局、县卫健局等16个单位，完成535卷、８２９８件，有望将数字化率增长到80％，接待100余人。";
 * writtenFigures(text).map((figure) => figure.text); // => ["16个单位", "535卷", "８２９８件", "80％", "100余人"]
 * ```
 */
export function writtenFigures(text: string, options: WrittenFiguresOptions = {}): WrittenFigure[] {
  requireText(text, "text");
  const { text: plain, placeOf } = plainText(text);
  const found: FoundValue<WrittenValue>[] = [];
  const runs = [...plain.matchAll(RUN)];
  let read = 0;
  for (const [at, { 0: run, index }] of runs.entries()) {
    if (index < read) continue;
    const value = valueAt(plain, index, run, options);
    if (value === undefined) continue;
    const end = rangeEnd(plain, value, runs, at);
    if (end === undefined) found.push(value);
    read = end ?? value.end;
  }
  return [...found, ...listsIn(plain)]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .map((figure) => asWritten(text, figure, placeOf));
}

function valueAt(
  text: string,
  start: number,
  run: string,
  { thisYear }: WrittenFiguresOptions,
): FoundValue<WrittenValue> | undefined {
  if (run.includes("X")) return maskAt(text, start, run);
  if (RANGE_BEFORE.test(twoBefore(text, start)) || isRestOfNumber(text, start, run)) return undefined;
  if (isDigits(run) && isPartOfMore(text, start, run)) return undefined;
  if (text.charAt(start - 1) === "第") return ordinalAt(text, start, run);
  const read = dateAt(text, start, run, thisYear) ?? percentAt(text, start, run);
  if (read !== undefined) return read;
  const count = countAt(text, start, run);
  if (count?.value.kind !== "count") return count;
  const joined = JOINING.exec(text.slice(Math.max(0, count.start - LONGEST_JOINING), count.start));
  const names = joined === null ? undefined : namesBefore(text, count.start - joined[0].length);
  return names === undefined ? count : { ...count, value: { ...count.value, names } };
}

/** Where a range ends whose first end was read from a run, as the 80% of 80%至85%; undefined where it is none. */
function rangeEnd(
  text: string,
  { start, end, value }: FoundValue<WrittenValue>,
  runs: readonly RegExpExecArray[],
  at: number,
): number | undefined {
  let next = at + 1;
  while (next < runs.length && runs[next]!.index < end) next += 1;
  const run = runs[next];
  if (run === undefined || !RANGE_SIGN.test(text.slice(end, run.index))) return undefined;
  const last = percentAt(text, run.index, run[0]) ?? countAt(text, run.index, run[0]);
  if (last?.value.kind !== value.kind || unitOf(last.value) !== unitOf(value)) return undefined;
  if (RANGE_AFTER.test(text.slice(last.end, last.end + 2))) return last.end;
  const before = text.slice(Math.max(0, start - FARTHEST_CHANGE), start);
  return isChange(before, text.slice(last.end, last.end + FARTHEST_CHANGE)) ? undefined : last.end;
}

/** Whether numbers tell a change, by the words before and behind them. */
function isChange(before: string, behind: string): boolean {
  const from = [...before.matchAll(CHANGE)].at(-1);
  if (from === undefined) return false;
  const since = before.slice(from.index);
  if (CLAUSE_END.test(since)) return false;
  const [clause] = behind.split(CLAUSE_END, 1);
  return since.startsWith("由") || EARLIER.test(since) || CHANGED.test(clause!);
}

function unitOf(value: WrittenValue): string | undefined {
  return "unit" in value ? value.unit : undefined;
}

/** In `8，298件` and `8 298件` nobody can say whether the sign parts clauses or thousands. */
function isPartOfMore(text: string, start: number, run: string): boolean {
  if (JOINED_BEFORE.test(text.charAt(start - 1))) return true;
  return /^\d{3}(?!\d)/.test(run) && /\d[，\u0020\u00a0]/.test(twoBefore(text, start));
}

/** The two characters before a place; nothing where there is only one, which is never enough. */
function twoBefore(text: string, at: number): string {
  return text.slice(at - 2, at);
}

/** A figure of the plain text with its places in the text as written. */
function asWritten(text: string, figure: FoundValue<WrittenValue>, placeOf: (at: number) => number): WrittenFigure {
  const start = placeOf(figure.start);
  const end = placeOf(figure.end - 1) + 1;
  return { text: text.slice(start, end), start, end, value: placed(figure.value, placeOf) };
}

function placed(value: WrittenValue, placeOf: (at: number) => number): WrittenValue {
  if (value.kind !== "count" || value.names === undefined) return value;
  return { ...value, names: { ...value.names, start: placeOf(value.names.start) } };
}
