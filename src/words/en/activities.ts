import type { FindingWords } from "../../foundation/findings/index.js";
import type { ActivityFindings, ActivityMeasure } from "../../practice/activities/index.js";

/** English words of the findings about activities. */
export const activityFindings: FindingWords<ActivityFindings> = {
  "activity-day-unusable": {
    name: "day of an activity not valid",
    says: ({ title, on }) =>
      `The day "${on}" of the activity "${title}" is none, so the figures of no span can count it.`,
    cure: () => "Look it up, and write the day on which the activity began.",
  },
  "activity-kind-unknown": {
    name: "kind of activity unknown",
    says: ({ title, kind }) => `The activity "${title}" is of the kind "${kind}", which the table does not have.`,
    cure: () => "Use a kind of the table, or add a row for the county's own.",
  },
  "activity-measure-missing": {
    name: "activity without its measure",
    says: ({ title, measure }) =>
      `The activity "${title}" does not say ${MEASURE[measure]}: the sum leaves it out and is not exact.`,
    cure: ({ measure }) => `Add ${MEASURE[measure]}; write "100余" and the like as it is known, do not round it.`,
  },
  "activity-count-unusable": {
    name: "number of an activity not valid",
    says: ({ title, measure, count }) =>
      `The activity "${title}" says of ${MEASURE[measure]} "${count}", which is no count and is added to no figure.`,
    cure: () => "Look it up, and write a whole number from 0, or nothing where nothing is recorded.",
  },
  "activity-units-fewer-than-named": {
    name: "fewer units than named",
    says: ({ title, counted, named }) => `The activity "${title}" counts ${counted} units and names ${named}.`,
    cure: () => "Hold the list of units against the number and correct one of them.",
  },
  "activity-repeated": {
    name: "activity entered twice",
    says: ({ title, on }) => `The activity "${title}" of ${on} was entered more than once.`,
    cure: () => "Keep one; where there were several on a day, number them in the title.",
  },
};

const MEASURE: Readonly<Record<ActivityMeasure, string>> = {
  units: "the units",
  people: "how many people came",
  boards: "how many boards there were",
  cases: "how many cases there were",
  topics: "what was advised or taught",
};
