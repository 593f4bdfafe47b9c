import { join } from "node:path";
import { parseArgs } from "node:util";
import { isCallerError } from "lantai/findings";
import { halfYear } from "./job.mjs";

const USAGE = "用法：node examples/county-half-year/run.mjs [--county 文件夹] [--out 文件夹]";

/** Progress goes out as it is made; it names no time, so that two runs print the same. */
function tell(step, detail) {
  console.log(`…　${step}：${detail}`);
}

function choices() {
  try {
    return parseArgs({ options: { county: { type: "string" }, out: { type: "string" } } }).values;
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    return undefined;
  }
}

const chosen = choices();
if (chosen === undefined) {
  process.exitCode = 1;
} else {
  const out = chosen.out ?? join(import.meta.dirname, "out");
  try {
    const { exitCode } = await halfYear({ county: chosen.county, out, print: console.log, tell });
    process.exitCode = exitCode;
  } catch (error) {
    if (!isCallerError(error)) throw error;
    console.error(`无法继续：${error.message}`);
    process.exitCode = 1;
  }
}
