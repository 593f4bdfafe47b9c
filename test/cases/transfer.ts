import type { ArchivesLevel, TransferOutcome, TransferSubject } from "lantai/accession";
import type { CivilDay } from "lantai/dates";

/** A record formed on one day, and when its transfer is due by each counting. */
export interface TransferDayCase {
  /** The case in the fact sheet. */
  readonly id: string;
  /** The article it rests on. */
  readonly source: string;
  readonly archivesLevel: ArchivesLevel;
  readonly formed: CivilDay;
  readonly dueDays: readonly [dayAfter: CivilDay, anniversary: CivilDay, yearBatch: CivilDay];
}

/** A record on a day, and where it stands. */
export interface TransferStandingCase {
  readonly id: string;
  readonly source: string;
  readonly asOf: CivilDay;
  readonly archivesLevel: ArchivesLevel;
  readonly record: TransferSubject;
  /** The outcome, or the kind of verdict where there is none. */
  readonly standing: TransferOutcome | "undetermined" | "not-applicable";
  /** The reasons, in their order. */
  readonly because: readonly string[];
}

/** What governs the term on a day. */
export interface TransferRegimeCase {
  readonly source: string;
  readonly asOf: CivilDay;
  readonly archivesLevel: ArchivesLevel;
  /** The first reason of a record formed long before, and what it cites. */
  readonly answer: readonly [code: string, ...cited: string[]];
}

const REGULATIONS = "档案法实施条例第二十条第二款：中央级、省级、设区的市级满二十年，县级满十年";
const SCOPE = "档案馆工作通则（1983年）：省级馆接收永久，省辖市和县级馆接收永久和长期；30年与长期并列为通行做法";
const MEASURES = "档案法实施办法第十三条（1999年6月7日至2024年2月29日）";

const formed = (day: CivilDay) => ({ earliest: day, latest: day, precision: "day" });

/** When a transfer is due: T-01, T-02, T-04 and the days about them. */
export const TRANSFER_DAYS: readonly TransferDayCase[] = [
  {
    id: "T-01",
    source: `${MEASURES}；INT-1`,
    archivesLevel: "county",
    formed: "2013-06-30",
    dueDays: ["2023-07-01", "2023-06-30", "2024-01-01"],
  },
  {
    id: "T-02",
    source: REGULATIONS,
    archivesLevel: "provincial",
    formed: "2013-06-30",
    dueDays: ["2033-07-01", "2033-06-30", "2034-01-01"],
  },
  {
    id: "T-02, the centre and a prefecture",
    source: REGULATIONS,
    archivesLevel: "prefecture",
    formed: "2004-02-29",
    dueDays: ["2024-03-01", "2024-02-29", "2025-01-01"],
  },
  {
    id: "T-01, a day that the tenth year does not have",
    source: `${REGULATIONS}；民法典第二百零二条（类推）`,
    archivesLevel: "county",
    formed: "2016-02-29",
    dueDays: ["2026-03-01", "2026-02-28", "2027-01-01"],
  },
  {
    id: "formed before the first text seen in full",
    source: `${MEASURES}：自发布之日起施行`,
    archivesLevel: "county",
    formed: "1975-05-04",
    dueDays: ["1999-06-07", "1999-06-07", "1999-06-07"],
  },
];

const twelveYears = { custody: "unit", date: formed("2011-05-04"), retentionPeriod: "permanent" } as const;

