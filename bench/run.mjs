import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { CASE_NAMES, caseNamed } from "./cases/index.mjs";
import { growthRounds } from "./growth-rounds.mjs";
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
const asked = { rows, times, tell: (line) => process.stderr.write(`${line}\n`) };
for (const benchCase of chosen) {
  if (benchCase.sizes === undefined) printComparison(benchCase, rounds(benchCase, asked));
  else printGrowth(benchCase, growthRounds(benchCase, asked));
}

function printComparison({ title, targets, each }, results) {
  console.log(`\n## ${title}\n`);
  console.log("| candidate | median s | ns a row | ours ÷ it | to reach | done again, ours ÷ it | peak MB |");
  console.log("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const { name, seconds, ratio, ratioAgain, megabytes } of results) {
    const perRow = Math.round((seconds * 1e9) / (each?.(rows) ?? rows));
    const target = targets?.[name] ?? "";
    const again = ratioAgain?.toFixed(3) ?? "";
    console.log(
      `| ${name} | ${seconds.toFixed(3)} | ${perRow} | ${ratio.toFixed(3)} | ${target} | ${again} | ${megabytes} |`,
    );
  }
}

function printGrowth({ title }, results) {
  console.log(`\n## ${title}\n`);
  console.log(
    "| rows | median s | processor ns a row | a row ÷ one of the smallest | grows by less than 15 % | peak MB |",
  );
  console.log("| ---: | ---: | ---: | ---: | --- | ---: |");
  for (const { size, seconds, perRow, ratio, isWithin, megabytes } of results) {
    const count = size.toLocaleString("en");
    console.log(
      `| ${count} | ${seconds.toFixed(3)} | ${Math.round(perRow)} | ${ratio.toFixed(2)} | ${isWithin ? "yes" : "no"} | ${megabytes} |`,
    );
  }
}
