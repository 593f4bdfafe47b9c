/** Reads one hostile workbook in a process of its own and says what was found, how many rows came and how long it took. */
import { setTimeout } from "node:timers/promises";
import { tableRows } from "lantai/xlsx";
import { HOSTILE_WORKBOOKS } from "./packed-files.mjs";

const [name, pace] = process.argv.slice(2);
const bytes = HOSTILE_WORKBOOKS[name]();
const codes = new Set();
let rows = 0;
const started = performance.now();
for await (const batch of tableRows(bytes)) {
  rows += batch.rows.length;
  for (const { code } of batch.findings) codes.add(code);
  if (pace !== "first-rows") continue;
  // A reader that did not wait would have read hundreds of thousands of rows by then.
  await setTimeout(2000);
  break;
}
const seconds = (performance.now() - started) / 1000;
const megabytes = process.memoryUsage().heapUsed / 1e6;
process.stdout.write(JSON.stringify({ bytes: bytes.length, rows, codes: [...codes], seconds, megabytes }));
