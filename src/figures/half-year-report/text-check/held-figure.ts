import type { WrittenDate, WrittenFigure, WrittenValue } from "../../written-figures/index.js";
import type { ReportFigure } from "../figures/report-figure.js";
import { ENOUGH_CUES, type FigureWordsIn, figureWordsIn } from "./figure-cues.js";
import { type Statement, statementsOf, uncountedStatements } from "./figure-statements.js";
import {
  isBarred,
  isOfChange,
  isOtherRate,
  isPartOf,
  isStillPlanned,
  isWholeOrToCome,
  roleOf,
} from "./number-roles.js";
import { type Agreement, agreement } from "./statement-agreement.js";
import type { TextContext } from "./text-contexts.js";
import { isOfLastYear, isStillOfLastYear } from "./told-times.js";
import { isUntoldPart, isUntoldTime } from "./untold-parts.js";

/** A figure of the data, ready to be held against a text. */
export interface KnownFigure {
  readonly figure: ReportFigure;
  readonly statements: readonly Statement[];
  readonly words: FigureWordsIn;
}

/** How a written figure stands to the data. */
export interface HeldFigure {
  /** What was found; `not-covered` when no figure answers for it. */
  readonly agreement: Agreement | "not-covered";
  /** The figures that it was held against. */
  readonly figures: readonly ReportFigure[];
}

interface Candidate {
  readonly figure: ReportFigure;
  readonly agreement: Agreement;
  readonly near: number;
  readonly around: number;
}

const NOT_COVERED: HeldFigure = Object.freeze({ agreement: "not-covered", figures: Object.freeze([]) });
/** What 按…计 tells apart; a rate of anything else is not asked by it. */
const COUNTED_BY_UNITS = ["卷件", "卷", "件", "页"];
/** A text that may be about many figures is shown the likeliest. */
const MOST_SHOWN = 3;

/** The figures of the data, ready to be held against a text. */
export function knownFigures(figures: readonly ReportFigure[]): KnownFigure[] {
  return figures.flatMap((figure) => [
    { figure, statements: statementsOf(figure), words: figureWordsIn(figure) },
    { figure, statements: uncountedStatements(figure), words: PAGE_COUNTS },
  ]);
}

const PAGE_COUNTS: FigureWordsIn = {
  count: (stretch) => (stretch.includes("著录页数") ? ENOUGH_CUES : 0),
  isSpokenOf: (sentence) => PAGE_COUNTS.count(sentence) > 0,
};

/**
 * Holds a written figure against the data. A figure is a candidate when it counts the same unit and its words stand in the sentence;
 * those whose words stand in the clause go before all others, so that the boards do not answer for the cases.
 */
export function heldFigure(
  written: WrittenFigure,
  context: TextContext,
  known: readonly KnownFigure[],
  thisYear: number,
): HeldFigure {
  if (isOfLastYear(context.dated, thisYear) || isStillOfLastYear(context, written.text, thisYear)) return NOT_COVERED;
  const asked = isStillPlanned(context, written.text) ? known.map(withoutCounts) : known;
  const candidates = asked.flatMap((each) => candidatesFor(written, context, each, thisYear));
  const near = candidates.filter((candidate) => candidate.near > 0);
  const spokenOf = near.length > 0 ? near : candidates;
  // Many figures are at least so much: only the one that the text speaks of most can answer for a bound.
  const answering = isBound(written) ? mostSpokenOf(spokenOf) : spokenOf;
  const agreeing = answering.filter((candidate) => candidate.agreement === "agrees");
  if (agreeing.length > 0) return { agreement: "agrees", figures: likeliest(agreeing) };
  const day = dayOfData(written, known);
  if (day !== undefined) return { agreement: "agrees", figures: [day] };
  // A year stands in a text for many things, and that the data are of another year says nothing about it.
  if (written.value.kind === "date" && written.value.month === undefined) return NOT_COVERED;
  const tooExact = answering.filter((candidate) => candidate.agreement === "too-exact");
  if (tooExact.length > 0) return { agreement: "too-exact", figures: likeliest(tooExact) };
  return near.length > 0 && !isOfChange(context.before, context.after)
    ? { agreement: "differs", figures: likeliest(near) }
    : NOT_COVERED;
}

function candidatesFor(
  written: WrittenFigure,
  context: TextContext,
  { figure, statements, words }: KnownFigure,
  thisYear: number,
): Candidate[] {
  const found = statements.flatMap((statement) => {
    const agreed = agreement(written.value, statement);
    if (agreed === undefined || isOfAnotherPart(statement, figure, context, thisYear)) return [];
    if (isOtherThing(written, figure, context)) return [];
    return agreed === "differs" && isUntold(written, statement, figure, context) ? [] : agreed;
  });
  if (found.length === 0) return [];
  const { sentence, paragraph, role } = context;
  if (!words.isSpokenOf(sentence, paragraph, role)) return [];
  const best = found.find((each) => each !== "differs") ?? "differs";
  return [{ figure, agreement: best, near: wordsNear(figure, context, words), around: words.count(sentence, role) }];
}