/** Where a record stands: T-01 by the day, T-04, T-06, T-10 and the reasons beside them. */
export const TRANSFER_STANDINGS: readonly TransferStandingCase[] = [
  ...(
    [
      ["2023-06-30", "not-yet-due", ["transfer-term-running"]],
      ["2023-07-01", "due", ["transfer-term-complete"]],
      ["2023-07-02", "overdue", ["transfer-term-complete", "transfer-overdue"]],
    ] as const
  ).map(([asOf, standing, because]) => ({
    id: `T-01 on ${asOf}`,
    source: MEASURES,
    asOf,
    archivesLevel: "county" as const,
    record: { custody: "unit" as const, date: formed("2013-06-30") },
    standing,
    because,
  })),
  {
    id: "T-04",
    source: `${REGULATIONS}：以档案馆级别为准，与单位性质无关`,
    asOf: "2023-07-02",
    archivesLevel: "county",
    record: { custody: "unit", unitKind: "state-owned-enterprise", date: formed("2013-06-30") },
    standing: "overdue",
    because: ["transfer-term-complete", "transfer-overdue"],
  },
  {
    id: "T-06",
    source: "档案法实施条例第二十条第三款：经同级档案主管部门检查和同意，可以延长",
    asOf: "2024-05-04",
    archivesLevel: "county",
    record: { ...twelveYears, transferExtension: { ground: "confidential", consentedOn: "2021-03-01" } },
    standing: "extended",
    because: ["transfer-term-complete", "transfer-extended"],
  },
  {
    id: "T-06 before 2024-03-01",
    source: "档案法实施办法第十三条第三款",
    asOf: "2023-05-06",
    archivesLevel: "county",
    record: { ...twelveYears, transferExtension: { ground: "specialised", consentedOn: "2021-03-01" } },
    standing: "extended",
    because: ["transfer-term-complete", "transfer-extended"],
  },
  {
    id: "T-06, the extension has ended",
    source: "档案法实施条例第二十条第三款",
    asOf: "2024-05-04",
    archivesLevel: "county",
    record: {
      ...twelveYears,
      transferExtension: { ground: "confidential", consentedOn: "2021-03-01", until: "2024-05-03" },
    },
    standing: "overdue",
    because: ["transfer-term-complete", "transfer-extended", "transfer-overdue"],
  },
  {
    id: "T-06, nobody consented",
    source: "档案法实施条例第二十条第三款",
    asOf: "2024-05-04",
    archivesLevel: "county",
    record: { ...twelveYears, transferExtension: { ground: "confidential" } },
    standing: "overdue",
    because: ["transfer-term-complete", "transfer-extension-incomplete", "transfer-overdue"],
  },
  {
    id: "T-06, consented to only later",
    source: "档案法实施条例第二十条第三款",
    asOf: "2024-05-04",
    archivesLevel: "county",
    record: { ...twelveYears, transferExtension: { ground: "confidential", consentedOn: "2024-05-05" } },
    standing: "overdue",
    because: ["transfer-term-complete", "transfer-extension-incomplete", "transfer-overdue"],
  },
  {
    id: "T-10",
    source: "县级档案馆进馆范围的通行做法：永久、30年（长期）；10年的留单位保管",
    asOf: "2024-05-04",
    archivesLevel: "county",
    record: { ...twelveYears, retentionPeriod: "10-years" },
    standing: "not-applicable",
    because: ["accession-scope-outside"],
  },
  {
    id: "a dissolved unit may come early",
    source: "档案法实施办法第十三条第三款；档案法实施条例第二十条第三款",
    asOf: "2023-06-30",
    archivesLevel: "county",
    record: {
      custody: "unit",
      date: formed("2018-05-04"),
      transferEvents: [{ kind: "unit-dissolved", on: "2019-03-01" }],
    },
    standing: "may-be-early",
    because: ["transfer-term-running", "transfer-early"],
  },
  {
    id: "a unit that is dissolved only later may not yet",
    source: "档案法实施办法第十三条第三款",
    asOf: "2023-06-30",
    archivesLevel: "county",
    record: {
      custody: "unit",
      date: formed("2018-05-04"),
      transferEvents: [{ kind: "unit-dissolved", on: "2023-07-01" }],
    },
    standing: "not-yet-due",
    because: ["transfer-term-running"],
  },
  {
    id: "unsafe storage: transferred early, by the measures of 1999",
    source: "档案法实施办法第十三条第三款",
    asOf: "2024-02-29",
    archivesLevel: "county",
    record: {
      custody: "unit",
      date: formed("2018-05-04"),
      transferEvents: [{ kind: "unsafe-storage", on: "2020-01-01" }],
    },
    standing: "may-be-early",
    because: ["transfer-term-running", "transfer-early"],
  },
  {
    id: "unsafe storage: deposited early, by the regulations of 2024",
    source: "档案法实施条例第二十条第四款：提前交档案馆保管",
    asOf: "2024-03-01",
    archivesLevel: "county",
    record: {
      custody: "unit",
      date: formed("2018-05-04"),
      transferEvents: [{ kind: "unsafe-storage", on: "2020-01-01" }],
    },
    standing: "may-be-early",
    because: ["transfer-term-running", "transfer-early"],
  },
  {
    id: "a province takes what is kept permanently",
    source: SCOPE,
    asOf: "2023-06-30",
    archivesLevel: "provincial",
    record: { custody: "unit", date: formed("2001-05-04"), retentionPeriod: "30-years" },
    standing: "not-applicable",
    because: ["accession-scope-outside"],
  },
  {
    id: "a prefecture takes 30 years and 长期 too, and not 10 years",
    source: SCOPE,
    asOf: "2023-06-30",
    archivesLevel: "prefecture",
    record: { custody: "unit", date: formed("2001-05-04"), retentionPeriod: "10-years" },
    standing: "not-applicable",
    because: ["accession-scope-outside"],
  },
  {
    id: "in the archives already",
    source: MEASURES,
    asOf: "2023-06-30",
    archivesLevel: "county",
    record: { ...twelveYears, custody: "archives" },
    standing: "not-applicable",
    because: ["transfer-made"],
  },
  ...["family-or-person", "private-enterprise", "social-organisation"].map((unitKind) => ({
    id: `${unitKind}: its records come by agreement`,
    source: "各级各类档案馆收集档案范围的规定",
    asOf: "2023-06-30" as const,
    archivesLevel: "county" as const,
    record: { ...twelveYears, unitKind },
    standing: "not-applicable" as const,
    because: ["transfer-by-agreement"],
  })),
  {
    id: "no date and no year",
    source: MEASURES,
    asOf: "2023-06-30",
    archivesLevel: "county",
    record: { custody: "unit" },
    standing: "undetermined",
    because: ["transfer-start-missing"],
  },
];

