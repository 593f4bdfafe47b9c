import { type CivilDay, requireCivilDay } from "../../foundation/dates/index.js";
import { CallerError } from "../../foundation/findings/index.js";
import {
  type Citation,
  extendedRules,
  INSTRUMENTS,
  RESTRICTED_OPEN_RECORDS,
  type RestrictedOpenRecord,
  type RulesPatch,
  type RulesValue,
  requireChoice,
  requireInstruments,
  requireTables,
  ruleTable,
} from "../../foundation/law/index.js";
import {
  READER_KINDS,
  READING_CONDITIONS,
  READING_CONSENTERS,
  READING_PAPERS,
  type ReaderKind,
  type ReaderKindRow,
  type ReadingTerm,
  SPECIAL_ARCHIVES,
} from "./reading-tables.js";

/** A consent that reading needs. */
export interface ReadingConsent {
  /** Who gives it; one of `consenters` of the rules. */
  readonly by: string;
  /** Whether it is always needed, or when the archives finds it necessary (必要时). */
  readonly need: "always" | "if-necessary";
}

/** What reading takes, as one row of a table says. */
export interface AccessTerms {
  /** Sets of papers, any one of which will do; none where no papers are named. */
  readonly papers: readonly (readonly string[])[];
  /** The consents. */
  readonly consents: readonly ReadingConsent[];
  /** What the reader has to keep to. */
  readonly conditions: readonly string[];
  /** The texts behind it; empty where only practice speaks. */
  readonly citations: readonly Citation[];
}

/** A row of the general rules: who may read what, and what it takes, while a text says so. */
export interface GeneralAccessRow extends AccessTerms {
  /** What is to be read: opened or unopened records of the archives, or records that their unit still keeps. */
  readonly of: "open" | "unopened" | "kept-by-unit";
  /** The readers it is for. */
  readonly standing: ReaderKindRow["standing"];
  /** The first day on which it holds. */
  readonly from: CivilDay;
  /** The first day on which it no longer holds; absent while it does. */
  readonly until?: CivilDay;
}

/** A row of the table of special archives, which comes before the general rules. */
export interface SpecialAccessRow extends AccessTerms {
  /** Which archives: one of `specialArchives` of the rules. */
  readonly archives: string;
  /** The readers it is for; `any` for all that no other row names. */
  readonly readers: readonly (ReaderKind | "any")[];
  /** The first day on which it holds. */
  readonly from: CivilDay;
}

/** Everything that decides who may read what: plain data, frozen, extended by {@link extendReadingRules}. */
export interface ReadingRules extends RulesValue {
  /** The kinds of readers. */
  readonly readers: readonly ReaderKindRow[];
  /** The papers that rows name. */
  readonly papers: readonly ReadingTerm[];
  /** Those whose consent rows name. */
  readonly consenters: readonly ReadingTerm[];
  /** The conditions that rows name. */
  readonly conditions: readonly ReadingTerm[];
  /** The special archives that rows name. */
  readonly specialArchives: readonly ReadingTerm[];
  /** Who may read special archives. */
  readonly special: readonly SpecialAccessRow[];
  /** Who may read everything else. */
  readonly general: readonly GeneralAccessRow[];
  /** The texts behind “state secrets are used under the law on secrecy”. */
  readonly secrecyCitations: readonly Citation[];
  /** The texts behind “who transferred, donated or deposited records uses them first, and may have their use restricted”. */
  readonly priorityCitations: readonly Citation[];
  /** How an open record is used whose donor restricts its use. */
  readonly restrictedOpenRecord: RestrictedOpenRecord;
}

const measures21: Citation = { instrument: "implementation-measures-1999", article: "21", confidence: "seen" };
const law28: Citation = { instrument: "archives-law-2020", article: "28", confidence: "seen" };
const law29: Citation = { instrument: "archives-law-2020", article: "29", confidence: "seen" };
const regulations34: Citation = { instrument: "implementation-regulations-2024", article: "34", confidence: "seen" };
const marriage: Citation = { instrument: "marriage-archives-measures-2006", confidence: "quoted" };

