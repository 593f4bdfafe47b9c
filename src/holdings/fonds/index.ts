/**
 * Fonds (全宗): the whole of the records of one creating unit, and the types of fonds. Follows GB/T 13967-2026. Start with
 * {@link Fonds} and {@link FONDS_TYPES}.
 *
 * @module fonds
 */
export * from "./fonds.js";
