/**
 * Digitization (数字化): the phases of a county's programme and their contract, batches through the stages of DA/T 31-2017, custody in and
 * out, what images have to be like, acceptance by sample, and what it costs. Start with {@link phaseStanding} and {@link batchAcceptance}.
 *
 * @module digitization
 */
export type {
  AcceptanceCheck,
  AcceptanceCheckRow,
  AcceptanceRules,
  AcceptanceScope,
  FaultTolerance,
  KnownAcceptanceCheck,
} from "./acceptance-rules.js";
export { ACCEPTANCE_RULES, ACCEPTANCE_SCOPES, extendAcceptanceRules, FAULT_TOLERANCES } from "./acceptance-rules.js";
export * from "./acceptance-sample.js";
export * from "./acceptance-sheet.js";
export * from "./batch-acceptance.js";
export * from "./batch-pages.js";
export * from "./batches.js";
export * from "./check-image.js";
export * from "./custody.js";
export * from "./digitization-reasons.js";
export * from "./digitization-stages.js";
export * from "./findings.js";
export type {
  ColourMode,
  ColourRow,
  FormatExtension,
  FormatRow,
  ImagePurpose,
  ImageRequirements,
  KnownImagePurpose,
  RequirementStrength,
  ResolutionRow,
  SkewRow,
} from "./image-requirements.js";
export {
  COLOUR_MODE_TITLES,
  COLOUR_MODES,
  extendImageRequirements,
  FORMAT_EXTENSIONS,
  IMAGE_REQUIREMENTS,
  REQUIREMENT_STRENGTHS,
} from "./image-requirements.js";
export * from "./linhai-image-requirements.js";
export type {
  KnownOutsourcingRequirement,
  OutsourcingRequirement,
  OutsourcingRequirementRow,
  OutsourcingRules,
} from "./outsourcing-rules.js";
export { extendOutsourcingRules, OUTSOURCING_RULES } from "./outsourcing-rules.js";
export * from "./outsourcing-standing.js";
export * from "./payable-pages.js";
export * from "./phase-cost.js";
export * from "./phase-standing.js";
export * from "./phases.js";
export * from "./throughput.js";
