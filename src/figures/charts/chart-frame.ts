import type { ChartOption } from "./chart-option.js";

/** Heading, legend and the name of the vertical axis. */
const ROOM_ABOVE = 104;
const LEGEND_GAP = 28;
/** Lifts the name of the vertical axis above a text at the highest value, which may stand at the left. */
export const NAME_ABOVE_LABELS = 28;

/** What all charts have in common: heading, legend, alternative, no motion. */
export function chartFrame(
  title: string,
  alternative: string,
  series: ChartOption["series"],
  space: { readonly left: number; readonly right: number; readonly bottom: number },
): Pick<ChartOption, "animation" | "color" | "aria" | "title" | "legend" | "grid" | "series"> {
  return {
    animation: false,
    color: series.map(({ itemStyle }) => itemStyle.color),
    aria: { enabled: true, label: { description: alternative }, decal: { show: true } },
    title: { text: title, left: 16, top: 8 },
    legend: { data: series.map(({ name }) => name), left: 16, top: 40, itemGap: LEGEND_GAP },
    grid: { ...space, top: ROOM_ABOVE },
    series,
  };
}
