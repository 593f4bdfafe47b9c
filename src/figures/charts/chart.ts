import type { ChartOption } from "./chart-option.js";

/** A chart and everything that can stand in its place. */
export interface Chart {
  /** What ECharts draws: plain data that survives JSON. */
  readonly option: ChartOption;
  /** The heading. */
  readonly title: string;
  /** The chart in words, for those who do not see it. */
  readonly alternative: string;
  /** The same figures as a table. */
  readonly table: ChartTable;
  /** The smallest size at which no label lies on another, in pixels. */
  readonly size: ChartSize;
}

/** The figures of a chart as a table. */
export interface ChartTable {
  /** The headings. */
  readonly columns: readonly string[];
  /** The rows; a missing value is the empty text. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A size in pixels. */
export interface ChartSize {
  /** The width. */
  readonly width: number;
  /** The height. */
  readonly height: number;
}
