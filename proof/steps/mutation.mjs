/** Measures what is older than its sources or tests, and fails when a concept lies under the least score. */
process.argv.length = 2;
await import("../mutation/run.mjs");
