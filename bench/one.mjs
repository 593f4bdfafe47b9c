import { setTimeout } from "node:timers/promises";
import { caseNamed } from "./cases/index.mjs";

/** What collecting the garbage of the preparation leaves to other threads is over by then. */
const SETTLED_AFTER = 500;

/** One candidate of one case in a process of its own: prepared, then timed. Prints what it measured as JSON. */
const [name, candidate, rows] = process.argv.slice(2);
const { candidates, isRepeated } = await caseNamed(name);
const { prepare, work } = candidates[candidate];
const prepared = await prepare(Number(rows));
globalThis.gc?.();
await setTimeout(SETTLED_AFTER);
const before = process.memoryUsage().rss;
const processorBefore = process.cpuUsage();
const { milliseconds, answer } = await timed();
const { user, system } = process.cpuUsage(processorBefore);
const processor = (user + system) / 1000;
const peak = process.resourceUsage().maxRSS * 1024;
const again = isRepeated ? (await timed()).milliseconds : undefined;
// Ended only when all of it is written, and then without waiting for what a candidate has left open.
process.stdout.write(JSON.stringify({ milliseconds, again, processor, peak, before, answer }), () => process.exit(0));

async function timed() {
  const started = performance.now();
  const answer = await work(prepared);
  return { milliseconds: performance.now() - started, answer };
}
