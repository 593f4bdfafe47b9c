import { type CivilDay, parseUncertainDate, requireCivilDay } from "../../../foundation/dates/index.js";
import { requireOptions } from "../../../foundation/findings/index.js";
import { matchKey } from "../../../foundation/text/index.js";
import type { ConsultationFinding } from "../findings.js";
import { answerMeaning, CONSULTATION_ANSWERS, type ConsultationAnswer } from "./consultation-answers.js";
import type { ConsultationEntry, ConsultationList } from "./consultation-package.js";
import { CONSULTATION_COLUMNS, type ConsultationRow, type ConsultationSubject } from "./consultation-row.js";

/** A row as it came back: the texts of its cells by column. */
export type ReturnedConsultationRow = { readonly [Key in keyof ConsultationRow]?: string };

/** A row that the unit has answered. */
export interface AnsweredEntry<T extends ConsultationSubject> extends ConsultationEntry<T> {
  /** What the unit wrote. */
  readonly answer: string;
  /** The day on which it signed. */
  readonly signedOn: CivilDay;
  /** Whether it signed after the deadline. */
  readonly timing: "in-time" | "late";
}

/** A row without an answer that counts. */
export interface UnansweredEntry<T extends ConsultationSubject> extends ConsultationEntry<T> {
  /**
   * Why: the row did not come back, has no answer, has one that cannot be read or speaks of another opinion, one that says yes or no to a row without an opinion of the
   * archives, no signature that can be read, or one from before the list.
   */
  readonly because: "not-returned" | "blank" | "unreadable" | "nothing-proposed" | "unsigned" | "signed-before-list";
}

/** A cell of the archives that came back otherwise. */
export interface AlteredCell {
  /** The column. */
  readonly column: keyof ConsultationRow;
  /** What was sent. */
  readonly sent: string;
  /** What came back. */
  readonly returned: string;
}

/** A row of which the unit changed what the archives had filled in; its answer does not count until somebody has looked at it. */
export interface AlteredEntry<T extends ConsultationSubject> extends ConsultationEntry<T> {
  /** What was changed. */
  readonly changes: readonly AlteredCell[];
  /** What the unit answered. */
  readonly answer: string;
}

/** What came back: every row that was sent stands in exactly one of the first four lists. */
export interface ConsultationReturn<T extends ConsultationSubject> {
  /** The unit agrees with the archives. */
  readonly agreed: readonly AnsweredEntry<T>[];
  /** It does not, or it names an opinion where the archives has none: there is nothing yet that both hold. */
  readonly disagreed: readonly AnsweredEntry<T>[];
  /** It has not answered; silence is no consent. */
  readonly unanswered: readonly UnansweredEntry<T>[];
  /** It has altered what it was asked about. */
  readonly altered: readonly AlteredEntry<T>[];
  /** Rows that were never sent, or sent once and returned twice. */
  readonly added: readonly ReturnedConsultationRow[];
  /** Whether the unit may still answer. */
  readonly deadline: "none" | "running" | "passed";
  /** What cannot be read. */
  readonly findings: readonly ConsultationFinding[];
}

/** On which day the list is read, and how units answer in this county. */
export interface ConsultationReturnOptions {
  /** The day of reading. */
  readonly asOf: CivilDay;
  /** The answers that are understood; {@link CONSULTATION_ANSWERS} unless said. */
  readonly answers?: readonly ConsultationAnswer[];
}

/**
 * Reads a list that came back from a unit against the list that was sent. A row is known by its number; an answer counts when it can be read,
 * is signed on a day not before that of the list, and nothing that the archives had filled in was altered. What is agreed is fixed by both
 * (档案开放办法 art. 15), so that a bare “同意” says nothing in a row in which the archives has put no opinion before the unit. Agreement of a unit
 * opens nothing by itself.
 *
 * @param list - the list as it was sent
 * @param returned - the rows as they came back, in any order; blank rows are passed over
 * @param options - the day of reading, and how units answer
 * @returns the rows agreed to, not agreed to, not answered and altered, and those that were added
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const due = [{ record: { level: "item", title: "会议纪要", unit: "culture", proposal: { opinion: "open" } }, dueDay: "2022-07-01" }] as const;
 * const list = consultationPackage(due, { asOf: "2023-06-30", rules: OPENING_RULES, events: [] }).lists[0]!;
 * const returned = [{ no: "1", title: "会议纪要", unitOpinion: "同意", signedOn: "20230712" }];
 * consultationReturn(list, returned, { asOf: "2023-07-31" }).agreed.map(({ signedOn }) => signedOn); // => ["2023-07-12"]
 * ```
 */
