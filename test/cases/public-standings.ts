import type { OpeningStatus } from "lantai/catalogue";
import type { CivilDay } from "lantai/dates";
import type { PublicStanding, PublicSubject } from "lantai/open-appraisal";

/** A record, and what of it the public may see on a day. */
export interface PublicStandingCase {
  /** The article or practice it rests on. */
  readonly source: string;
  readonly record: PublicSubject;
  readonly asOf: CivilDay;
  readonly expected: PublicStanding;
}

/** The statuses of the items of a volume, and that of the volume. */
export interface RolledUpCase {
  readonly source: string;
  readonly items: readonly OpeningStatus[];
  readonly expected: OpeningStatus;
}

const CATALOGUE = "档案法（2020年修订）第二十八条：定期公布开放档案的目录";
const PUBLICATION = "档案法（2020年修订）第三十二条：公布另有主体，不因开放而发生";
const DECIDED = "目录开放与档案开放分别决定";
const PRACTICE = "案卷开放状态按卷内文件归总（实务）";

export const PUBLIC_STANDINGS: readonly PublicStandingCase[] = [
  {
    source: CATALOGUE,
    record: { openingStatus: "open", openedOn: "2023-03-01" },
    asOf: "2023-03-01",
    expected: { entry: "shown", record: "open", publication: "not-published" },
  },
  {
    source: `${CATALOGUE}；开放的前一日`,
    record: { openingStatus: "open", openedOn: "2023-03-01" },
    asOf: "2023-02-28",
    expected: { entry: "withheld", record: "not-open", publication: "not-published" },
  },
  {
    source: `${CATALOGUE}；部分开放的前一日`,
    record: { openingStatus: "partial", openedOn: "2023-03-01" },
    asOf: "2023-02-28",
    expected: { entry: "withheld", record: "not-open", publication: "not-published" },
  },
  {
    source: `${CATALOGUE}；销毁当日`,
    record: { openingStatus: "open", destroyed: { on: "2023-03-01", registerNo: "1" } },
    asOf: "2023-03-01",
    expected: { entry: "withheld", record: "not-open", publication: "not-published" },
  },
  {
    source: `${CATALOGUE}；销毁的前一日`,
    record: { openingStatus: "open", destroyed: { on: "2023-03-01", registerNo: "1" } },
    asOf: "2023-02-28",
    expected: { entry: "shown", record: "open", publication: "not-published" },
  },
  {
    source: DECIDED,
    record: { openingStatus: "deferred", entryOpening: "shown" },
    asOf: "2023-06-30",
    expected: { entry: "shown", record: "not-open", publication: "not-published" },
  },
  {
    source: `${DECIDED}；题名不宜公开的另拟题名`,
    record: { openingStatus: "open", titleOpening: "withheld", publicTitle: "收养登记" },
    asOf: "2023-06-30",
    expected: { entry: "shown-under-public-title", record: "open", publication: "not-published" },
  },
  {
    source: `${DECIDED}；题名不宜公开而没有另拟`,
    record: { openingStatus: "open", titleOpening: "withheld" },
    asOf: "2023-06-30",
    expected: { entry: "withheld", record: "open", publication: "not-published" },
  },
  {
    source: PUBLICATION,
    record: { openingStatus: "open", publications: [{ on: "2023-05-04", form: "display" }] },
    asOf: "2023-06-30",
    expected: { entry: "shown", record: "open", publication: "published" },
  },
  {
    source: "长期封闭、未经审核的档案不因到期而开放",
    record: { openingStatus: "unreviewed" },
    asOf: "2023-06-30",
    expected: { entry: "withheld", record: "not-open", publication: "not-published" },
  },
];

export const ROLLED_UP_STATUSES: readonly RolledUpCase[] = [
  { source: PRACTICE, items: ["open", "open"], expected: "open" },
  { source: PRACTICE, items: ["open", "deferred"], expected: "partial" },
  { source: PRACTICE, items: ["deferred", "deferred"], expected: "deferred" },
  { source: `${PRACTICE}；情况不一的还须审核`, items: ["deferred", "unreviewed"], expected: "unreviewed" },
];
