import { type CivilDay, isCivilDay } from "../../foundation/dates/index.js";
import type { Place, Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import type { FondsFinding } from "./findings.js";

/** The kinds of papers (全宗卷材料类别) in a fonds file. */
export const FONDS_PAPER_KINDS = Object.freeze([
  "collection",
  "arrangement",
  "appraisal",
  "preservation",
  "statistics",
  "use",
  "new-technology",
] as const);

/** One of {@link FONDS_PAPER_KINDS}. */
export type FondsPaperKind = (typeof FONDS_PAPER_KINDS)[number];

/** A kind of paper with its name. */
export interface FondsPaperKindRow {
  /** Its code. */
  readonly kind: FondsPaperKind;
  /** Its name. */
  readonly title: Title;
  /** The text that lists it. */
  readonly citation: Citation;
}

/** The kinds of papers in a fonds file (全宗卷), by DA/T 12-2012. */
export const FONDS_PAPER_KIND_ROWS: readonly FondsPaperKindRow[] = ruleTable([
  paperKind("collection", "收集", "collection"),
  paperKind("arrangement", "整理", "arrangement"),
  paperKind("appraisal", "鉴定", "appraisal"),
  paperKind("preservation", "保管", "preservation"),
  paperKind("statistics", "统计", "statistics"),
  paperKind("use", "利用", "use"),
  paperKind("new-technology", "新技术应用", "use of new technology"),
]);

/** What is done with a fonds and leaves a paper in its file, as {@link FONDS_FILE_EXPECTATIONS} lists it, or a county's own code. */
export type FondsFileEventKind = "accession" | "appraisal" | "destruction" | "opening" | "digitization" | (string & {});

/** A kind of event and the paper that the fonds file is expected to hold about it. */
export interface FondsFileExpectation {
  /** What was done. */
  readonly event: FondsFileEventKind;
  /** Its name. */
  readonly title: Title;
  /** The kind of paper it leaves. */
  readonly paper: FondsPaperKind;
  /** The text behind the expectation. */
  readonly citation: Citation;
}

/**
 * What the file of a fonds is expected to hold a paper about. Which kind the paper is filed under was not read in the standard itself; a
 * county that files otherwise hands over its own table.
 */
export const FONDS_FILE_EXPECTATIONS: readonly FondsFileExpectation[] = ruleTable([
  expectation("accession", "collection", "接收进馆", "accession"),
  expectation("appraisal", "appraisal", "鉴定", "appraisal"),
  expectation("destruction", "appraisal", "销毁", "destruction"),
  expectation("opening", "appraisal", "开放审核", "opening"),
  expectation("digitization", "new-technology", "数字化", "digitization"),
]);

/** Something done with a fonds. */
export interface FondsFileEvent {
  /** The host's own key, by which a paper names it. */
  readonly id?: string;
  /** The number of the fonds. */
  readonly fondsNo: string;
  /** What was done. */
  readonly kind: FondsFileEventKind;
  /** The day on which it was done. */
  readonly on: CivilDay;
}

/** A paper in a fonds file. */
export interface FondsPaper {
  /** The host's own key. */
  readonly id?: string;
  /** The number of the fonds. */
  readonly fondsNo: string;
  /** Its kind. */
  readonly kind: FondsPaperKind;
  /** Its day. */
  readonly on: CivilDay;
  /** Its title. */
  readonly title?: string;
  /** The {@link FondsFileEvent.id} it is about, when that is recorded. */
  readonly eventId?: string;
}

/**
 * The papers that the fonds files (全宗卷) lack: every accession, appraisal, destruction, opening and digitization expects its own. A paper
 * belongs to the event it names; one that names none stands for one event of its fonds and kind on or before its day, the latest first.
 *
 * @param events - what was done with the fonds
 * @param papers - the papers in their files
 * @param expectations - what expects a paper; {@link FONDS_FILE_EXPECTATIONS} unless a county has its own, which may ask for several kinds
 * about one event
 * @returns the findings fonds by fonds, in each by day; then the papers that name an unknown event
 * @example
 * ```ts
 * const events = [{ fondsNo: "X013", kind: "accession", on: "2023-05-10" }] as const;
 * missingFondsPapers(events, []).map(({ code }) => code); // => ["fonds-paper-missing"]
 * ```
 */
export function missingFondsPapers(
  events: readonly FondsFileEvent[],
  papers: readonly FondsPaper[],
  expectations: readonly FondsFileExpectation[] = FONDS_FILE_EXPECTATIONS,
): FondsFinding[] {
  const expected = expectedPapers(events, expectations);
  const known = new Set(events.map(({ id, fondsNo }) => eventKey(fondsNo, id)));
  const named = new Set(papers.map(({ eventId, fondsNo, kind }) => `${kind} ${eventKey(fondsNo, eventId)}`));
  const open = expected.filter(
    ({ event, row }) => event.id === undefined || !named.has(`${row.paper} ${eventKey(event.fondsNo, event.id)}`),
  );
  const met = metBy(byDay(papers.filter(({ eventId, on }) => eventId === undefined && isCivilDay(on))), open);
  const unplaced = papers.flatMap(({ id, fondsNo, eventId }) => {
    return eventId === undefined || known.has(eventKey(fondsNo, eventId)) ? [] : [unplacedPaper(id, fondsNo, eventId)];
  });
  return [...open.filter((one) => !met.has(one)).map(missing), ...unplaced];
}

interface ExpectedPaper {
  readonly event: FondsFileEvent;
  readonly row: FondsFileExpectation;
}

/** What is met by papers that name no event: each takes the latest that is still open of its fonds and kind on or before its day. */
function metBy(papers: readonly FondsPaper[], open: readonly ExpectedPaper[]): ReadonlySet<ExpectedPaper> {
  const met = new Set<ExpectedPaper>();
  const toCome = new Map<string, ExpectedPaper[]>();
  // An event without a day is before no paper.
  for (const one of open.filter(({ event }) => typeof event.on === "string").reverse()) {
    grouped(toCome, paperKey(one.event.fondsNo, one.row.paper)).push(one);
  }
  const begun = new Map<string, ExpectedPaper[]>();
  for (const { kind, fondsNo, on } of papers) {
    const later = grouped(toCome, paperKey(fondsNo, kind));
    const before = grouped(begun, paperKey(fondsNo, kind));
    for (let next = later.at(-1); next !== undefined && next.event.on <= on; next = later.at(-1)) {
      before.push(next);
      later.pop();
    }
    const latest = before.pop();
    if (latest !== undefined) met.add(latest);
  }
  return met;
}

function paperKey(fondsNo: string, kind: FondsPaperKind): string {
  return JSON.stringify([fondsNo, kind]);
}

function grouped<T>(groups: Map<string, T[]>, key: string): T[] {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group: T[] = [];
  groups.set(key, group);
  return group;
}

/** Fonds by fonds in the order of their numbers, in each by day. */
function expectedPapers(
  events: readonly FondsFileEvent[],
  expectations: readonly FondsFileExpectation[],
): ExpectedPaper[] {
  const expected = byDay(events).flatMap((event) =>
    expectations.filter((row) => row.event === event.kind).map((row) => ({ event, row })),
  );
  return expected.sort(({ event: one }, { event: other }) => order(one.fondsNo, other.fondsNo));
}

function byDay<T extends { readonly on: CivilDay }>(records: readonly T[]): T[] {
  return [...records].sort((one, other) => order(one.on, other.on));
}

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function eventKey(fondsNo: string, id: string | undefined): string {
  return JSON.stringify([fondsNo, id]);
}

function missing({ event, row }: ExpectedPaper): FondsFinding {
  const place: Place = event.id === undefined ? { field: "on" } : { id: event.id, field: "on" };
  const paper = FONDS_PAPER_KIND_ROWS.find(({ kind }) => kind === row.paper)?.title ?? row.title;
  const data = { fondsNo: event.fondsNo, event: row.title, on: event.on, paper };
  return { code: "fonds-paper-missing", severity: "warning", place, data };
}

function unplacedPaper(id: string | undefined, fondsNo: string, eventId: string): FondsFinding {
  const place: Place = { ...(id === undefined ? {} : { id }), field: "eventId", value: eventId };
  return { code: "fonds-paper-unplaced", severity: "warning", place, data: { fondsNo, eventId } };
}

function paperKind(kind: FondsPaperKind, zh: string, en: string): FondsPaperKindRow {
  return {
    kind,
    title: { "zh-CN": zh, en },
    citation: { instrument: "da-t-12-2012", confidence: "quoted" },
  };
}

function expectation(event: string, paper: FondsPaperKind, zh: string, en: string): FondsFileExpectation {
  return {
    event,
    title: { "zh-CN": zh, en },
    paper,
    citation: { instrument: "da-t-12-2012", confidence: "recalled" },
  };
}
