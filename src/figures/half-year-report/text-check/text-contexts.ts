import { partAround, type WrittenFigure } from "../../written-figures/index.js";
import { roleOf, type TextRole } from "./number-roles.js";

/** The words about a written figure. */
export interface TextContext {
  /** The clause it stands in, with those that it only goes on with; figures that only a mark parts share it. */
  readonly clause: string;
  /** The clause by itself. */
  readonly own: string;
  /** What stands before it in its clause. */
  readonly before: string;
  /** The same with the clauses that it goes on with, or the day or year that a clause of its own says before it: 截至去年底，. */
  readonly dated: string;
  /** What stands before it in its sentence. */
  readonly soFar: string;
  /** What stands behind it there. */
  readonly after: string;
  /** The unit by which it is counted, as 件 where 按件计 stands in brackets behind it or in the sentence before it. */
  readonly countedBy: string | undefined;
  /** What these say of it. */
  readonly role: TextRole | undefined;
  /** The sentence it stands in. */
  readonly sentence: string;
  /** The paragraph it stands in: its line. */
  readonly paragraph: string;
  /** The number of that line, from 1. */
  readonly line: number;
}

/** What only parts two figures of one list: 535卷、8298件，59545页. */
const BETWEEN = /^\s?[、，,和及]?\s?$/;
const CLAUSE_COMMA = /[，,]/;
const EXTENT_UNITS = ["volumes", "items", "pages", "volumes-and-items"];
const ENDS_CLAUSE = /^[，,。；;、\s]?$/;
/** Figures of one list share their context, as long as the list is one that people write. */
const LONGEST_RUN = 6;
/**
 * Clauses that have no subject of their own go on with the one before: 走访检查指导1次，涉及16个单位; 已收齐9个年度，占75%;
 * 数字化率较低，仅为60%; 数字化率要达到90%，今年上半年为80.50%.
 */
const GOES_ON =
  /^(?:(?:涉及|计|已有|目前已有|已收齐|已收到)(?=\d|$)|占|(?:现|现已|目前|目前已|当前|实际|仅|(?:[今本]年|\d{4}年)?上半年)?(?:为|达|达到)$)/;
/** What stands in brackets is said of the number before them. */
const COUNTED_BY = /按[^按，,。；;：:、]{0,20}?(卷件|卷|件|页)数?[统计]{1,2}(?![统计算]{0,2}[）)])/g;
const WHEN = /^(?:截[至止]|[到至])?(?:去年|上年|上一年|\d{4}年)(?:年?[底末]|\d{1,2}月(?:\d{1,2}日|[底末])?)?$/;
const COUNTED_BY_BEHIND = /^[（(]按[^按，,。；;：:、（）()]{0,20}?(卷件|卷|件|页)数?[统计算]{1,3}[）)]/;
/** What stands in brackets behind a number is no longer. */
const LONGEST_BRACKETS = 40;
const MOST_GOING_ON = 3;
/** 一、二季度 is one word, which its mark does not part; at the beginning of a line 一、 numbers a heading. */
const FIRST_QUARTERS = /(?<=[^\n])第?[一1](?:季度)?、(?:第?[二2](?:季度)?、)?$/;
const LATER_QUARTER = /^第?[二三23]季度/;
/** As long as 年第一季度、第二季度、. */
const LONGEST_QUARTERS = 11;
const CLAUSE_BEFORE = "，,、";

