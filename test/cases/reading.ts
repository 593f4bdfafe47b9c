import type { CivilDay } from "lantai/dates";
import type { Reader, ReadingOutcome, ReadingSubject } from "lantai/reading-room";

/** A reader, a record and a day, and what he may. */
export interface ReadingCase {
  readonly id: string;
  /** The article it rests on. */
  readonly source: string;
  readonly asOf: CivilDay;
  readonly record: ReadingSubject;
  readonly reader: Reader;
  /** The outcome, or the kind of verdict where there is none. */
  readonly outcome: ReadingOutcome | "undetermined";
  /** Whose consent is lacking, `?` after those that are asked only if necessary. */
  readonly consents: readonly string[];
  /** What the first reason is and cites. */
  readonly ground: readonly [code: string, ...cited: string[]];
}

const MEASURES = "档案法实施办法第二十一条（1999年6月7日至2024年2月29日）";
const LAW = "档案法第二十八条第二款：单位和个人持有合法证明，可以利用已经开放的档案";
const REGULATIONS = "档案法实施条例第三十四条";
const MARRIAGE = "婚姻登记档案管理办法（2006年）关于利用的规定，见某省民政部门转述";

const citizen: Reader = { kind: "citizen", papers: ["identity"] };
const foreign: Reader = { kind: "foreign", papers: ["identity"] };
const secret = { date: { earliest: "2012-03-01", latest: "2012-03-01" }, secrecyMark: "机密★20年" } as const;
const restricted = { openingStatus: "open", donorRestriction: "二〇三〇年以前仅供学术研究" } as const;
const marriage = { specialArchives: "marriage", openingStatus: "unreviewed" } as const;

