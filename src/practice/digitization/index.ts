/**
 * Digitization (数字化): the stages of DA/T 31-2017, the phases and batches of a county's programme, and whether the working ledger
 * agrees with the catalogue. Start with {@link DigitizationBatch} and {@link checkBatches}.
 *
 * @module digitization
 */
export * from "./batches.js";
export * from "./digitization-stages.js";
export * from "./phases.js";
