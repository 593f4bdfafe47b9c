import type { FindingWords } from "../../foundation/findings/index.js";
import type { RecordingFindings } from "../../holdings/recordings/index.js";

/** What the findings about recordings say in English. */
export const recordingFindings: FindingWords<RecordingFindings> = {
  "duration-unreadable": {
    name: "duration unreadable",
    says: ({ text }) => `"${text}" is no duration.`,
    cure: () => "Write it as 00:12:30 or 12分30秒.",
  },
  "duration-ambiguous": {
    name: "duration ambiguous",
    says: ({ text }) => `The duration "${text}" can be minutes and seconds, or hours and minutes.`,
    cure: () => "Play the recording and write it in full, such as 00:12:30.",
  },
  "duration-unit-missing": {
    name: "duration without a unit",
    says: ({ text }) => `The duration "${text}" has no unit.`,
    cure: () => "Add the unit, or name it in the heading of the column, such as 片长（分钟）.",
  },
  "caption-element-missing": {
    name: "caption incomplete",
    says: ({ title }) => `The caption lacks its "${title.en}".`,
    cure: ({ title }) =>
      `Ask who made it or who took part for the "${title.en}"; write 不详 when it cannot be found out.`,
  },
  "recordings-lacking": {
    name: "recordings lacking",
    says: ({ fondsNo, year, event }) =>
      event === ""
        ? `Fonds ${fondsNo} has no recordings of ${year}.`
        : `Fonds ${fondsNo} has no recordings of "${event}" in ${year}.`,
    cure: () => "Ask the unit whether any were made and who keeps them, and arrange their transfer.",
  },
};