/** The day on which the measures on marriage records were issued and came into force; of the practice around them nothing earlier is known. */
const MARRIAGE_FROM: CivilDay = "2006-01-23";

const PROOF = [["identity"], ["work-card"], ["introduction-letter"]] as const;
const CONDITIONS = ["on-the-spot", "copies-with-seal", "not-published"] as const;
const ARCHIVES = { by: "archives", need: "always" } as const;

/**
 * The national rules. Opened records: the implementation measures of 1999, art. 21, and from 2021-01-01 the Archives Law, art. 28. Unopened
 * ones: the measures, art. 21 ¶4, until 2024-02-29, then the implementation regulations, art. 34. Marriage registration records: the measures of
 * 2006, whose articles were seen as one province quotes them; the other special archives follow the same practice, without a text.
 */
export const READING_RULES: ReadingRules = ruleTable({
  id: "national-reading",
  instruments: INSTRUMENTS,
  readers: READER_KINDS,
  papers: READING_PAPERS,
  consenters: READING_CONSENTERS,
  conditions: READING_CONDITIONS,
  specialArchives: SPECIAL_ARCHIVES,
  special: SPECIAL_ARCHIVES.flatMap(({ code }) => specialRows(code, code === "marriage" ? [marriage] : [])),
  general: [
    general("open", "chinese", "1999-06-07", "2021-01-01", [measures21], []),
    general("open", "chinese", "2021-01-01", undefined, [law28, measures21], []),
    {
      ...general("open", "foreign", "1999-06-07", "2024-03-01", [measures21], [ARCHIVES]),
      papers: [["competent-introduction"]],
    },
    general("open", "foreign", "2024-03-01", undefined, [law28], []),
    general(
      "unopened",
      "chinese",
      "1999-06-07",
      "2024-03-01",
      [law29, measures21],
      [ARCHIVES, { by: "archives-authority", need: "if-necessary" }],
    ),
    general(
      "unopened",
      "chinese",
      "2024-03-01",
      undefined,
      [law29, regulations34],
      [ARCHIVES, { by: "forming-or-transferring-unit", need: "if-necessary" }],
    ),
    general(
      "kept-by-unit",
      "chinese",
      "1999-06-07",
      "2024-03-01",
      [law29, measures21],
      [{ by: "keeping-unit", need: "always" }],
    ),
    general(
      "kept-by-unit",
      "chinese",
      "2024-03-01",
      undefined,
      [law29, regulations34],
      [{ by: "keeping-unit", need: "always" }],
    ),
  ],
  // The measures of 1999, art. 16, name the article of the law of 1987.
  secrecyCitations: [
    { instrument: "archives-law-1987", article: "14", confidence: "quoted" },
    { instrument: "archives-law-2020", article: "20", confidence: "seen" },
  ],
  priorityCitations: [{ instrument: "archives-law-2020", article: "31", confidence: "seen" }],
  restrictedOpenRecord: "as-unopened",
});

/**
 * New rules of reading from others and what differs: a county adds its own access table for a kind of special archives.
 *
 * @param base - the rules to start from, usually {@link READING_RULES}
 * @param patch - what differs, with an `id` of its own
 * @returns a new frozen value; `base` is untouched
 * @throws {@link findings.CallerError} when a row names what the tables do not have, rows overlap, a citation names no instrument, or a choice is unknown
 * @example
 * ```ts
 * const special = READING_RULES.special.filter(({ archives }) => archives === "marriage");
 * extendReadingRules(READING_RULES, { id: "our-county", special }).special.length; // => 6
 * ```
 */
export function extendReadingRules(base: ReadingRules, patch: RulesPatch<ReadingRules>): ReadingRules {
  return requireReadingRules(extendedRules(base, patch), "patch");
}

const CITED = ["secrecyCitations", "priorityCitations"] as const;
const TERMS = ["readers", "papers", "consenters", "conditions", "specialArchives"] as const;

