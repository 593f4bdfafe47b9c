/**
 * Runs the readers over many damaged tables and every function that takes a text over many texts: `npm run fuzz` for 100,000 inputs each,
 * `npm run fuzz -- 1000000` for more.
 */
import { spawnSync } from "node:child_process";

const inputs = process.argv[2] ?? "100000";
const { status } = spawnSync(
  "npx",
  ["vitest", "run", "--project", "laws", "test/exchange/fuzz", "test/trust", "--testTimeout", "3600000"],
  {
    stdio: "inherit",
    env: { ...process.env, LANTAI_FUZZ_INPUTS: inputs },
  },
);
process.exitCode = status ?? 1;
