import { caseNamed } from "./cases/index.mjs";

/** One candidate of one case in a process of its own: prepared, then timed once. Prints what it measured as JSON. */
const [name, candidate, rows] = process.argv.slice(2);
const { candidates } = await caseNamed(name);
const { prepare, work } = candidates[candidate];
const prepared = await prepare(Number(rows));
globalThis.gc?.();
const before = process.memoryUsage().rss;
const processorBefore = process.cpuUsage();
const started = performance.now();
const answer = await work(prepared);
const milliseconds = performance.now() - started;
const { user, system } = process.cpuUsage(processorBefore);
const processor = (user + system) / 1000;
const peak = process.resourceUsage().maxRSS * 1024;
// Ended only when all of it is written, and then without waiting for what a candidate has left open.
process.stdout.write(JSON.stringify({ milliseconds, processor, peak, before, answer }), () => process.exit(0));
