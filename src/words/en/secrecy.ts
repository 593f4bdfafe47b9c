import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { SecrecyFindings, SecrecyReasons } from "../../holdings/secrecy/index.js";

/** English words of the findings about secrecy. */
export const secrecyFindings: FindingWords<SecrecyFindings> = {
  "secrecy-mark-unreadable": {
    name: "mark of secrecy unreadable",
    says: ({ text }) => `The mark "${text}" cannot be read.`,
    cure: () =>
      "Compare the original and write level, star and period, such as 机密★20年; until then treat it as secret.",
  },
  "secrecy-mark-variant": {
    name: "unusual form of mark",
    says: ({ text, usual }) => `The mark "${text}" is usually written "${usual}".`,
    cure: () => "Compare the original, then write it in the usual form.",
  },
  "secrecy-period-unstated": {
    name: "no period of secrecy",
    says: ({ level }) => `Marked "${level}" without a period.`,
    cure: () => "Look for the period in the original and the record of classification, or ask the original classifier.",
  },
  "secrecy-long-term": {
    name: "long-term secrecy",
    says: ({ level }) => `"${level}★长期" has neither a period nor a condition of declassification.`,
    cure: () => "Ask the original classifier for a period or a condition.",
  },
  "secrecy-condition-blank": {
    name: "condition of declassification blank",
    says: ({ level }) => `The mark "${level}" announces a condition of declassification and does not say it.`,
    cure: () => "Add the condition from the record of classification.",
  },
  "secrecy-no-state-secret": {
    name: "no state secret",
    says: ({ text }) => `"${text}" is no level of state secrets.`,
    cure: () => "Do not treat it as a state secret; whether it may be opened is for the review to say.",
  },
  "secrecy-period-over-maximum": {
    name: "period over the maximum",
    says: ({ level, maximumYears }) => `The period is longer than the maximum of ${maximumYears} years for ${level}.`,
    cure: () => "Compare the original and note what provides otherwise; until then the marked period is counted.",
  },
  "secrecy-extension-late": {
    name: "extension decided late",
    says: ({ decidedOn, endedOn }) =>
      `The extension was decided on ${decidedOn}, but the secrecy was over from ${endedOn} on; it does not count.`,
    cure: () =>
      "Check the day of the decision; if it is right, refer it to the original classifier before any opening.",
  },
  "secrecy-extension-not-competent": {
    name: "extension not competent",
    says: ({ decidedOn }) =>
      `The extension${decidedOn === undefined ? "" : ` of ${decidedOn}`} was decided by neither the original classifier nor its superior; it does not count.`,
    cure: () => "Check who decided it.",
  },
  "secrecy-extension-incomplete": {
    name: "extension incomplete",
    says: ({ missing }) => `An extension lacks ${missing.map((key) => PROPERTY.get(key) ?? key).join(", ")}.`,
    cure: () => "Complete it from the decision; until then the record is not taken for declassified.",
  },
  "secrecy-extension-not-longer": {
    name: "extension extends nothing",
    says: ({ lastDay, endsOn }) =>
      `The extension to ${lastDay} extends nothing: without it the secrecy is over from ${endsOn} on.`,
    cure: () => "Check its last day; an earlier end is a decision of declassification.",
  },
};

/** English words of the reasons behind a standing of secrecy. */
export const secrecyReasons: ReasonWords<SecrecyReasons> = {
  "secrecy-not-marked": () => "Carries no mark of secrecy.",
  "secrecy-internal-only": ({ mark }) => `Marked "${mark}", which is no state secret.`,
  "secrecy-mark-not-read": ({ mark }) =>
    `The mark "${mark}" cannot be read, so it is taken for neither open nor declassified.`,
  "secrecy-running": ({ mark, startDay, dateEnd, until, by }) =>
    `"${mark}"${startDay === undefined ? "" : ` from ${startDay}${dateEnd === undefined ? "" : DATE_ENDS[dateEnd]}`}: the secrecy still runs; ${by === undefined ? `declassified by itself from ${until} on` : TURNS[by](until)}.`,
  "secrecy-expired": ({ mark, since }) => `"${mark}": the period is over; declassified by itself since ${since}.`,
  "secrecy-maximum-taken": ({ mark, years }) =>
    `"${mark}" states no period; the statutory maximum of ${years} years is taken.`,
  "secrecy-extended": ({ lastDay }) => `The period was extended in time, to ${lastDay}.`,
  "secrecy-lifted": ({ mark, since }) => `"${mark}": declassified by decision on ${since}.`,
  "secrecy-published": ({ mark, since }) => `"${mark}": formally published on ${since}, hence declassified.`,
  "secrecy-condition-met": ({ mark, since }) => `"${mark}": its condition was met on ${since}.`,
  "secrecy-condition-open": ({ condition }) =>
    condition === ""
      ? "The condition of declassification is not stated."
      : `The condition "${condition}" is not known to be met.`,
  "secrecy-without-condition": ({ mark }) =>
    `"${mark}" has neither a period nor a condition; the original classifier has to set one.`,
  "secrecy-period-missing": ({ mark }) => `"${mark}" states no period; nothing is decided.`,
  "secrecy-period-missing-before-rules": ({ mark }) =>
    `"${mark}" states no period and may be from before 1991; the statutory maximum cannot stand in, ask the original classifier.`,
  "secrecy-maximum-unknown": ({ mark }) =>
    `"${mark}" states no period, and no maximum is known for the day of the question.`,
  "secrecy-start-missing": ({ mark }) => `"${mark}": there is no usable day of issue for its period to run from.`,
  "secrecy-extension-unclear": () =>
    "An extension is recorded incompletely, so the record is not taken for declassified.",
};

const DATE_ENDS = Object.freeze({ latest: " at the latest", earliest: " at the earliest" });

type PeriodTurn = NonNullable<SecrecyReasons["secrecy-running"]["by"]>;

const TURNS: Readonly<Record<PeriodTurn, (until: string) => string>> = Object.freeze({
  "secrecy-lifted": (until) => `declassified by a decision from ${until} on`,
  "secrecy-published": (until) => `declassified by its publication on ${until}`,
  "secrecy-extension-unclear": (until) =>
    `its period is over from ${until} on, but an extension is recorded incompletely`,
});

const PROPERTY: ReadonlyMap<string, string> = new Map([
  ["decidedOn", "the day of its decision"],
  ["by", "who decided it"],
  ["lastDay", "its last day"],
]);
