/**
 * Extents (数量): volumes, items and pages in whole numbers, added without counting an item inside a volume twice. Start with
 * {@link Extent} and {@link totalExtent}.
 *
 * @module extents
 */
export * from "./extent.js";