export const READING_CASES: readonly ReadingCase[] = [
  {
    id: "an open record, before the law of 2020",
    source: `${MEASURES}第二款`,
    asOf: "2020-12-31",
    record: { openingStatus: "open" },
    reader: citizen,
    outcome: "may-read",
    consents: [],
    ground: ["reading-open", "implementation-measures-1999 21"],
  },
  {
    id: "an open record, under the law of 2020",
    source: LAW,
    asOf: "2023-06-30",
    record: { openingStatus: "open" },
    reader: { kind: "organisation", papers: ["introduction-letter"] },
    outcome: "may-read",
    consents: [],
    ground: ["reading-open", "archives-law-2020 28", "implementation-measures-1999 21"],
  },
  {
    id: "an open record, without papers",
    source: LAW,
    asOf: "2024-03-01",
    record: { openingStatus: "open" },
    reader: { kind: "citizen", papers: [] },
    outcome: "needs-papers",
    consents: [],
    ground: ["reading-open", "archives-law-2020 28"],
  },
  {
    id: "an open record and a foreigner, until 2024-02-29",
    source: `${MEASURES}第三款：须经中国有关主管部门介绍以及保存该档案的档案馆同意`,
    asOf: "2024-02-29",
    record: { openingStatus: "open" },
    reader: { kind: "foreign", papers: ["competent-introduction"] },
    outcome: "needs-consent",
    consents: ["archives"],
    ground: ["reading-open", "implementation-measures-1999 21"],
  },
  {
    id: "an open record and a foreigner, from 2024-03-01",
    source: `${LAW}；实施条例没有另作规定`,
    asOf: "2024-03-01",
    record: { openingStatus: "open" },
    reader: foreign,
    outcome: "may-read",
    consents: [],
    ground: ["reading-open", "archives-law-2020 28"],
  },
  {
    id: "an unopened record, until 2024-02-29",
    source: `${MEASURES}第四款：须经档案馆同意，必要时还须经有关的档案行政管理部门审查同意`,
    asOf: "2024-02-29",
    record: { openingStatus: "unreviewed" },
    reader: citizen,
    outcome: "needs-consent",
    consents: ["archives", "archives-authority?"],
    ground: ["reading-unopened", "archives-law-2020 29", "implementation-measures-1999 21"],
  },
  {
    id: "an unopened record, from 2024-03-01",
    source: `${REGULATIONS}：经国家档案馆同意，必要时征得档案形成单位或者移交单位同意`,
    asOf: "2024-03-01",
    record: { openingStatus: "deferred" },
    reader: citizen,
    outcome: "needs-consent",
    consents: ["archives", "forming-or-transferring-unit?"],
    ground: ["reading-unopened", "archives-law-2020 29", "implementation-regulations-2024 34"],
  },
  {
    id: "an unopened record, with the consent of the archives",
    source: REGULATIONS,
    asOf: "2024-03-01",
    record: { openingStatus: "legacy-controlled" },
    reader: { ...citizen, consents: ["archives"] },
    outcome: "may-read",
    consents: ["forming-or-transferring-unit?"],
    ground: ["reading-unopened", "archives-law-2020 29", "implementation-regulations-2024 34"],
  },
  {
    id: "an unopened record and a foreigner",
    source: `${REGULATIONS}：只规定机关、团体、企业事业单位和其他组织以及公民`,
    asOf: "2024-03-01",
    record: { openingStatus: "unreviewed" },
    reader: foreign,
    outcome: "may-not-read",
    consents: [],
    ground: ["reading-not-provided", "archives-law-2020 29", "implementation-regulations-2024 34"],
  },
  {
    id: "a record that its unit keeps",
    source: `${REGULATIONS}第二款：经档案形成单位或者保管单位同意`,
    asOf: "2024-03-01",
    record: { custody: "unit" },
    reader: citizen,
    outcome: "needs-consent",
    consents: ["keeping-unit"],
    ground: ["reading-kept-by-unit", "archives-law-2020 29", "implementation-regulations-2024 34"],
  },
  {
    id: "a record that its unit keeps, until 2024-02-29",
    source: `${MEASURES}第四款；档案法第二十九条`,
    asOf: "2024-02-29",
    record: { custody: "unit" },
    reader: citizen,
    outcome: "needs-consent",
    consents: ["keeping-unit"],
    ground: ["reading-kept-by-unit", "archives-law-2020 29", "implementation-measures-1999 21"],
  },
  {
    id: "who transferred a record reads it by the same rule, and first",
    source: "档案法第三十一条：可以优先利用该档案",
    asOf: "2024-03-01",
    record: { openingStatus: "unreviewed" },
    reader: { kind: "transferor", papers: ["work-card"], consents: ["archives"] },
    outcome: "may-read",
    consents: ["forming-or-transferring-unit?"],
    ground: ["reading-unopened", "archives-law-2020 29", "implementation-regulations-2024 34"],
  },
  {
    id: "an open record whose donor restricts its use",
    source: "档案法第三十一条：可以对档案中不宜向社会开放的部分提出限制利用的意见，档案馆应当予以支持",
    asOf: "2024-03-01",
    record: restricted,
    reader: citizen,
    outcome: "needs-consent",
    consents: ["archives", "forming-or-transferring-unit?"],
    ground: ["reading-as-unopened", "archives-law-2020 29", "implementation-regulations-2024 34"],
  },
  {
    id: "an open record whose donor restricts its use, and himself",
    source: "档案法第三十一条：可以优先利用该档案",
    asOf: "2024-03-01",
    record: restricted,
    reader: { kind: "transferor", papers: ["identity"] },
    outcome: "may-read",
    consents: [],
    ground: ["reading-open", "archives-law-2020 28"],
  },
  {
    id: "an open record whose donor restricts its use, and a foreigner",
    source: `档案法第三十一条；${REGULATIONS}：只规定机关、团体、企业事业单位和其他组织以及公民`,
    asOf: "2024-03-01",
    record: restricted,
    reader: foreign,
    outcome: "may-not-read",
    consents: [],
    ground: ["reading-not-provided", "archives-law-2020 29", "implementation-regulations-2024 34"],
  },
  {
    id: "a status that is none of the known",
    source: "未注明开放的不按开放档案提供",
    asOf: "2024-03-01",
    record: { openingStatus: "opened" as "open" },
    reader: citizen,
    outcome: "undetermined",
    consents: [],
    ground: ["reading-status-unknown"],
  },
  {
    id: "marked open, its custody none of the known ones",
    source: "不作推定：保管情况不明的，先核实",
    asOf: "2024-03-01",
    record: { openingStatus: "open", custody: "school" as "unit" },
    reader: citizen,
    outcome: "undetermined",
    consents: [],
    ground: ["reading-custody-unknown"],
  },
  {
    id: "a state secret, even one marked open",
    source: "档案法第二十条：依照有关保守国家秘密的法律、行政法规规定办理",
    asOf: "2023-06-30",
    record: { ...secret, openingStatus: "open" },
    reader: { kind: "judicial-organ", papers: ["introduction-letter", "work-card"] },
    outcome: "may-not-read",
    consents: [],
    ground: ["reading-secret", "archives-law-2020 20"],
  },
  {
    id: "a state secret, under the law of 1987",
    source: "档案法（1987年）第十四条，见实施办法（1999年）第十六条",
    asOf: "2020-12-31",
    record: { ...secret, openingStatus: "open" },
    reader: citizen,
    outcome: "may-not-read",
    consents: [],
    ground: ["reading-secret", "archives-law-1987 14"],
  },
  {
    id: "a mark that leaves open whether it is secret",
    source: "档案法第二十条",
    asOf: "2023-06-30",
    record: { secrecyMark: "机密★长期", openingStatus: "open" },
    reader: citizen,
    outcome: "undetermined",
    consents: [],
    ground: ["reading-secrecy-unsettled", "archives-law-2020 20"],
  },
  {
    id: "no opening status",
    source: "未注明开放的不按开放档案提供",
    asOf: "2023-06-30",
    record: {},
    reader: citizen,
    outcome: "undetermined",
    consents: [],
    ground: ["reading-status-missing"],
  },
  {
    id: "a volume that is partly open",
    source: "INT-12：案卷逐件判断",
    asOf: "2023-06-30",
    record: { openingStatus: "partial" },
    reader: citizen,
    outcome: "undetermined",
    consents: [],
    ground: ["reading-partly-open"],
  },
  {
    id: "a day before the first text seen",
    source: "1999年6月7日以前的规定未见",
    asOf: "1999-06-06",
    record: { openingStatus: "open" },
    reader: citizen,
    outcome: "undetermined",
    consents: [],
    ground: ["reading-rule-unknown"],
  },
  {
    id: "the person concerned and her marriage record",
    source: MARRIAGE,
    asOf: "2023-06-30",
    record: marriage,
    reader: { kind: "person-concerned", papers: ["identity"] },
    outcome: "may-read",
    consents: [],
    ground: ["reading-special", "marriage-archives-measures-2006"],
  },
  {
    id: "her proxy without a notarised mandate",
    source: MARRIAGE,
    asOf: "2023-06-30",
    record: marriage,
    reader: { kind: "proxy", papers: ["identity"] },
    outcome: "needs-papers",
    consents: [],
    ground: ["reading-special", "marriage-archives-measures-2006"],
  },
  {
    id: "a court",
    source: MARRIAGE,
    asOf: "2023-06-30",
    record: marriage,
    reader: { kind: "judicial-organ", papers: ["work-card", "introduction-letter"] },
    outcome: "may-read",
    consents: [],
    ground: ["reading-special", "marriage-archives-measures-2006"],
  },
  {
    id: "a lawyer with the certificate of the court",
    source: MARRIAGE,
    asOf: "2023-06-30",
    record: marriage,
    reader: { kind: "lawyer", papers: ["identity", "court-certificate"] },
    outcome: "may-read",
    consents: [],
    ground: ["reading-special", "marriage-archives-measures-2006"],
  },
  {
    id: "anybody else, even where the record is open: the special table comes first",
    source: MARRIAGE,
    asOf: "2023-06-30",
    record: { ...marriage, openingStatus: "open" },
    reader: citizen,
    outcome: "needs-consent",
    consents: ["archives-chief"],
    ground: ["reading-special", "marriage-archives-measures-2006"],
  },
  {
    id: "the registry that transferred them",
    source: MARRIAGE,
    asOf: "2023-06-30",
    record: marriage,
    reader: { kind: "transferor", papers: [] },
    outcome: "may-read",
    consents: [],
    ground: ["reading-special", "marriage-archives-measures-2006"],
  },
  {
    id: "before the measures, a marriage record is a record like others",
    source: `${MEASURES}第四款`,
    asOf: "2006-01-22",
    record: marriage,
    reader: { kind: "person-concerned", papers: ["identity"] },
    outcome: "needs-consent",
    consents: ["archives", "archives-authority?"],
    ground: ["reading-unopened", "implementation-measures-1999 21"],
  },
  {
    id: "on the first day of the measures, the person concerned reads it with an identity card",
    source: MARRIAGE,
    asOf: "2006-01-23",
    record: marriage,
    reader: { kind: "person-concerned", papers: ["identity"] },
    outcome: "may-read",
    consents: [],
    ground: ["reading-special", "marriage-archives-measures-2006"],
  },
];

