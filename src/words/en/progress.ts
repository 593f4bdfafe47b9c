import type { CountingUnit, PaceOfLate, ProgressReasons } from "../../figures/progress/index.js";
import type { ReasonWords } from "../../foundation/findings/index.js";

/** What the reasons of forecasts say in English. */
export const progressReasons: ReasonWords<ProgressReasons> = {
  "target-reached": ({ asOf }) => `The target is reached as of ${asOf}.`,
  "pace-of-late": (data) =>
    `${missing(data)} ${work(data)}, ${data.fastest} in the best stretch and ${data.slowest} in the worst; the forecast goes by these.`,
  "no-pace": (data) =>
    `${missing(data)} Nothing was completed in the last ${data.windows * data.workingDays} working days, so there is no pace to go by.`,
  "too-soon-for-a-pace": ({ since, lasted, workingDays }) =>
    `Working days since the start on ${since}: ${lasted}; a pace needs at least ${workingDays}.`,
  "unreachable-at-this-pace": (data) =>
    `${missing(data)} ${work(data)}, but only ${data.slowest} in the worst stretch: at that pace it is not done within a hundred years${mean(data)}.`,
};

const units: Readonly<Record<CountingUnit, string>> = {
  volumes: "volumes",
  items: "items",
  pages: "pages",
  "volumes-and-items": "volumes and items",
};

function missing(data: { readonly missing: number; readonly unit: CountingUnit }): string {
  return `Still missing (${units[data.unit]}): ${data.missing}.`;
}

function work({ windows, workingDays, done }: PaceOfLate): string {
  return `Of late ${done} were done in ${windows} stretches of ${workingDays} working days`;
}

function mean({ likely }: ProgressReasons["unreachable-at-this-pace"]): string {
  return likely === undefined ? "" : `; at the mean pace about ${likely}`;
}
