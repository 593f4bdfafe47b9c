import { partAround, type WrittenFigure } from "../written-figures/index.js";
import { roleOf, type TextRole } from "./number-roles.js";

/** The words about a written figure. */
export interface TextContext {
  /** The clause it stands in, with those that it only goes on with; figures that only a mark parts share it. */
  readonly clause: string;
  /** The clause by itself. */
  readonly own: string;
  /** What stands before it in its clause. */
  readonly before: string;
  /** What stands behind it there. */
  readonly after: string;
  /** The unit by which it is counted, as 件 where the sentence says 按件计 before it. */
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
/** Figures of one list share their context, as long as the list is one that people write. */
const LONGEST_RUN = 6;
/** Clauses that have no subject of their own go on with the one before: 走访检查指导1次，涉及16个单位; 已收齐9个年度，占75%. */
const GOES_ON = /^(?:(?:涉及|计|已有|目前已有|已收齐|已收到)(?=\d|$)|占)/;
const COUNTED_BY = /按[^按，,。；;：:、]{0,20}?(卷件|卷|件|页)计/g;
const MOST_GOING_ON = 3;
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
    const [before, after] = [text.slice(start, part.start), text.slice(part.end, end)];
    const context = {
      clause: text.slice(startOfWhole(text, start, part.start), end),
      own: text.slice(start, end),
      before,
      after,
      role: roleOf(before, after),
      sentence: text.slice(sentence.start, sentence.end),
      countedBy: countedBy(text.slice(sentence.start, part.start)),
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

/** What a rate counts, by the last 按…计 before it. */
function countedBy(before: string): string | undefined {
  return [...before.matchAll(COUNTED_BY)].at(-1)?.[1];
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
    const isNext =
      before !== undefined && before.end <= figure.start && BETWEEN.test(text.slice(before.end, figure.start));
    if (!isNext || run.length === LONGEST_RUN) {
      run = [];
      runs.push(run);
    }
    run.push(figure);
  }
  return runs;
}
