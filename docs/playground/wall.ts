import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import {
  burnUpChart,
  type Chart,
  closureChanges,
  dueByYearChart,
  ledgerBurnDownChart,
  progressByUnitChart,
} from "lantai/charts";
import type { CivilDay } from "lantai/dates";
import type { DigitizationBatch } from "lantai/digitization";
import { dueSummary, dueYears } from "lantai/half-year-report";
import { OPENING_RULES } from "lantai/open-appraisal";
import { burnUp, type CountingUnit } from "lantai/progress";
import { share } from "lantai/quantities";
import { burnDown, type RectificationEntry } from "lantai/rectification";
import type { DueLists, DueQuestion, Entry } from "./due.js";
import type { Words } from "./texts.js";

echarts.use([
  BarChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LabelLayout,
  LegendComponent,
  TitleComponent,
  SVGRenderer,
]);

/** A chart as a picture that needs no page: what is hung on the wall (挂图作战). */
export interface Picture extends Pick<Chart, "title" | "alternative" | "table" | "size"> {
  readonly svg: string;
}

const IN_LEDGER = { code: "working-ledger", title: { "zh-CN": "台账所列", en: "what the ledger lists" } };

/** What a catalogue shows on the wall: what falls due, year by year. */
export function catalogueWall(entries: readonly Entry[], { opening, retention }: DueLists, words: Words): Picture[] {
  const unit: CountingUnit = entries.some(({ level }) => level === "volume") ? "volumes" : "items";
  const years = dueYears({ opening: dueSummary(opening), retention: dueSummary(retention) }, unit);
  return [pictureOf(dueByYearChart({ years, unit, changes: closureChanges(OPENING_RULES) }, words))];
}

/** What a working ledger of digitization shows on the wall (挂图作战): how far each unit has come, and the pages done over time. */
export function digitizationWall(
  batches: readonly DigitizationBatch[],
  question: DueQuestion,
  words: Words,
): Picture[] {
  const done = batches.flatMap(({ completedOn, extent }) =>
    completedOn !== undefined && completedOn <= question.asOf ? [{ completedOn, extent }] : [],
  );
  const start = { day: firstDay(question), done: { volumes: 0, items: 0, pages: 0, withoutPageCount: 0 } };
  const target = pagesOf(batches);
  return [
    pictureOf(progressByUnitChart(progressByUnit(batches, question.asOf), words)),
    pictureOf(burnUpChart({ points: burnUp(done, start), unit: "pages", target }, words)),
  ];
}

/** What a ledger of problems shows on the wall: how many of its entries are still open, day by day (销号). */
export function ledgerWall(entries: readonly RectificationEntry[], question: DueQuestion, words: Words): Picture[] {
  const points = burnDown(entries, { from: firstDay(question), asOf: question.asOf });
  return [pictureOf(ledgerBurnDownChart(points, words))];
}

function progressByUnit(batches: readonly DigitizationBatch[], asOf: CivilDay) {
  const names = [...new Set(batches.map(nameOf))];
  return names.map((name) => {
    const own = batches.filter((batch) => nameOf(batch) === name);
    const done = own.filter(({ completedOn }) => completedOn !== undefined && completedOn <= asOf);
    const part = share(pagesOf(done), pagesOf(own), IN_LEDGER);
    return { name, rate: { share: part, coverage: "completed", unit: "pages", excluded: [] } as const };
  });
}

function nameOf({ unit, fondsNo }: DigitizationBatch): string {
  return unit ?? fondsNo;
}

function pagesOf(batches: readonly DigitizationBatch[]): number {
  return batches.reduce((pages, { extent }) => pages + extent.pages, 0);
}

/** A series begins with the years asked for, and no later than the day that is asked about. */
function firstDay({ asOf, within }: DueQuestion): CivilDay {
  return within.from < asOf ? within.from : asOf;
}

function pictureOf({ title, alternative, table, size, option }: Chart): Picture {
  const drawing = echarts.init(null, null, { renderer: "svg", ssr: true, ...size });
  drawing.setOption({ ...option, backgroundColor: "#fff", textStyle: { fontFamily: "sans-serif" } });
  const svg = drawing.renderToSVGString({ useViewBox: true });
  drawing.dispose();
  return { title, alternative, table, size, svg };
}
