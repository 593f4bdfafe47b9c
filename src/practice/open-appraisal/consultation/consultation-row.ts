import type { UncertainDate } from "../../../foundation/dates/index.js";
import type { Title } from "../../../foundation/findings/index.js";
import { ruleTable } from "../../../foundation/law/index.js";
import { type Level, OPENING_STATUS_TITLES, type OpeningOpinion } from "../../../holdings/catalogue/index.js";
import { printedDate } from "../printed-date.js";
import type { ReviewSubject } from "../review/review-parties.js";
import type { DeferralGround } from "../rules/deferral-tables.js";
import { deferralGroundText, type GroundTextOptions, requireGroundTextOptions } from "./ground-text.js";

/** What the archives thinks of a record before it asks the unit (馆初审意见). */
export interface ReviewProposal {
  /** Its opinion. */
  readonly opinion: NonNullable<OpeningOpinion["opinion"]>;
  /** The grounds for a deferral. */
  readonly grounds?: readonly DeferralGround[];
  /** The codes of the archives' own standards under them. */
  readonly standards?: readonly string[];
  /** A note for the unit. */
  readonly note?: string;
}

/** What a consultation reads of a record: any host's record with these fields is good enough. */
export interface ConsultationSubject extends ReviewSubject {
  /** The host's own key. */
  readonly id?: string;
  /** The level. */
  readonly level: Level;
  /** Fonds number (全宗号). */
  readonly fondsNo?: string;
  /** The volume that an item lies in. */
  readonly volumeCode?: string;
  /** Reference code (档号). */
  readonly referenceCode?: string;
  /** Title (题名). */
  readonly title: string;
  /** Responsible party (责任者). */
  readonly responsibleParty?: string;
  /** The date. */
  readonly date?: UncertainDate;
  /** Number of pages. */
  readonly pageCount?: number;
  /** Security classification (密级) as recorded. */
  readonly secrecyMark?: string;
  /** What the archives thinks of it. */
  readonly proposal?: ReviewProposal;
}

/** One row of a consultation list (征求意见清单) as it is printed: ten columns of text under one number. */
export interface ConsultationRow {
  /** Running number (序号) in its list, from 1; the row is known by it when the list comes back. */
  readonly no: number;
  /** Reference code (档号). */
  readonly referenceCode: string;
  /** Title (题名). */
  readonly title: string;
  /** Responsible party (责任者). */
  readonly responsibleParty: string;
  /** Date of formation (形成时间) in catalogue form; as recorded where the calendar does not have it. */
  readonly date: string;
  /** Security classification (密级). */
  readonly secrecyMark: string;
  /** Opinion of the archives (馆初审意见). */
  readonly archivesOpinion: string;
  /** Grounds with their articles (理由及条款). */
  readonly grounds: string;
  /** Opinion of the unit (单位意见); blank until it answers. */
  readonly unitOpinion: string;
  /** Day of the signature (签字日期); blank until it is signed. */
  readonly signedOn: string;
}

/** One column of a consultation list. */
export interface ConsultationColumn {
  /** The property of {@link ConsultationRow}. */
  readonly key: keyof ConsultationRow;
  /** Its heading. */
  readonly title: Title;
  /** How wide it is printed, in characters of a spreadsheet. */
  readonly width: number;
  /** Who fills it in; what the archives filled in must come back unaltered. */
  readonly filledBy: "archives" | "unit";
}

/** The columns of a consultation list in their order, as county archives print it. */
export const CONSULTATION_COLUMNS: readonly ConsultationColumn[] = ruleTable([
  column("no", "序号", "No.", 6, "archives"),
  column("referenceCode", "档号", "Reference code", 26, "archives"),
  column("title", "题名", "Title", 48, "archives"),
  column("responsibleParty", "责任者", "Responsible party", 20, "archives"),
  column("date", "形成时间", "Date of formation", 18, "archives"),
  column("secrecyMark", "密级", "Security classification", 12, "archives"),
  column("archivesOpinion", "馆初审意见", "Opinion of the archives", 14, "archives"),
  column("grounds", "理由（条款）", "Grounds (article)", 48, "archives"),
  column("unitOpinion", "单位意见", "Opinion of the unit", 16, "unit"),
  column("signedOn", "签字日期", "Signed on", 14, "unit"),
]);

/**
 * One record as a row of a consultation list, with the columns of the unit left blank.
 *
 * @param record - a volume or an item
 * @param no - its number in the list
 * @param options - the day, the rules and the language of the printed opinion and grounds
 * @returns the row
 * @example
 * ```ts
 * const record: ConsultationSubject = { level: "item", title: "收养登记", proposal: { opinion: "deferred", note: "涉及个人信息" } };
 * const row = consultationRow(record, 1, { asOf: "2023-06-30", rules: OPENING_RULES });
 * [row.archivesOpinion, row.grounds]; // => ["延期开放", "涉及个人信息"]
 * ```
 */
export function consultationRow(record: ConsultationSubject, no: number, options: GroundTextOptions): ConsultationRow {
  requireGroundTextOptions(options);
  const { title, date, proposal } = record;
  const opinion = proposal ? OPENING_STATUS_TITLES[proposal.opinion][options.language ?? "zh-CN"] : "";
  // A database gives null for what it has not.
  return {
    no,
    referenceCode: record.referenceCode ?? "",
    title,
    responsibleParty: record.responsibleParty ?? "",
    date: printedDate(date),
    secrecyMark: record.secrecyMark ?? "",
    archivesOpinion: opinion,
    grounds: groundsOf(proposal, options),
    unitOpinion: "",
    signedOn: "",
  };
}

function groundsOf(proposal: ReviewProposal | undefined, options: GroundTextOptions): string {
  const { rules, language = "zh-CN" } = options;
  const grounds = (proposal?.grounds ?? []).map((ground) => deferralGroundText(ground, options));
  const standards = (proposal?.standards ?? []).map(
    (code) => rules.deferralStandards.find((standard) => standard.code === code)?.title[language] ?? code,
  );
  const note = proposal?.note ?? "";
  const parts = [...grounds, ...standards, ...(note === "" ? [] : [note])];
  return parts.join(language === "zh-CN" ? "；" : "; ");
}

function column(
  key: keyof ConsultationRow,
  zh: string,
  en: string,
  width: number,
  filledBy: ConsultationColumn["filledBy"],
): ConsultationColumn {
  return { key, title: { "zh-CN": zh, en }, width, filledBy };
}
