// Appraisal on expiry and destruction (到期鉴定、销毁): a part of lantai/retention, listed here to be read from the top.
export * from "./destroyed-entries.js";
export type {
  DestructionRegister,
  RegisterColumn,
  RegisterColumnCode,
  RegisterCoverLine,
} from "./destruction-register.js";
export { destructionRegister, REGISTER_COLUMNS, registerItem } from "./destruction-register.js";
export * from "./disposal-blocks.js";
export * from "./disposal-case.js";
export * from "./disposal-findings.js";
export {
  DISPOSAL_PROCEDURE,
  type DisposalMatter,
  type DisposalStepTaken,
  disposalStep,
} from "./disposal-procedure.js";
export * from "./retained-record.js";
export type { DestructionRole, DestructionRoleRules, SignatoryRule, WitnessRule } from "./witness-rules.js";
export { SIGNATORY_RULES, WITNESS_RULES } from "./witness-rules.js";