/** Archives whose use follows that of marriage records in practice, without a text that was seen. */
const ALIKE = {
  land: "土地档案",
  "educated-youth": "知青档案",
  recruitment: "招工档案",
  demobilisation: "退伍军人档案",
  "social-insurance": "社保档案",
} as const;

/** A reader with what he shows, and what he may. */
const OF_SPECIAL: readonly (readonly [Reader, ReadingOutcome, consents?: readonly string[]])[] = [
  [{ kind: "person-concerned", papers: ["identity"] }, "may-read"],
  [{ kind: "person-concerned", papers: [] }, "needs-papers"],
  [{ kind: "proxy", papers: ["identity", "notarised-mandate"] }, "may-read"],
  [{ kind: "judicial-organ", papers: ["introduction-letter", "work-card"] }, "may-read"],
  [{ kind: "lawyer", papers: ["identity", "court-certificate"] }, "may-read"],
  [{ kind: "transferor", papers: [] }, "may-read"],
  [citizen, "needs-consent", ["archives-chief"]],
];

/** Every reader before every kind of these archives. */
export const SPECIAL_READING_CASES: readonly ReadingCase[] = Object.entries(ALIKE).flatMap(([specialArchives, title]) =>
  OF_SPECIAL.map(
    ([reader, outcome, consents = []]): ReadingCase => ({
      id: `${title}: ${reader.kind} with ${reader.papers.length === 0 ? "nothing" : reader.papers.join(" and ")}`,
      source: "通行做法",
      asOf: "2023-06-30",
      record: { specialArchives },
      reader,
      outcome,
      consents,
      ground: ["reading-special"],
    }),
  ),
);
