import type { Item, Volume } from "lantai/catalogue";
import { type CivilDay, daysBetween, type Span } from "lantai/dates";
import { type Language, sentence } from "lantai/findings";
import { dueSummary } from "lantai/half-year-report";
import { citationText } from "lantai/law";
import { dueForOpening, OPENING_RULES } from "lantai/open-appraisal";
import { dueForAppraisal, RETENTION_RULES } from "lantai/retention";
import { listColumns } from "lantai/tables";
import type { DueList, Reason } from "lantai/verdicts";
import type { Table } from "./table.js";
import type { Words } from "./texts.js";

/** A volume or an item of the table, with its row. */
export type Entry = (Volume | Item) & { readonly row: number };

/** The day that is asked about, and the years in which things fall due. */
export interface DueQuestion {
  readonly asOf: CivilDay;
  readonly within: Span;
}

/** The two clocks that run on a catalogue; they are never added. */
export type Clock = "opening" | "retention";

/** A record that falls due in the years asked for. */
export interface DueRow {
  readonly row: number;
  readonly referenceCode: string;
  readonly title: string;
  /** The code of the outcome. */
  readonly outcome: string;
  readonly dueDay: CivilDay;
  /** Days from `asOf` to the due day; below zero when it has passed. */
  readonly days: number;
  readonly reasons: readonly string[];
  readonly citations: readonly string[];
}

/** One clock in words. */
export interface DueAnswer {
  readonly clock: Clock;
  /** How many are due on `asOf`, whichever year it was. */
  readonly now: number;
  /** How many fall due in the years asked for. */
  readonly within: number;
  /** How many cannot be decided, by what is missing. */
  readonly undetermined: readonly { readonly missing: readonly string[]; readonly records: number }[];
  /** The first that fall due in the years asked for, in the order of their days. */
  readonly rows: readonly DueRow[];
}

/** Both due lists of the years asked for, for the answers and the chart. */
export interface DueLists {
  readonly opening: ReturnType<typeof dueForOpening<Entry>>;
  readonly retention: ReturnType<typeof dueForAppraisal<Entry>>;
}

/** The volumes and items of a table; a list of anything else has none. */
export function entriesOf({ rows }: Pick<Table, "rows">): Entry[] {
  return rows.flatMap(({ row, noun }) => (noun !== undefined && isDescribed(noun) ? [{ ...noun, row }] : []));
}

function isDescribed(noun: object): noun is Volume | Item {
  return "level" in noun && (noun.level === "volume" || noun.level === "item");
}

/** What falls due in the years asked for. */
export function dueLists(entries: readonly Entry[], { asOf, within }: DueQuestion): DueLists {
  return {
    opening: dueForOpening(entries, { asOf, within, rules: OPENING_RULES }),
    retention: dueForAppraisal(entries, { asOf, within, rules: RETENTION_RULES }),
  };
}

/** Both clocks in words, with at most `most` records each. */
export function dueAnswers(
  entries: readonly Entry[],
  { asOf, lists, table, words, most }: { asOf: CivilDay; lists: DueLists; table: Table; words: Words; most: number },
): DueAnswer[] {
  const opened = dueForOpening(entries, { asOf, rules: OPENING_RULES });
  const expired = dueForAppraisal(entries, { asOf, rules: RETENTION_RULES });
  const told = { asOf, table, words, most };
  return [
    answer("opening", opened.due.length, lists.opening, ({ outcome }) => outcome, told),
    answer("retention", expired.due.length, lists.retention, ({ standing }) => standing, told),
  ];
}

function answer<Value, R extends Reason>(
  clock: Clock,
  now: number,
  list: DueList<Entry, Value, R>,
  outcome: (value: Value) => string,
  { asOf, table, words, most }: { asOf: CivilDay; table: Table; words: Words; most: number },
): DueAnswer {
  const { language } = words;
  const titles = new Map(listColumns(table.list).map(({ key, title }) => [key, title[language]]));
  const ordered = [...list.due].sort((one, other) =>
    one.dueDay < other.dueDay ? -1 : one.dueDay > other.dueDay ? 1 : 0,
  );
  return {
    clock,
    now,
    within: list.due.length,
    undetermined: dueSummary(list).byMissing.map(({ missing, records }) => ({
      missing: missing.map((key) => titles.get(key) ?? key),
      records,
    })),
    rows: ordered.slice(0, most).map(({ record, dueDay, verdict }) => ({
      row: record.row,
      referenceCode: record.referenceCode ?? "",
      title: record.title,
      outcome: outcome(verdict.value),
      dueDay,
      days: daysBetween(asOf, dueDay),
      reasons: verdict.reasons.map((reason) => sentence(reason, words)),
      citations: cited(verdict.reasons, language),
    })),
  };
}

function cited(reasons: readonly Reason[], language: Language): string[] {
  return [
    ...new Set(reasons.flatMap(({ citations }) => citations.map((citation) => citationText(citation, language)))),
  ];
}
