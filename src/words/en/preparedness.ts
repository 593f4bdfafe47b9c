import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { PreparednessFindings, PreparednessReasons } from "../../practice/preparedness/index.js";
import { counted } from "./counted.js";

/** What the findings about plans and drills say in English. */
export const preparednessFindings: FindingWords<PreparednessFindings> = {
  "emergency-not-listed": {
    name: "Emergency not on the list",
    says: ({ emergency }) => `The list of required plans has no "${emergency}".`,
    cure: () => "Check its name; where the archives needs it, add it to the list.",
  },
  "plan-withdrawn-early": {
    name: "Plan withdrawn before it was adopted",
    says: ({ adoptedOn, withdrawnOn }) =>
      `The plan was adopted on ${adoptedOn} and withdrawn on ${withdrawnOn}: it never held.`,
    cure: () => "Correct the two days.",
  },
  "drill-without-plan": {
    name: "Drill without a plan",
    says: ({ emergency, on }) => `No plan held when "${emergency}" was drilled on ${on}.`,
    cure: () => "Record the plan, or write one soon.",
  },
};

/** English words of the reasons behind what is missing. */
export const preparednessReasons: ReasonWords<PreparednessReasons> = {
  "plan-missing": ({ emergency }) => `No emergency plan: ${emergency.en}.`,
  "drill-missing": ({ emergency, months, since, lastDrill }) =>
    `No drill since ${since}: ${emergency.en}${lastDrill === undefined ? ", never drilled while the plan held" : `, last drilled on ${lastDrill}`}; by practice every ${counted(months, "month")}.`,
  "plans-complete": ({ required }) =>
    required === 1
      ? "The one emergency plan is there, and no drill is overdue."
      : `All ${required} emergency plans are there, and no drill is overdue.`,
  "no-plans-listed": () => "The rules list no emergency plan.",
  "emergencies-by-practice": ({ emergencies }) =>
    `Texts ask for emergency plans and none known here says for which; on the list by practice: ${emergencies.map((one) => one.en).join(", ")}.`,
  "plans-by-practice": ({ asOf }) =>
    `No text known here asked for emergency plans on ${asOf}; the list rests on practice.`,
};
