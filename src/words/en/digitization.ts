import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import type { DigitizationFindings, DigitizationReasons, ImageAspect } from "../../practice/digitization/index.js";
import { counted } from "./counted.js";

/** English words of the findings about digitization. */
export const digitizationFindings: FindingWords<DigitizationFindings> = {
  "batch-extent-differs": {
    name: "batch differs from the catalogue",
    says: ({ batch, stated, catalogued }) =>
      `Batch ${batch}: the ledger states ${amount(stated)}, the catalogue adds up to ${amount(catalogued)}.`,
    cure: () => "Go through the batch entry by entry and correct the side that is wrong.",
  },
  "batch-not-in-ledger": {
    name: "batch not in the working ledger",
    says: ({ batch, catalogued }) =>
      `The catalogue has a batch ${batch} (${amount(catalogued)}) that the ledger lacks.`,
    cure: () => "Enter the batch in the ledger, or correct the batch number in the catalogue.",
  },
  "batch-number-missing": {
    name: "batch number missing",
    says: ({ stated }) => `A line of the ledger names no batch (${amount(stated)}).`,
    cure: () => "Add the batch number; without it nothing can be compared.",
  },
  "batch-repeated": {
    name: "batch entered twice",
    says: ({ batch }) => `The ledger has more than one line for batch ${batch}.`,
    cure: () => "Merge them, or renumber one.",
  },
  "phase-day-unusable": {
    name: "day of a phase not valid",
    says: ({ batch, field, on }) =>
      `The ${PHASE_DAYS[field]}${batch === "" ? "" : ` of batch ${batch}`}, "${on}", is none, so it is not counted.`,
    cure: () => "Look at the contract, the ledger and the work records, and write the day.",
  },
  "batch-pages-differ": {
    name: "pages differ between stages",
    says: ({ batch, stage, pages, counted }) =>
      `Batch ${batch} was counted at ${counted} ${counted === "1" ? "page" : "pages"}; the stage "${stage.en}" records ${pages}.`,
    cure: () => "Look for pages missed, repeated or lost; where the count was wrong, correct it and say so.",
  },
  "custody-fetched-twice": {
    name: "fetched while still out",
    says: ({ referenceCode, on, batch }) =>
      `${referenceCode} was fetched in batch ${batch} on ${on} and had not come back from before.`,
    cure: () => "Check the slips: enter the return, or strike the second fetching.",
  },
  "custody-day-unusable": {
    name: "day of a hand-over not valid",
    says: ({ referenceCode, on, batch }) =>
      `The day "${on}" on which ${referenceCode} was handed over in batch ${batch} is none, so it is not counted.`,
    cure: () => "Look at the slip, and write the day of the hand-over.",
  },
  "custody-line-unusable": {
    name: "line of a slip not readable",
    says: ({ referenceCode, on, batch, field, recorded }) =>
      `The ${field} "${recorded}" of ${referenceCode} in batch ${batch} on ${on} is none, so it is not counted.`,
    cure: ({ field }) =>
      field === "direction"
        ? "Look at the slip, and say whether it was fetched or returned."
        : "Look at the slip, and say whether it is a volume or an item.",
  },
  "custody-returned-unfetched": {
    name: "returned without being fetched",
    says: ({ referenceCode, on, batch }) =>
      `${referenceCode} was returned in batch ${batch} on ${on}, and nothing says that it was fetched.`,
    cure: () => "Check the reference code and the slip, and enter the fetching.",
  },
  "custody-returned-otherwise": {
    name: "returned otherwise than fetched",
    says: ({ referenceCode, on, batch, fetchedIn }) =>
      `${referenceCode} was fetched in batch ${fetchedIn} and returned on ${on} in batch ${batch}, or at another level.`,
    cure: () => "Enter the return in the batch and at the level of the fetching.",
  },
  "custody-signature-missing": {
    name: "hand-over without both signatures",
    says: ({ referenceCode, on }) => `The hand-over of ${referenceCode} on ${on} lacks a signature.`,
    cure: () => "Have both sides sign.",
  },
  "custody-same-person": {
    name: "handed over to oneself",
    says: ({ referenceCode, on }) => `One person handed over ${referenceCode} on ${on} and took it.`,
    cure: () => "Have two persons hand over and sign again.",
  },
  "image-resolution-low": {
    name: "resolution too low",
    says: ({ dpi, atLeast, purpose }) =>
      `The resolution is ${dpi} dpi; for ${purpose.en} at least ${atLeast} dpi are asked for.`,
    cure: ({ atLeast }) => `Scan it again at ${atLeast} dpi or more.`,
  },
  "image-colour-refused": {
    name: "colour mode not accepted",
    says: ({ colour, accepted }) =>
      `The image is in ${colour.en}; accepted is ${accepted.map((one) => one.en).join(", ")}.`,
    cure: () => "Scan it again in an accepted colour mode.",
  },
  "image-format-refused": {
    name: "image format not accepted",
    says: ({ format, accepted }) =>
      `The format is ${format === "" ? "unknown" : format}; accepted is ${accepted.join(", ")}.`,
    cure: () => "Convert it again from the master; do not only change the extension.",
  },
  "image-extension-differs": {
    name: "extension and format differ",
    says: ({ format, extension }) => `The content is ${format}, the extension is "${extension}".`,
    cure: () => "Find out where the file came from; correct the extension or write it again.",
  },
  "image-skewed": {
    name: "image skewed",
    says: ({ degrees, atMost }) => `The image is skewed by ${degrees}°, more than ${atMost}°.`,
    cure: () => "Straighten it; where that loses content, scan it again.",
  },
  "image-name-refused": {
    name: "image name not accepted",
    says: ({ path, naming }) => `"${path}" does not follow the naming (${naming.en}).`,
    cure: () => "Rename it after the reference code and the page.",
  },
  "image-not-checked": {
    name: "not checked on an image",
    says: ({ aspect, why, subject, recorded }) => {
      const because = {
        "not-recorded": "it was not read",
        "not-usable": `"${recorded}" cannot be used`,
        "not-in-force": `no standard was in force${subject === undefined ? "" : ` for "${subject}"`}`,
      }[why];
      return `The ${ASPECT[aspect]} was not checked, because ${because}; that is not the same as passed.`;
    },
    cure: ({ why }) =>
      why === "not-in-force" ? "Check it by the standard of the contract." : "Read it and check again.",
  },
};