/** Rules may come from a host's database, so they are checked wherever an assessor is compiled. */
export function requireReadingRules(rules: ReadingRules, argument: string): ReadingRules {
  requireTables(rules, ["instruments", "special", "general", ...TERMS, ...CITED], argument);
  requireChoice(rules.restrictedOpenRecord, RESTRICTED_OPEN_RECORDS, `${argument}.restrictedOpenRecord`);
  for (const table of CITED) requireInstruments(rules[table], rules.instruments, `${argument}.${table}`);
  for (const table of TERMS) {
    const codes = rules[table].map(({ code }) => code);
    const repeated = codes.find((code, at) => codes.indexOf(code) !== at);
    if (repeated !== undefined) throw new CallerError(`${argument}.${table}`, "each code once", repeated);
  }
  for (const { standing, priority } of rules.readers) {
    requireChoice(standing, ["chinese", "foreign"], `${argument}.readers`);
    requireChoice(priority, ["first", "none"], `${argument}.readers`);
  }
  for (const row of rules.special) {
    requireTerms(row, rules, `${argument}.special`);
    requireCode(row.archives, rules.specialArchives, `${argument}.special`);
    requireCivilDay(row.from, `${argument}.special`);
    for (const kind of row.readers) if (kind !== "any") requireCode(kind, rules.readers, `${argument}.special`);
  }
  for (const row of rules.general) {
    requireTerms(row, rules, `${argument}.general`);
    requireChoice(row.of, ["open", "unopened", "kept-by-unit"], `${argument}.general`);
    requireChoice(row.standing, ["chinese", "foreign"], `${argument}.general`);
    requireCivilDay(row.from, `${argument}.general`);
    if (row.until !== undefined) requireCivilDay(row.until, `${argument}.general`);
    const rival = rules.general.find((other) => other !== row && overlaps(row, other));
    if (rival !== undefined) throw new CallerError(`${argument}.general`, "rows without overlap", rival.from);
  }
  return rules;
}

function requireTerms(row: AccessTerms, rules: ReadingRules, argument: string): void {
  for (const paper of row.papers.flat()) requireCode(paper, rules.papers, argument);
  for (const condition of row.conditions) requireCode(condition, rules.conditions, argument);
  for (const { by, need } of row.consents) {
    requireCode(by, rules.consenters, argument);
    requireChoice(need, ["always", "if-necessary"], argument);
  }
  requireInstruments(row.citations, rules.instruments, argument);
}

function requireCode(code: string, table: readonly ReadingTerm[], argument: string): void {
  if (!table.some((row) => row.code === code))
    throw new CallerError(argument, "codes of the tables of the rules", code);
}

function overlaps(one: GeneralAccessRow, other: GeneralAccessRow): boolean {
  const isSame = one.of === other.of && one.standing === other.standing;
  return isSame && one.from < (other.until ?? "9999-12-31") && other.from < (one.until ?? "9999-12-31");
}

function general(
  of: GeneralAccessRow["of"],
  standing: GeneralAccessRow["standing"],
  from: CivilDay,
  until: CivilDay | undefined,
  citations: readonly Citation[],
  consents: readonly ReadingConsent[],
): GeneralAccessRow {
  const days = until === undefined ? { from } : { from, until };
  return { of, standing, ...days, papers: PROOF, consents, conditions: [], citations };
}

function specialRows(archives: string, citations: readonly Citation[]): SpecialAccessRow[] {
  const row = (readers: SpecialAccessRow["readers"], ...papers: readonly string[]): SpecialAccessRow => ({
    archives,
    readers,
    from: MARRIAGE_FROM,
    papers: papers.length === 0 ? [] : [papers],
    consents: [],
    conditions: CONDITIONS,
    citations,
  });
  return [
    row(["person-concerned"], "identity"),
    row(["proxy"], "identity", "notarised-mandate"),
    row(["judicial-organ"], "introduction-letter", "work-card"),
    row(["lawyer"], "identity", "court-certificate"),
    row(["transferor"]),
    { ...row(["any"]), consents: [{ by: "archives-chief", need: "always" }] },
  ];
}
