import type {
  CountingUnit,
  DueDayReach,
  PaceOfLate,
  ProgressFindings,
  ProgressReasons,
} from "../../figures/progress/index.js";
import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";

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
  "within-due-day": (data) => `Even at the slowest pace it is done by ${data.by}${perDay(data)}.`,
  "uncertain-by-due-day": (data) =>
    `At the fastest pace it is done by ${data.by}, at the slowest ${data.latest === undefined ? "not within a hundred years" : `only on ${data.latest}`}${perDay(data)}.`,
  "unreachable-by-due-day": (data) =>
    `Even at the fastest pace it takes until ${data.earliest}: it is not done by ${data.by}${perDay(data)}.`,
  "holidays-unknown": ({ fromYear, toYear }) =>
    `The holidays of ${fromYear === toYear ? fromYear : `${fromYear} to ${toYear}`} are not known, so Monday to Friday are taken as worked.`,
};

function perDay(data: DueDayReach): string {
  return data.perDay === undefined
    ? ", and no working day is left"
    : `; to be done by then takes ${data.perDay} ${units[data.unit]} a working day`;
}

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

/** What the findings about the stages of digitization say in English. */
export const progressFindings: FindingWords<ProgressFindings> = {
  "progress-stage-skipped": {
    name: "stage skipped",
    says: ({ stage, skipped, extent: { volumes, items, pages } }) => {
      const amount = volumes === 0 && items === 0 ? `${pages} pages` : `${volumes} volumes, ${items} items`;
      return `Recorded as ${stage.en} and not as ${skipped.en}: ${amount}.`;
    },
    cure: ({ stage, skipped }) =>
      `Check these records: enter ${skipped.en} where it was done, and take ${stage.en} back where it was not.`,
  },
};
