import type { ChartWords } from "../../figures/charts/index.js";

/** The words of the charts in English. */
export const chartWords: ChartWords = {
  progressByUnit: {
    title: ({ whole }) => `Digitization by unit, of ${whole}`,
    done: "Done",
    remaining: "Not done",
    label: ({ part, whole, percent }) =>
      percent === undefined ? `${part} / ${whole}  no rate` : `${part} / ${whole}  ${percent} %`,
    row: ({ name, part, whole, percent, unit }) =>
      percent === undefined ? `${name}: nothing to count` : `${name}: ${part} of ${whole} ${unit}, ${percent} %`,
    alternative: ({ title, rows, total }) => `${title}. ${rows.join("; ")}. ${total}.`,
    total: "Altogether",
    columns: ["Unit", "Done", "Total", "Rate (%)"],
  },
  burnUp: {
    title: "Digitization over time",
    done: "Done so far",
    target: "Target",
    targetLabel: ({ target }) => `Target ${target}`,
    likelyLabel: ({ day }) => `Likely ${day}`,
    alternative: ({ title, unit, target, last, forecast }) => {
      const done = `Done by ${last.day} (${unit}): ${last.done}; target: ${target}`;
      if (last.done >= target) return `${title}. ${done}, reached.`;
      if (forecast === undefined) return `${title}. ${done}.`;
      const { earliest, likely, latest } = forecast;
      return `${title}. ${done}, likely to be reached on ${likely}, between ${earliest} and ${latest}.`;
    },
    columns: ["Day", "Done so far"],
  },
  dueByYear: {
    title: "Falling due by year",
    opening: "Due for opening review",
    retention: "At the end of retention",
    row: ({ year, opening, retention }) =>
      `${year}: ${opening} due for opening review, ${retention} at the end of retention`,
    alternative: ({ title, unit, rows }) =>
      rows.length === 0 ? `${title}: nothing.` : `${title}, in ${unit}. ${rows.join("; ")}.`,
    columns: ["Year", "Due for opening review", "At the end of retention"],
  },
};
