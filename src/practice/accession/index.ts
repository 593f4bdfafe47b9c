/**
 * Accession (接收、进馆): when units have to transfer their records, which records an archives takes, the on-site pre-inspection, the checks on
 * receipt, and the transfer instrument. By the implementation measures of 1999, art. 13, the Archives Law 2020, arts. 15, 30 and 39, and the
 * implementation regulations of 2024, arts. 20, 30 and 40. Start with {@link dueForTransfer} and {@link accessionReview}.
 *
 * @module accession
 */
export * from "./accession-procedure.js";
export * from "./accession-reasons.js";
export * from "./accession-review.js";
export {
  type AccessionScope,
  type AccessionScopeVerdict,
  accessionScope,
  type ScopeSubject,
} from "./accession-scope.js";
export * from "./check-before-transfer.js";
export * from "./check-pre-inspection.js";
export * from "./digital-copy.js";
export * from "./due-for-transfer.js";
export * from "./findings.js";
export * from "./four-properties.js";
export {
  FOUR_PROPERTY_CONCLUSIONS,
  type FourPropertyConclusion,
  type FourPropertyReport,
  fourPropertyReport,
  PROBE_ANSWERS,
  type Probe,
  type ProbeAnswer,
  type PropertyCheckResult,
  type TestedRecord,
} from "./four-property-report.js";
export * from "./media-layout.js";
export * from "./pre-inspection.js";
export * from "./pre-inspection-standing.js";
export {
  RETENTION_ADJUSTMENT_POLICIES,
  type RetentionAdjustmentPolicy,
} from "./retention-adjustment.js";
export { type TransferCalendar, type TransferOptions, transferCalendar } from "./transfer-calendar.js";
export {
  checkTransferInstrument,
  type FilledInstrument,
  filledTransferInstrument,
  type InstrumentFindingAid,
  type InstrumentHead,
  type InstrumentLine,
  type InstrumentOptions,
  type InstrumentParty,
  type InstrumentSubject,
  TRANSFER_NATURE_TITLES,
  TRANSFER_NATURES,
  type TransferInstrument,
  type TransferNature,
} from "./transfer-instrument.js";
export {
  type AccessionScopeRow,
  ARCHIVES_LEVELS,
  type ArchivesLevel,
  type EarlyTransfer,
  type EventTerm,
  extendTransferRules,
  TRANSFER_OVERDUE_READINGS,
  TRANSFER_RULES,
  type TransferOverdueReading,
  type TransferRules,
  type TransferTerm,
} from "./transfer-rules.js";
export * from "./transfer-standing.js";
export * from "./transfer-subject.js";
export * from "./transfer-verdict.js";
export * from "./transfers-by-unit.js";
export * from "./unit-coverage.js";