/** What governs on a day, by §0.3.1; where no text was seen, nothing is decided. */
export const TRANSFER_REGIMES: readonly TransferRegimeCase[] = [
  {
    source: "此前的规定未见",
    asOf: "1983-04-30",
    archivesLevel: "county",
    answer: ["transfer-term-unknown"],
  },
  {
    source: "档案馆工作通则：十年左右",
    asOf: "1983-05-01",
    archivesLevel: "county",
    answer: ["transfer-term-approximate", "archives-general-rules-1983"],
  },
  {
    source: "档案馆工作通则：省级二十年左右",
    asOf: "1983-05-01",
    archivesLevel: "provincial",
    answer: ["transfer-term-approximate", "archives-general-rules-1983"],
  },
  {
    source: "1990年实施办法的条文未见",
    asOf: "1990-11-19",
    archivesLevel: "prefecture",
    answer: ["transfer-term-unknown"],
  },
  {
    source: "档案馆工作通则：省辖市十年左右",
    asOf: "1990-11-18",
    archivesLevel: "prefecture",
    answer: ["transfer-term-approximate", "archives-general-rules-1983"],
  },
  {
    source: "中央级档案馆此前的期限未见",
    asOf: "1999-06-06",
    archivesLevel: "central",
    answer: ["transfer-term-unknown"],
  },
  {
    source: MEASURES,
    asOf: "1999-06-07",
    archivesLevel: "central",
    answer: ["transfer-term-complete", "implementation-measures-1999 13"],
  },
  {
    source: MEASURES,
    asOf: "1999-06-07",
    archivesLevel: "provincial",
    answer: ["transfer-term-complete", "implementation-measures-1999 13"],
  },
  {
    source: REGULATIONS,
    asOf: "2024-03-01",
    archivesLevel: "central",
    answer: ["transfer-term-complete", "implementation-regulations-2024 20"],
  },
  {
    source: MEASURES,
    asOf: "2024-02-29",
    archivesLevel: "county",
    answer: ["transfer-term-complete", "implementation-measures-1999 13"],
  },
  {
    source: REGULATIONS,
    asOf: "2024-03-01",
    archivesLevel: "county",
    answer: ["transfer-term-complete", "implementation-regulations-2024 20"],
  },
];
