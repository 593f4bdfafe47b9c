import { TRANSFER_RULES, type TransferRules, transferStanding } from "lantai/accession";
import { type CivilDay, parseUncertainDate } from "lantai/dates";
import {
  ACCEPTANCE_RULES,
  type AcceptanceRules,
  batchAcceptance,
  checkImage,
  IMAGE_REQUIREMENTS,
  type ImageRequirements,
  LINHAI_IMAGE_REQUIREMENTS,
  OUTSOURCING_RULES,
  type OutsourcingRules,
  outsourcingStanding,
} from "lantai/digitization";
import { FONDS_RULES, type FondsRules, fondsAfter } from "lantai/fonds";
import {
  checkDeferral,
  deferralApproval,
  OPENING_RULES,
  type OpeningRules,
  openingAssessment,
  reviewParties,
} from "lantai/open-appraisal";
import { PREPAREDNESS_RULES, type PreparednessRules, preparednessGaps } from "lantai/preparedness";
import { READING_RULES, type ReadingRules, readingAccess } from "lantai/reading-room";
import { checkTerm, proposedPeriod, RETENTION_RULES, type RetentionRules, retentionEnd } from "lantai/retention";
import { SECRECY_RULES, type SecrecyRules, secrecyStanding } from "lantai/secrecy";
import { answeringUnit, checkUnitEvents, SUCCESSION_RULES, type SuccessionRules } from "lantai/units";
import { ACCEPTANCE_CASES, inspectionOf } from "../cases/acceptance.js";
import { DEFERRAL_APPROVAL_CASES, DEFERRALS } from "../cases/deferrals.js";
import { GOOD_IMAGE, IMAGE_CASES } from "../cases/image-checks.js";
import { CITED, DUE_DAYS, STANDINGS } from "../cases/opening.js";
import { QUESTIONS } from "../cases/opening-questions.js";
import { OUTSOURCING_CASES } from "../cases/outsourcing.js";
import { PREPAREDNESS_CASES } from "../cases/preparedness.js";
import { READING_CASES, SPECIAL_READING_CASES } from "../cases/reading.js";
import { LEGACY, REGIMES, STARTS, TERMS, YEAR_TERMS } from "../cases/retention.js";
import { EVENTS, REVIEW_PARTIES } from "../cases/review-parties.js";
import { PROPOSAL_CASES } from "../cases/schedules.js";
import { SECRECY_CASES } from "../cases/secrecy.js";
import { COUNTY_UNIT_EVENTS, FONDS_EVENTS, SUCCESSIONS } from "../cases/succession.js";
import { TRANSFER_DAYS, TRANSFER_REGIMES, TRANSFER_STANDINGS } from "../cases/transfer.js";
import { OURS } from "../practice/retention/schedules/our-schedule.js";
import { ASKED_FIGURES } from "./asked-figures.js";
import { ASKED_PROCEDURES } from "./asked-procedures.js";

/** Rules, and what the golden cases answer by them. */
export interface Asked<Rules extends object> {
  readonly name: string;
  readonly rules: Rules;
  readonly answers: (rules: Rules) => readonly (() => unknown)[];
  /** Rules that lost a row made sound again, where without it they are refused and no case is asked at all. */
  readonly mended?: (rules: Rules) => Rules;
}

function dated(date: string | undefined) {
  const read = date === undefined ? undefined : parseUncertainDate(date).date;
  return read === undefined ? {} : { date: read };
}

const OPENING: Asked<OpeningRules> = {
  name: "OPENING_RULES",
  rules: OPENING_RULES,
  answers: (rules) => [
    ...[...STANDINGS, ...QUESTIONS].map(
      ({ record, date, asOf, readings }) =>
        () =>
          openingAssessment({ ...record, ...dated(date) }, { asOf, rules: { ...rules, ...readings } }),
    ),
    ...DUE_DAYS.map(
      ({ date }) =>
        () =>
          openingAssessment(dated(date), { asOf: "2023-06-30", rules }),
    ),
    ...CITED.flatMap(({ asOf }) =>
      [{}, { custody: "unit" }, { openingStatus: "deferred" }, { secrecyMark: "绝密★长期" }].map(
        (record) => () => openingAssessment({ ...dated("19400101"), ...record } as object, { asOf, rules }),
      ),
    ),
    ...REVIEW_PARTIES.map(
      ({ record, asOf }) =>
        () =>
          reviewParties(record, { asOf, rules, events: EVENTS }),
    ),
    ...DEFERRAL_APPROVAL_CASES.map(
      ({ decidedOn, overlap = rules.deferralOverlap }) =>
        () =>
          deferralApproval(decidedOn, { rules: { ...rules, deferralOverlap: overlap } }),
    ),
    ...DEFERRALS.map(
      ({ deferral }) =>
        () =>
          checkDeferral({ id: "r1", deferral }, { rules }),
    ),
  ],
};

