import { COUNTINGS, type FormationNumbers } from "../../../foundation/law/index.js";
import type { Assumption } from "../../../foundation/verdicts/index.js";
import { openingCalendar } from "./opening-calendar.js";
import type { OpeningInquiry } from "./opening-inquiry.js";

const COUNTING = 1;
const DATE_READINGS = { incompleteDate: 2, volumeFormationDate: 4 } as const;

/** The readings without which the other of complete and running would hold, as a small integer. */
export interface AgeReadings {
  /** Which readings turn the age of a record that was formed on a day or, by another reading, on another: 0 to 7, 0 when every reading agrees. */
  turning(formed: number, otherwise: number, interpretation: FormationNumbers["interpretation"]): number;
  /** What such an integer says. */
  assumed(turning: number): readonly Assumption[];
}

/** Each open question is tried every other way, in every combination; what cannot turn the outcome is not assumed. */
export function ageReadings({ asOf, rules }: OpeningInquiry): AgeReadings {
  const cutOffs = COUNTINGS.map((counting) => openingCalendar({ asOf, rules: { ...rules, counting } }).cutOff);
  const earliest = Math.min(...cutOffs);
  const latest = Math.max(...cutOffs);
  const isCounted = (formed: number) => earliest < formed && formed <= latest;
  const assumptions = Array.from({ length: 8 }, (_, turning) => {
    const assumed: Assumption[] = [];
    if (turning & COUNTING) assumed.push({ interpretation: "counting", choice: rules.counting });
    for (const reading of ["incompleteDate", "volumeFormationDate"] as const) {
      if (turning & DATE_READINGS[reading]) assumed.push({ interpretation: reading, choice: rules[reading] });
    }
    return Object.freeze(assumed);
  });
  return {
    turning: (formed, otherwise, interpretation) => {
      if (interpretation === undefined) return isCounted(formed) ? COUNTING : 0;
      const byCounting = isCounted(formed) || isCounted(otherwise) ? COUNTING : 0;
      const isTurned = cutOffs.some((cutOff) => formed <= cutOff !== otherwise <= cutOff);
      return isTurned ? byCounting + DATE_READINGS[interpretation] : byCounting;
    },
    assumed: (turning) => assumptions[turning]!,
  };
}
