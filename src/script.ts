/**
 * For a page without a bundler: one file for a `<script>`, which puts everything from foundation to figures, the tables and the word
 * lists into the global `lantai`. Not a subpath; it is built into `dist/script/lantai.min.js`.
 *
 * @module script
 */
export * from "./exchange/tables/index.js";
export * from "./index.js";
export { en } from "./words/en/index.js";
export { zhCn } from "./words/zh-cn/index.js";
