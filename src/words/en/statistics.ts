import type { NamedValue, StatisticsFindings } from "../../figures/statistics/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** What the findings about statistical returns say in English. */
export const statisticsFindings: FindingWords<StatisticsFindings> = {
  "statistics-form-differs": {
    name: "statistical form differs",
    says: ({ form, expected }) => `The return was made on the form ${form}, not on ${expected}.`,
    cure: () => "Report again on the form that is asked for, or put these returns together on their own form.",
  },
  "statistics-year-outside-form": {
    name: "year before the form",
    says: ({ year, fromYear, form }) => `Form ${form} is used from the year ${fromYear}; this return is of ${year}.`,
    cure: () => "Check the year; figures of earlier years belong on the form of that year.",
  },
  "statistics-line-unknown": {
    name: "statistical line unknown",
    says: ({ line }) => `The form has no line "${line}".`,
    cure: () => "Check the key of the line; if the year's form has a new line, add it to the form first.",
  },
  "statistics-line-repeated": {
    name: "statistical line repeated",
    says: ({ title }) => `The line "${title.en}" has two values; nobody can say whether they add up.`,
    cure: () => "Keep one of them.",
  },
  "statistics-value-unreadable": {
    name: "statistical value unreadable",
    says: ({ title, value, unit, most }) =>
      most === undefined
        ? `The line "${title.en}" says "${value}", which is no whole number of ${unit.en} from 0.`
        : `The line "${title.en}" says "${value}", and asks for 1 (yes) or 0 (no).`,
    cure: ({ unit, most }) =>
      most === undefined
        ? `Give a whole number of ${unit.en}: 0 where there is none, nothing where it is not known.`
        : "Give 1 for yes and 0 for no, and nothing where it is not known.",
  },
  "statistics-parts-exceed-whole": {
    name: "parts above their whole",
    says: ({ parts, whole, unit }) =>
      `${parts.map(named).join(" and ")}${parts.length > 1 ? " together" : ""} exceed ${named(whole)} (in ${unit.en}).`,
    cure: () =>
      "Check that parts and whole count the same records on the same day, and correct them from the catalogues.",
  },
  "statistics-whole-blank": {
    name: "whole of a part blank",
    says: ({ part, whole }) => `The line "${part.en}" has a value, and its whole "${whole.en}" is blank.`,
    cure: () => "Give the whole as well; 0 where there is none.",
  },
  "statistics-respondent-repeated": {
    name: "respondent repeated",
    says: ({ respondent }) => `There are two returns of ${respondent}, which would be counted twice.`,
    cure: () => "Keep one of them.",
  },
  "statistics-years-differ": {
    name: "years of returns differ",
    says: ({ respondent, year, expected }) =>
      `The return of ${respondent} is of ${year} and the others are of ${expected}; they cannot be added.`,
    cure: () => "Ask for a return of the same year.",
  },
};

function named({ code, title, text }: NamedValue): string {
  return `"${title.en}"${code === null ? "" : ` (${code})`} ${text}`;
}
