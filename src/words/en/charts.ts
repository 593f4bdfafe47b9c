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
    plan: "Planned so far",
    catchUp: "To be on plan",
    axis: ({ unit }) => `${unit} (axis may not begin at 0)`,
    targetLabel: ({ target }) => `Target ${target}`,
    likelyLabel: ({ day }) => `Likely ${day}`,
    alternative: ({ title, unit, target, last, forecast, planned, catchUp }) => {
      const byPlan = planned === undefined ? "" : `; planned by then: ${planned}`;
      const done = `Done by ${last.day} (${unit}): ${last.done}; target: ${target}${byPlan}`;
      if (last.done >= target) return `${title}. ${done}, reached.`;
      const needs = catchUp === undefined ? "" : pace(catchUp.perDay);
      if (forecast === undefined) return `${title}. ${done}${needs}.`;
      const { earliest, likely, latest } = forecast;
      return `${title}. ${done}${needs}, likely to be reached on ${likely}, between ${earliest} and ${latest}.`;
    },
    columns: ["Day", "Done so far"],
  },
  dueByYear: {
    title: "Falling due by year",
    opening: "Due for opening review",
    retention: "At the end of retention",
    mark: ({ before, after }) => `closure ${before}→${after} y`,
    change: ({ year, before, after }) => {
      const wave = after < before ? `, so that records between ${after} and ${before} years old fell due at once` : "";
      return `in ${year} the closure period went from ${before} to ${after} years${wave}`;
    },
    row: ({ year, opening, retention }) =>
      `${year}: ${opening} due for opening review, ${retention} at the end of retention`,
    alternative: ({ title, unit, rows }) =>
      rows.length === 0 ? `${title}: nothing.` : `${title}, in ${unit}. ${rows.join("; ")}.`,
    columns: ["Year", "Due for opening review", "At the end of retention"],
  },
  ledgerBurnDown: {
    title: "Ledger: closed out over time",
    open: "Open",
    overdue: "Of which overdue",
    unit: "entries",
    label: ({ count }) => `${count}`,
    alternative: ({ title, first, last }) =>
      `${title}. On ${first.day} ${first.open} entries were open; on ${last.day} ${last.open} are, ${last.overdue} of them overdue, and ${last.closed} are closed out.`,
    columns: ["Day", "Open", "Of which overdue", "Closed out"],
  },
  progressFunnel: {
    title: ({ whole }) => `From catalogued to accepted, of ${whole}`,
    done: "Done",
    remaining: "Not done",
    label: ({ part, whole, percent, less }) =>
      `${part} / ${whole}  ${percent === undefined ? "no rate" : `${percent} %`}${less === undefined ? "" : `  ${lessThanBefore(less)}`}`,
    row: ({ name, part, whole, percent, unit, less }) =>
      `${name}: ${part} of ${whole} ${unit}${percent === undefined ? "" : `, ${percent} %`}${less === undefined ? "" : `, ${lessThanBefore(less)} than the stage before`}`,
    alternative: ({ title, rows }) => `${title}. ${rows.join("; ")}.`,
    columns: ["Stage", "Done", "Total", "Share (%)", "Less than the stage before"],
  },
};

function pace(perDay: number | undefined): string {
  return perDay === undefined ? "; no working day is left" : `; to be on plan: ${perDay} a working day`;
}

function lessThanBefore(less: number): string {
  return less >= 0 ? `${less} less` : `${-less} more`;
}
