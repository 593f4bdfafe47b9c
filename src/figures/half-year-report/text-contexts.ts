import { partAround, type TextDivision, type WrittenFigure } from "../written-figures/index.js";

/** The words about a written figure. */
export interface TextContext {
  /** The clause it stands in; figures that only a mark parts share it. */
  readonly clause: string;
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

/** The context of every figure of a text, in one pass. */
export function textContexts(text: string, figures: readonly WrittenFigure[]): TextContext[] {
  let line = 1;
  let counted = 0;
  return runsOf(text, figures).flatMap((run) => {
    const part = { start: startOf(run[0]!), end: Math.max(...run.map(({ end }) => end)) };
    for (; counted < part.start; counted++) if (text[counted] === "\n") line += 1;
    const around = (division: TextDivision) => {
      const { start, end } = partAround(text, part, division);
      return text.slice(start, end);
    };
    const context = {
      clause: around("clause"),
      sentence: around("sentence"),
      paragraph: around("paragraph"),
      line,
    };
    return run.map(() => context);
  });
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