/** Whether what a text says else than the data is a part of theirs. */
function isUntold({ value }: WrittenFigure, statement: Statement, figure: ReportFigure, context: TextContext): boolean {
  return (
    isPartSaid(statement, context) || isUntoldPart(context, figure) || isUntoldTime(value, statement, context, figure)
  );
}

/** What a figure says besides the counts that play no part, which say nothing of a plan; a phase is told with its plan. */
function withoutCounts(known: KnownFigure): KnownFigure {
  if (known.figure.code.startsWith("phase-")) return known;
  return { ...known, statements: known.statements.filter((each) => each.kind !== "count" || each.role !== undefined) };
}

/** Parts of a unit and of work, which are counted in 个 like what they are parts of. */
const PARTS_OF_THINGS = ["股室", "科室", "处室", "内设机构", "门类", "类别", "全宗", "环节", "方面", "阶段", "小组"];

/** As long as 业务股室. */
const LONGEST_THING = 4;

/** Whether what is counted in 个 is by its name another thing than a figure counts: 5个股室 are no units. */
function isOtherThing({ text }: WrittenFigure, { title, unit }: ReportFigure, { after }: TextContext): boolean {
  const named = `${title["zh-CN"]}${unit.title["zh-CN"]}`;
  return (
    text.endsWith("个") &&
    PARTS_OF_THINGS.some((word) => after.slice(0, LONGEST_THING).includes(word) && !named.includes(word))
  );
}

/** Whether a text tells a part of a count that it has told, of which the data tell no parts. */
function isPartSaid(statement: Statement, context: TextContext): boolean {
  return statement.kind === "count" && statement.role === undefined && isPartOf(statement.count.count, context);
}

/** Whether the text speaks of another part of a figure than a statement tells; words of the figure's own title say nothing of it. */
function isOfAnotherPart(
  statement: Statement,
  { title, unit }: ReportFigure,
  context: TextContext,
  thisYear: number,
): boolean {
  const { after, role, countedBy } = context;
  const before = context.before.replaceAll(title["zh-CN"], "");
  if (statement.kind === "rate") {
    const unitTitle = unit.title["zh-CN"];
    const isCounted = countedBy === undefined || !COUNTED_BY_UNITS.includes(unitTitle) || countedBy === unitTitle;
    return isOtherRate({ ...context, before: context.dated.replaceAll(title["zh-CN"], "") }, thisYear) || !isCounted;
  }
  if (statement.kind !== "count") return false;
  if (statement.role === undefined && isWholeOrToCome({ before, after })) return true;
  return isBarred(statement.role, before === context.before ? role : roleOf(before, after));
}

/** Words in the clause; a target or a day is told in a clause of its own; what 占 goes on to tell is a rate of the figure before it only where that clause names its part or its whole. */
function wordsNear({ value }: ReportFigure, { clause, own, role }: TextContext, words: FigureWordsIn): number {
  if (typeof value === "string") return words.count(own, role);
  const numbers = typeof value === "object" && "whole" in value ? [value.part, value.whole] : [];
  const isNamed = role !== "share-of" || numbers.some((number) => clause.includes(String(number)));
  return words.count(isNamed ? clause : own, role);
}

function likeliest(candidates: readonly Candidate[]): ReportFigure[] {
  return mostSpokenOf(candidates)
    .slice(0, MOST_SHOWN)
    .map(({ figure }) => figure);
}

function mostSpokenOf(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort((one, other) => other.near - one.near || other.around - one.around);
  const [first] = sorted;
  return sorted.filter(({ near, around }) => near === first!.near && around === first!.around);
}

function isBound({ value }: WrittenFigure): boolean {
  if (value.kind === "percent") return value.bound !== "exact";
  return (value.kind === "count" || value.kind === "list") && value.count.bound !== "exact";
}

/** The year, the half-year and the very day of the data need no words about them; a month does. */
function dayOfData({ value }: WrittenFigure, known: readonly KnownFigure[]): ReportFigure | undefined {
  if (!isWholeDate(value)) return undefined;
  const isSame = ({ figure, statements }: KnownFigure) =>
    figure.code === "as-of" && statements.some((statement) => agreement(value, statement) === "agrees");
  return known.find(isSame)?.figure;
}

function isWholeDate(value: WrittenValue): value is WrittenDate {
  return "year" in value && (value.month === undefined || value.day !== undefined);
}
