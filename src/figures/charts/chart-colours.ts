import { ruleTable } from "../../foundation/law/index.js";
import type { ChartFill } from "./chart-option.js";

/** The colours of the charts, as ECharts and style sheets read them. */
export interface ChartColours {
  /** What is done, what is due for opening review, and what is open in the ledger. */
  readonly blue: string;
  /** What is at the end of its retention, and what it takes to be done on time. */
  readonly orange: string;
  /** The forecast. */
  readonly green: string;
  /** The target, and what is overdue in the ledger. */
  readonly vermilion: string;
  /** Text, and the plan. */
  readonly black: string;
  /** What is not done. */
  readonly grey: string;
  /** The edge of bars. */
  readonly outline: string;
}

/** The fills of the bars. */
export interface ChartFills {
  /** What is done. */
  readonly done: ChartFill;
  /** What is not done. */
  readonly remaining: ChartFill;
  /** What is due for opening review. */
  readonly opening: ChartFill;
  /** What is at the end of its retention. */
  readonly retention: ChartFill;
}

/**
 * The colours of the charts: from the palette of Okabe and Ito, which people with any colour vision tell apart.
 */
export const CHART_COLOURS: ChartColours = Object.freeze({
  blue: "#0072B2",
  orange: "#E69F00",
  green: "#009E73",
  vermilion: "#D55E00",
  black: "#000000",
  grey: "#E6E6E6",
  outline: "#666666",
});

const WHITE_LINES = "#FFFFFF";
/** ECharts 6 fails on the pattern `none` that its types allow, hence one that cannot be seen. */
const NO_PATTERN = "rgba(255, 255, 255, 0)";

/** The fill of each kind of bar: no two of one chart differ by colour alone. */
export const CHART_FILLS: ChartFills = ruleTable({
  done: fill(CHART_COLOURS.blue, NO_PATTERN),
  remaining: fill(CHART_COLOURS.grey, NO_PATTERN),
  opening: fill(CHART_COLOURS.blue, NO_PATTERN),
  retention: fill(CHART_COLOURS.orange, WHITE_LINES),
});

function fill(color: string, linesColor: string): ChartFill {
  return {
    color,
    borderColor: CHART_COLOURS.outline,
    borderWidth: 1,
    decal: { symbol: "rect", color: linesColor, dashArrayX: [1, 0], dashArrayY: [3, 6], rotation: -0.785 },
  };
}
