/**
 * Bulk (批量): a pass over the bytes of a whole file, for catalogues of a million entries. Rows in the usual form are told from their bytes
 * and counted; every other row goes to the reader of text, so there is one truth. Start with {@link bulkPass}.
 *
 * @module bulk
 */
export * from "./bulk-options.js";
export * from "./bulk-pass.js";
export type { BulkDimension } from "./dimension-values.js";
