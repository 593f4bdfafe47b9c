import type { Title } from "../../../foundation/findings/index.js";
import { summedExtents } from "../../../holdings/extents/index.js";
import type { DueCount } from "../facts/due-summary.js";
import type { DueFacts, HalfYearFacts } from "../facts/half-year-facts.js";
import { type FigureMaker, type FigureSubject, figureMaker, named, statedName } from "./figure-making.js";
import type { ReportFigure } from "./report-figure.js";

/** The two due lists of a report. */
export const DUE_KINDS = Object.freeze(["opening", "retention"] as const);

/** One of {@link DUE_KINDS}. */
export type DueKind = (typeof DUE_KINDS)[number];

/** The figures of a due list; of its years and fonds only those that the tables show, and the sum of the rest. */
export function dueFigures(facts: HalfYearFacts, kind: DueKind, rows: number): ReportFigure[] {
  const part = facts[kind];
  if (part === undefined) return [];
  const make = figureMaker(facts, part);
  const { summary, upcoming } = part;
  return [
    make(`${kind}-asked`, summary.asked),
    ...countFigures(`${kind}-due`, summary.due, make),
    ...(summary.earliest === undefined ? [] : [make(`${kind}-earliest`, summary.earliest)]),
    ...groupFigures(`${kind}-due-year`, yearGroups(part), rows, make),
    ...groupFigures(`${kind}-due-fonds`, fondsGroups(part), rows, make),
    ...countFigures(`${kind}-undetermined`, summary.undetermined, make),
    ...summary.byMissing.map(({ missing, records }) =>
      make(`${kind}-missing-records`, records, { key: missing.join("+"), names: { missing: missingTitle(missing) } }),
    ),
    ...(upcoming === undefined ? [] : countFigures(`${kind}-upcoming`, upcoming.due, make)),
  ];
}

const MISSING_TITLES: ReadonlyMap<string, Title> = new Map([
  ["date", { "zh-CN": "形成日期", en: "a date of formation" }],
  ["items", { "zh-CN": "卷内文件目录", en: "a list of the items in the volume" }],
  ["year", { "zh-CN": "年度", en: "a year" }],
  ["retentionPeriod", { "zh-CN": "确定的保管期限", en: "a definite retention period" }],
  ["filedOn", { "zh-CN": "归档日期", en: "a day of filing" }],
  ["startedOn", { "zh-CN": "起算事项的日期", en: "the day of the event from which the term runs" }],
  ["retentionStart", { "zh-CN": "已收录的起算方式", en: "a known start of the term" }],
  ["secrecyMark", { "zh-CN": "可以计算的密级标志", en: "a mark of secrecy that can be reckoned with" }],
  ["declassificationCondition", { "zh-CN": "解密条件", en: "a condition of declassification" }],
  ["openingStatus", { "zh-CN": "规定的开放状态", en: "an opening status that is known" }],
  ["custody", { "zh-CN": "明确的保管单位", en: "who keeps the record" }],
]);

/** The words of what is missing; a host's own property prints as it is. */
export function missingTitle(missing: readonly string[]): Title {
  if (missing.length === 0) return { "zh-CN": "适用的规定", en: "a rule that applies" };
  const titles = missing.map((property) => MISSING_TITLES.get(property) ?? named(property));
  return {
    "zh-CN": titles.map((title) => title["zh-CN"]).join("、"),
    en: titles.map((title) => title.en).join(" and "),
  };
}

/** A row of a table of what is due. */
export interface DueGroup extends DueCount {
  /** What stands behind the colon of its figures, and in the first cell of its row. */
  readonly key: string;
  /** What stands for the names in braces. */
  readonly names: NonNullable<FigureSubject["names"]>;
}

/** The rows by year. */
export function yearGroups({ summary }: DueFacts): DueGroup[] {
  return summary.byYear.map(({ year, ...count }) => ({ ...count, key: String(year), names: { year: named(year) } }));
}

/** The rows by fonds. */
export function fondsGroups({ summary }: DueFacts): DueGroup[] {
  return summary.byFonds.map(({ fondsNo, ...count }) => ({
    ...count,
    key: fondsNo,
    names: { fonds: statedName(fondsNo) },
  }));
}

function groupFigures(kind: string, groups: readonly DueGroup[], rows: number, make: FigureMaker): ReportFigure[] {
  const shown = groups.slice(0, rows);
  const left = groups.slice(rows);
  const figures = shown.flatMap((group) => countFigures(kind, group, make, group));
  if (left.length === 0) return figures;
  const records = left.reduce((sum, group) => sum + group.records, 0);
  const extent = summedExtents(left.map((group) => group.extent));
  const rest = countFigures(`${kind}-rest`, { records, extent }, make);
  return [...figures, make(`${kind}-left-out`, left.length), ...rest];
}

function countFigures(kind: string, count: DueCount, make: FigureMaker, subject: FigureSubject = {}): ReportFigure[] {
  return [make(`${kind}-records`, count.records, subject), make(kind, count.extent, subject)];
}