const RETENTION: Asked<RetentionRules> = {
  name: "RETENTION_RULES",
  rules: RETENTION_RULES,
  answers: (rules) => [
    ...YEAR_TERMS.map(
      ({ period, year, endDay }) =>
        () =>
          retentionEnd({ retentionPeriod: period, year }, { asOf: endDay, rules }),
    ),
    ...LEGACY.map(
      ({ regime, period, year, date }) =>
        () =>
          retentionEnd(
            {
              retentionPeriod: period as "long-term",
              ...(regime === undefined ? {} : { regime }),
              ...(year === undefined ? {} : { year }),
              ...dated(date),
            },
            { asOf: "2023-06-30", rules },
          ),
    ),
    ...REGIMES.flatMap(({ asOf }) =>
      (["permanent", "30-years", "long-term", "short-term"] as const).map(
        (retentionPeriod) => () => retentionEnd({ retentionPeriod, year: 1990 }, { asOf, rules }),
      ),
    ),
    ...STARTS.map(
      ({ record, asOf }) =>
        () =>
          retentionEnd(record, { asOf, rules }),
    ),
    ...TERMS.map(
      ({ record }) =>
        () =>
          checkTerm(record, { asOf: "2023-06-30", rules }),
    ),
    ...PROPOSAL_CASES.map(
      ({ document, policy, asOf = "2023-06-30" }) =>
        () =>
          proposedPeriod(document, { asOf, rules: { ...rules, matchPolicy: policy }, schedule: OURS }),
    ),
  ],
};

const TRANSFER: Asked<TransferRules> = {
  name: "TRANSFER_RULES",
  rules: TRANSFER_RULES,
  answers: (rules) => [
    ...TRANSFER_DAYS.map(
      ({ formed, archivesLevel }) =>
        () =>
          transferStanding(
            { custody: "unit", date: { earliest: formed, latest: formed } },
            { asOf: "2024-03-01", rules, archivesLevel },
          ),
    ),
    ...TRANSFER_STANDINGS.map(
      ({ record, asOf, archivesLevel }) =>
        () =>
          transferStanding(record, { asOf, rules, archivesLevel }),
    ),
    ...TRANSFER_REGIMES.map(
      ({ asOf, archivesLevel }) =>
        () =>
          transferStanding(
            { custody: "unit", date: { earliest: "1940-01-01", latest: "1940-01-01" } },
            { asOf, rules, archivesLevel },
          ),
    ),
  ],
};

const SECRECY: Asked<SecrecyRules> = {
  name: "SECRECY_RULES",
  rules: SECRECY_RULES,
  answers: (rules) =>
    SECRECY_CASES.map(
      ({ record, asOf }) =>
        () =>
          secrecyStanding(record, { asOf, rules }),
    ),
};

const READING: Asked<ReadingRules> = {
  name: "READING_RULES",
  rules: READING_RULES,
  answers: (rules) =>
    [...READING_CASES, ...SPECIAL_READING_CASES].map(
      ({ record, reader, asOf }) =>
        () =>
          readingAccess(record, reader, { asOf, rules, secrecyRules: SECRECY_RULES }),
    ),
};

const SUCCESSION: Asked<SuccessionRules> = {
  name: "SUCCESSION_RULES",
  rules: SUCCESSION_RULES,
  answers: (rules) => [
    ...SUCCESSIONS.map(
      ({ unit, asOf }) =>
        () =>
          answeringUnit(unit, COUNTY_UNIT_EVENTS, { asOf, rules }),
    ),
    () => checkUnitEvents(COUNTY_UNIT_EVENTS, rules),
  ],
};

const FONDS: Asked<FondsRules> = {
  name: "FONDS_RULES",
  rules: FONDS_RULES,
  answers: (rules) =>
    FONDS_EVENTS.map(
      ({ event }) =>
        () =>
          fondsAfter(event, { asOf: "2026-12-31", rules }),
    ),
};

const OUTSOURCING: Asked<OutsourcingRules> = {
  name: "OUTSOURCING_RULES",
  rules: OUTSOURCING_RULES,
  answers: (rules) =>
    OUTSOURCING_CASES.map(
      ({ evidence, asOf }) =>
        () =>
          outsourcingStanding({ evidence }, { asOf, rules }),
    ),
};

const ACCEPTANCE: Asked<AcceptanceRules> = {
  name: "ACCEPTANCE_RULES",
  rules: ACCEPTANCE_RULES,
  answers: (rules) => {
    const checks = ACCEPTANCE_RULES.checks.map(({ code }) => code);
    return ACCEPTANCE_CASES.map((row) => () => batchAcceptance(inspectionOf(row, checks), { rules }));
  },
};

const imagesOf =
  (profile: "standard" | "county") =>
  (requirements: ImageRequirements): readonly (() => unknown)[] =>
    IMAGE_CASES.filter((one) => one.profile === profile).map(
      ({ image, without = [], asOf = "2023-06-30" as CivilDay }) =>
        () => {
          const { path, ...rest } = { ...GOOD_IMAGE, ...image };
          const kept = Object.entries(rest).filter(([key]) => !without.some((one) => one === key));
          return checkImage({ ...Object.fromEntries(kept), path }, { requirements, asOf });
        },
    );

const PREPAREDNESS: Asked<PreparednessRules> = {
  name: "PREPAREDNESS_RULES",
  rules: PREPAREDNESS_RULES,
  answers: (rules) =>
    PREPAREDNESS_CASES.map(
      ({ plans, drills, asOf }) =>
        () =>
          preparednessGaps(plans, drills, { rules, asOf }),
    ),
};

/** All rules that decide, each with what the golden cases ask of it. */
export const ASKED: readonly Asked<object>[] = [
  OPENING,
  RETENTION,
  TRANSFER,
  SECRECY,
  READING,
  SUCCESSION,
  FONDS,
  OUTSOURCING,
  ACCEPTANCE,
  { name: "IMAGE_REQUIREMENTS", rules: IMAGE_REQUIREMENTS, answers: imagesOf("standard") },
  { name: "LINHAI_IMAGE_REQUIREMENTS", rules: LINHAI_IMAGE_REQUIREMENTS, answers: imagesOf("county") },
  PREPAREDNESS,
  ...ASKED_FIGURES,
  ...ASKED_PROCEDURES,
].map((asked) => asked as unknown as Asked<object>);
