import type { Title } from "../../../foundation/findings/index.js";
import type { KnownFigureUnit } from "./report-figure.js";

/** What a figure of the report is and how it is worked out, once for all figures of its kind. */
export interface FigureDefinition {
  /** Its code. */
  readonly code: string;
  /** What it is; a name in braces stands for what the figure is about. */
  readonly title: Title;
  /** What it counts; absent where the figure says so itself. */
  readonly unit?: KnownFigureUnit;
  /** How it is worked out; a name in braces stands for what the figure is about. */
  readonly formula: Title;
}

/** What the sums of volumes, items and pages in a report rest on. */
export const SUMMED = titled(
  "各卷、以件整理的各件及其页数分别相加，卷内文件不另计件",
  "volumes, items arranged by item, and the pages of both, each added up; an item inside a volume is not counted again",
);

/** The formula of what a table does not show. */
export const LEFT_OUT = titled("全部减去表中所列", "all less those in the table");

/** A name in both languages. */
export function titled(zh: string, en: string): Title {
  return { "zh-CN": zh, en };
}

/** A row of the table of definitions. */
export function defined(
  code: string,
  unit: KnownFigureUnit | undefined,
  title: Title,
  formula: Title,
): FigureDefinition {
  return { code, title, ...(unit === undefined ? {} : { unit }), formula };
}