/** English words of the reasons behind outsourcing and acceptance. */
export const digitizationReasons: ReasonWords<DigitizationReasons> = {
  "outsourcing-requirement-met": ({ title }) => `Shown: ${title.en}.`,
  "outsourcing-requirement-unmet": ({ title }) => `Not met: ${title.en}.`,
  "outsourcing-requirement-unproved": ({ title }) => `Nothing shows it: ${title.en}.`,
  "outsourcing-own-staff": () => "The archives' own staff does the work; nothing is outsourced.",
  "outsourcing-unruled": ({ asOf }) => `On ${asOf} no text asks anything of outsourced work.`,
  "acceptance-check-passed": ({ title, checked }) => `${title.en}: ${checked} checked, no fault.`,
  "acceptance-check-failed": ({ title, faulty }) => `${title.en}: ${faulty} at fault, where none is admitted.`,
  "acceptance-check-counted": ({ title, checked, faulty }) =>
    `${title.en}: ${faulty} of ${checked} at fault, counted against the pass rate.`,
  "acceptance-check-incomplete": ({ title, checked, asked }) =>
    checked === 0 ? `${title.en}: not checked.` : `${title.en}: ${checked} of ${asked} checked.`,
  "acceptance-rate-reached": ({ sampled, faulty, passPercent }) =>
    `${faulty} of ${sampled} sampled at fault: the pass rate reaches ${passPercent}%.`,
  "acceptance-rate-missed": ({ sampled, faulty, passPercent }) =>
    `${faulty} of ${sampled} sampled at fault: the pass rate is below ${passPercent}%.`,
  "acceptance-sample-too-small": ({ level, frame, sampled, asked }) =>
    `Of ${counted(frame, level)} ${asked} ${asked === 1 ? "has" : "have"} to be sampled; ${sampled} ${sampled === 1 ? "was" : "were"}.`,
  "acceptance-sample-contradicts": ({ level, frame, sampled }) =>
    `${sampled} are said to be sampled of ${counted(frame, level)}, which cannot be.`,
  "acceptance-run-contradicts": ({ title, checked, total }) =>
    `${title.en}: ${checked} are said to be checked of ${total}, which cannot be.`,
  "acceptance-faults-contradict": ({ sampled, faulty }) =>
    `${faulty} are said to be at fault of ${sampled} sampled, which cannot be.`,
  "acceptance-check-unknown": ({ check }) => `A fault names the check "${check}", which the rules do not have.`,
  "acceptance-sample-missing": () => "No sample was taken.",
  "acceptance-unruled": ({ asOf }) => `On ${asOf} no standard of acceptance was in force.`,
};

const PHASE_DAYS = {
  due: "last day of the contract",
  completedOn: "day of completion",
  history: "day of a step",
} as const;

const ASPECT: Readonly<Record<ImageAspect, string>> = {
  resolution: "resolution",
  colour: "colour mode",
  format: "file format",
  skew: "skew",
  name: "file name",
};

function amount({ volumes, items, pages }: Extent): string {
  return [counted(volumes, "volume"), counted(items, "item"), counted(pages, "page")].join(", ");
}