/** The context of every figure of a text, in one pass. */
export function textContexts(text: string, figures: readonly WrittenFigure[]): TextContext[] {
  let line = 1;
  let counted = 0;
  return runsOf(text, figures).flatMap((run) => {
    const part = { start: startOf(run[0]!), end: Math.max(...run.map(({ end }) => end)) };
    for (; counted < part.start; counted++) if (text[counted] === "\n") line += 1;
    const { start, end } = partAround(text, part, "clause");
    const sentence = partAround(text, part, "sentence");
    const paragraph = partAround(text, part, "paragraph");
    const [before, after] = [text.slice(startOfQuarters(text, start), part.start), text.slice(part.end, end)];
    const whole = startOfWhole(text, start, part.start);
    const context = {
      clause: text.slice(whole, end),
      own: text.slice(start, end),
      before,
      dated: text.slice(Math.min(whole, startOfDate(text, start)), part.start),
      soFar: text.slice(sentence.start, part.start),
      after,
      role: roleOf(before, after),
      sentence: text.slice(sentence.start, sentence.end),
      countedBy: countedBy(text.slice(sentence.start, part.start), text.slice(part.end, part.end + LONGEST_BRACKETS)),
      paragraph: text.slice(paragraph.start, paragraph.end),
      line,
    };
    return run.map(() => context);
  });
}

/** Where what a clause says begins: in the clause before it, where it only goes on with that. */
function startOfWhole(text: string, clauseStart: number, end: number): number {
  let part = { start: clauseStart, end };
  for (let more = 0; more < MOST_GOING_ON && GOES_ON.test(text.slice(part.start, part.end)); more++) {
    if (!CLAUSE_BEFORE.includes(text.charAt(part.start - 1))) break;
    part = partAround(text, { start: part.start - 1, end: part.start - 1 }, "clause");
  }
  return part.start;
}

/** Where the quarters begin of which a clause begins with the last; else where the clause begins. */
function startOfQuarters(text: string, clauseStart: number): number {
  if (!LATER_QUARTER.test(text.slice(clauseStart, clauseStart + LONGEST_QUARTERS))) return clauseStart;
  const first = FIRST_QUARTERS.exec(text.slice(Math.max(0, clauseStart - LONGEST_QUARTERS), clauseStart));
  return clauseStart - (first?.[0].length ?? 0);
}

/** Where the clause before a clause begins, if it only says when; else where the clause begins. */
function startOfDate(text: string, clauseStart: number): number {
  if (!CLAUSE_BEFORE.includes(text.charAt(clauseStart - 1))) return clauseStart;
  const { start, end } = partAround(text, { start: clauseStart - 1, end: clauseStart - 1 }, "clause");
  return WHEN.test(text.slice(start, end)) ? start : clauseStart;
}

/** What a rate counts, by the brackets behind it or else the last 按…计 before it. */
function countedBy(before: string, behind: string): string | undefined {
  return (COUNTED_BY_BEHIND.exec(behind) ?? [...before.matchAll(COUNTED_BY)].at(-1))?.[1];
}

/** What is said of names that 等 joins to a count stands before the first of them. */
function startOf({ start, value }: WrittenFigure): number {
  return value.kind === "count" && value.names !== undefined ? value.names.start : start;
}

function runsOf(text: string, figures: readonly WrittenFigure[]): WrittenFigure[][] {
  const runs: WrittenFigure[][] = [];
  let run: WrittenFigure[] = [];
  for (const figure of figures) {
    const before = run.at(-1);
    const isNext = before !== undefined && isInList(before, figure, text);
    if (!isNext || run.length === LONGEST_RUN) {
      run = [];
      runs.push(run);
    }
    run.push(figure);
  }
  return runs;
}

/**
 * 14批、10批 are a list, and so are 535卷，59545页; a comma parts clauses between two numbers of one unit, and before one of which a clause
 * of its own speaks: 345件，1个单位逾期.
 */
function isInList(before: WrittenFigure, figure: WrittenFigure, text: string): boolean {
  const between = text.slice(before.end, figure.start);
  if (before.end > figure.start || !BETWEEN.test(between)) return false;
  // 第一批3000件 is no list: the ordinal says of what the count is.
  if (between === "" && before.value.kind === "ordinal") return false;
  if (!CLAUSE_COMMA.test(between)) return true;
  const units = [unitOf(before), unitOf(figure)];
  if (units[0] === units[1]) return false;
  return units.every((unit) => EXTENT_UNITS.includes(unit)) || ENDS_CLAUSE.test(text.slice(figure.end, figure.end + 1));
}

function unitOf({ value }: WrittenFigure): string {
  return "unit" in value ? value.unit : value.kind;
}