export function consultationReturn<T extends ConsultationSubject>(
  list: ConsultationList<T>,
  returned: Iterable<ReturnedConsultationRow>,
  options: ConsultationReturnOptions,
): ConsultationReturn<T> {
  const asOf = requireCivilDay(requireOptions(options).asOf, "asOf");
  const answers = options.answers ?? CONSULTATION_ANSWERS;
  const { byNumber, added, findings } = sortedRows(list, returned);
  const agreed: AnsweredEntry<T>[] = [];
  const disagreed: AnsweredEntry<T>[] = [];
  const unanswered: UnansweredEntry<T>[] = [];
  const altered: AlteredEntry<T>[] = [];
  for (const entry of list.entries) {
    const { row } = entry;
    const back = byNumber.get(String(row.no));
    if (back === undefined) {
      unanswered.push({ ...entry, because: "not-returned" });
      continue;
    }
    const answer = textOf(back.unitOpinion).trim();
    const changes = changesIn(row, back);
    if (changes.length > 0) {
      altered.push({ ...entry, changes, answer });
      continue;
    }
    if (answer === "") {
      unanswered.push({ ...entry, because: "blank" });
      continue;
    }
    const proposed = entry.record.proposal?.opinion;
    const means = answerMeaning(answer, answers, proposed);
    if (means === undefined) {
      findings.push(finding("consultation-answer-unreadable", row, "unitOpinion", answer));
      unanswered.push({ ...entry, because: "unreadable" });
      continue;
    }
    if (proposed === undefined && (means === "agree" || means === "disagree")) {
      findings.push(finding("consultation-nothing-proposed", row, "unitOpinion", answer));
      unanswered.push({ ...entry, because: "nothing-proposed" });
      continue;
    }
    const signature = textOf(back.signedOn);
    const signedOn = signatureDay(signature, asOf);
    if (signedOn === undefined) {
      findings.push(finding("consultation-unsigned", row, "signedOn", signature));
      unanswered.push({ ...entry, because: "unsigned" });
      continue;
    }
    if (signedOn < list.asOf) {
      findings.push(signedBeforeList(row, signature, list.asOf));
      unanswered.push({ ...entry, because: "signed-before-list" });
      continue;
    }
    const timing = (list.deadline ?? signedOn) < signedOn ? "late" : "in-time";
    const isAgreed = means === "agree" || means === proposed;
    (isAgreed ? agreed : disagreed).push({ ...entry, answer, signedOn, timing });
  }
  const deadline = list.deadline === undefined ? "none" : list.deadline < asOf ? "passed" : "running";
  return { agreed, disagreed, unanswered, altered, added, deadline, findings };
}

function sortedRows(list: ConsultationList<ConsultationSubject>, returned: Iterable<ReturnedConsultationRow>) {
  const numbers = new Set(list.entries.map(({ row }) => String(row.no)));
  const byNumber = new Map<string, ReturnedConsultationRow>();
  const added: ReturnedConsultationRow[] = [];
  const findings: ConsultationFinding[] = [];
  for (const back of returned) {
    if (Object.values(back).every((cell) => textOf(cell).trim() === "")) continue;
    const [no, title] = [textOf(back.no), textOf(back.title)];
    const key = matchKey(no);
    const isSent = numbers.has(key);
    if (isSent && !byNumber.has(key)) {
      byNumber.set(key, back);
      continue;
    }
    added.push(back);
    const code = isSent ? "consultation-row-repeated" : "consultation-row-added";
    findings.push({ code, severity: "warning", place: { field: "no", value: no }, data: { no, title } });
  }
  return { byNumber, added, findings };
}

/** A column that did not come back at all was not altered: a unit may return only what it filled in. */
function changesIn(row: ConsultationRow, back: ReturnedConsultationRow): AlteredCell[] {
  return CONSULTATION_COLUMNS.flatMap(({ key, filledBy }): AlteredCell[] => {
    const [sent, returned] = [textOf(row[key]), textOf(back[key])];
    const isKept =
      filledBy === "unit" || (back[key] ?? undefined) === undefined || matchKey(returned) === matchKey(sent);
    return isKept ? [] : [{ column: key, sent, returned }];
  });
}

/** What stands in a cell as text: a host may give a number as the number it is, and a database null for what it has not. */
function textOf(cell: string | number | null | undefined): string {
  return String(cell ?? "");
}

/** A signature counts on a whole day that has come. */
function signatureDay(text: string, asOf: CivilDay): CivilDay | undefined {
  const { date } = parseUncertainDate(text);
  // A whole day has its bounds.
  return date?.precision === "day" && date.latest! <= asOf ? date.latest : undefined;
}

function finding(
  code: "consultation-answer-unreadable" | "consultation-nothing-proposed" | "consultation-unsigned",
  row: ConsultationRow,
  field: "unitOpinion" | "signedOn",
  value: string,
): ConsultationFinding {
  return { code, severity: "error", place: { field, value }, data: cellOf(row, value) };
}

function signedBeforeList(row: ConsultationRow, value: string, listedOn: CivilDay): ConsultationFinding {
  const place = { field: "signedOn", value };
  const data = { ...cellOf(row, value), listedOn };
  return { code: "consultation-signed-before-list", severity: "error", place, data };
}

function cellOf({ no }: ConsultationRow, value: string) {
  return { no, text: value.slice(0, 40) };
}
