import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { CASE_NAMES, caseNamed } from "./cases/index.mjs";
import { rounds } from "./rounds.mjs";

/** npm run bench [-- --case decisions --rows 1000000 --times 5] */
const { values } = parseArgs({
  options: {
    case: { type: "string", multiple: true },
    rows: { type: "string", default: "1000000" },
    times: { type: "string", default: "5" },
  },
});
const rows = Number(values.rows);
const times = Number(values.times);
const chosen = await Promise.all((values.case ?? CASE_NAMES).map(caseNamed));

console.log(
  `${rows.toLocaleString("en")} rows, ${times} rounds, node ${process.version}, ${cpus().length} × ${cpus()[0].model}`,
);
for (const benchCase of chosen) {
  const results = rounds(benchCase, { rows, times, tell: (line) => process.stderr.write(`${line}\n`) });
  console.log(`\n## ${benchCase.title}\n`);
  console.log("| candidate | median s | ns a row | ours ÷ it | to reach | peak MB |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: |");
  for (const { name, seconds, ratio, megabytes } of results) {
    const target = benchCase.targets?.[name] ?? "";
    const each = Math.round((seconds * 1e9) / (benchCase.each?.(rows) ?? rows));
    console.log(`| ${name} | ${seconds.toFixed(3)} | ${each} | ${ratio.toFixed(3)} | ${target} | ${megabytes} |`);
  }
}
