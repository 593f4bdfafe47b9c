/**
 * Chinese words (中文语句): what every finding and reason says, and what to do about it. Hand {@link zhCn} to whatever prints, such as `sentence`.
 *
 * @module words/zh-cn
 */
import { frozenWords } from "../frozen-words.js";
import type { Words } from "../words.js";
import { accessionFindings, accessionReasons } from "./accession.js";
import { activityFindings } from "./activities.js";
import { catalogueFindings, destructionReasons } from "./catalogue.js";
import { chartWords } from "./charts.js";
import { dateFindings } from "./dates.js";
import { digitizationFindings, digitizationReasons } from "./digitization.js";
import { disposalFindings } from "./disposal.js";
import { evaluationFindings, evaluationReasons } from "./evaluation.js";
import { extentFindings } from "./extents.js";
import { fondsFindings, fondsReasons } from "./fonds.js";
import { halfYearFindings, halfYearWords } from "./half-year-report.js";
import {
  consultationFindings,
  deferralApprovalReasons,
  deferralFindings,
  openingReasons,
  reviewPartiesReasons,
  statusFindings,
} from "./open-appraisal.js";
import { pageImageFindings } from "./page-images.js";
import { preparednessFindings, preparednessReasons } from "./preparedness.js";
import { procedureFindings } from "./procedures.js";
import { progressFindings, progressReasons } from "./progress.js";
import { quantityFindings } from "./quantities.js";
import { readingReasons, readingRoomFindings } from "./reading-room.js";
import { recordingFindings } from "./recordings.js";
import { rectificationFindings } from "./rectification.js";
import { referenceCodeFindings } from "./reference-codes.js";
import { retentionFindings, retentionReasons } from "./retention.js";
import { proposalReasons, scheduleFindings, transitionReasons } from "./schedules.js";
import { secrecyFindings, secrecyReasons } from "./secrecy.js";
import { statisticsFindings } from "./statistics.js";
import { tableFindings } from "./tables.js";
import { tallyFindings } from "./tallies.js";
import { successionReasons, unitFindings } from "./units.js";

export type { Words } from "../words.js";

/** All words in Chinese. */
export const zhCn: Words = frozenWords({
  language: "zh-CN",
  findings: {
    ...accessionFindings,
    ...activityFindings,
    ...catalogueFindings,
    ...dateFindings,
    ...digitizationFindings,
    ...disposalFindings,
    ...evaluationFindings,
    ...extentFindings,
    ...fondsFindings,
    ...halfYearFindings,
    ...consultationFindings,
    ...deferralFindings,
    ...statusFindings,
    ...pageImageFindings,
    ...preparednessFindings,
    ...procedureFindings,
    ...progressFindings,
    ...quantityFindings,
    ...readingRoomFindings,
    ...recordingFindings,
    ...rectificationFindings,
    ...referenceCodeFindings,
    ...retentionFindings,
    ...scheduleFindings,
    ...secrecyFindings,
    ...statisticsFindings,
    ...tableFindings,
    ...tallyFindings,
    ...unitFindings,
  },
  reasons: {
    ...accessionReasons,
    ...destructionReasons,
    ...digitizationReasons,
    ...evaluationReasons,
    ...fondsReasons,
    ...deferralApprovalReasons,
    ...openingReasons,
    ...reviewPartiesReasons,
    ...preparednessReasons,
    ...progressReasons,
    ...readingReasons,
    ...retentionReasons,
    ...proposalReasons,
    ...transitionReasons,
    ...secrecyReasons,
    ...successionReasons,
  },
  charts: chartWords,
  halfYear: halfYearWords,
});
