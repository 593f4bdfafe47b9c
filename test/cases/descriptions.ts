import type { DescriptionLevel, OpeningOpinion } from "lantai/catalogue";
import type { CivilDay } from "lantai/dates";

/** A description, and the required elements that it lacks. */
export interface DescriptionCase {
  /** The clause it rests on. */
  readonly source: string;
  readonly level: DescriptionLevel;
  readonly described: Readonly<Record<string, unknown>>;
  /** The missing elements, by their Chinese names. */
  readonly expected: readonly string[];
}

/** What a unit attaches on transfer, and what is missing from it on a day. */
export interface OpinionCase {
  readonly source: string;
  readonly opinion: OpeningOpinion;
  readonly asOf: CivilDay;
  /** The missing parts, by their codes. */
  readonly expected: readonly string[];
}

const REQUIRED = "DA/T 18-2022，著录项目“必”";
const LAW = "档案法（2020年修订）第三十条，2021年1月1日起施行";
const REGULATIONS = "档案法实施条例第三十条第二款，2024年3月1日起施行";
const DATE = { text: "19950630", earliest: "1995-06-30", latest: "1995-06-30", precision: "day" };

export const DESCRIPTION_CASES: readonly DescriptionCase[] = [
  {
    source: REQUIRED,
    level: "item",
    described: {
      referenceCode: "0027-WS·1995-Y-BGS-0001",
      title: "通知",
      date: DATE,
      responsibleParty: "XX县合成局",
      retentionPeriod: "permanent",
      openingStatus: "unreviewed",
    },
    expected: [],
  },
  {
    source: REQUIRED,
    level: "volume",
    described: { referenceCode: "0012-001-0034", title: "防汛工作", responsibleParty: "XX县合成局" },
    expected: ["日期", "保管期限", "开放标识"],
  },
  {
    source: `${REQUIRED}；类别不要求保管期限和开放标识`,
    level: "series",
    described: { referenceCode: "0012-001", title: "防汛", date: DATE, responsibleParty: "XX县合成局" },
    expected: [],
  },
  {
    source: `${REQUIRED}；空白等于没有`,
    level: "series",
    described: { referenceCode: "0012-001", title: " ", date: DATE, responsibleParty: "XX县合成局" },
    expected: ["题名"],
  },
];

export const OPINION_CASES: readonly OpinionCase[] = [
  { source: LAW, opinion: {}, asOf: "2020-12-31", expected: [] },
  { source: LAW, opinion: {}, asOf: "2021-01-01", expected: ["opinion"] },
  { source: LAW, opinion: { opinion: "open" }, asOf: "2024-02-29", expected: [] },
  {
    source: REGULATIONS,
    opinion: { opinion: "open" },
    asOf: "2024-03-01",
    expected: ["disclosure", "secrecyChanges"],
  },
];
