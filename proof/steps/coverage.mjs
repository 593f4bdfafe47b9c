/** Runs the tests of the layers that decide and fails when one statement, function or branch of those layers is not run. */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { relative } from "node:path";

const LAYERS = ["foundation", "holdings", "practice", "figures"];
const OUT = ".ci/out/coverage";

rmSync(OUT, { recursive: true, force: true });
const { status } = spawnSync(
  "npx",
  [
    ...[
      "vitest",
      "run",
      "--project",
      "behaviour",
      "--reporter",
      "dot",
      "test/schemas",
      "test/trust/caller-errors",
      "test/trust/null-facts",
      ...LAYERS.map((layer) => `test/${layer}/`),
    ],
    ...["--coverage", "--coverage.reporter", "json", "--coverage.reportsDirectory", OUT],
    ...LAYERS.flatMap((layer) => ["--coverage.include", `src/${layer}/**`]),
  ],
  { stdio: ["ignore", process.stderr, process.stderr] },
);
if (status !== 0) throw new Error("a test fails");

const covered = Object.values(JSON.parse(readFileSync(`${OUT}/coverage-final.json`, "utf8")));
const gaps = covered.flatMap(gapsOf);
for (const { file, line, what } of gaps) console.log(`${file}:${line} ${what} is never run`);
const branches = covered.flatMap(({ b }) => Object.values(b)).flat().length;
const statements = covered.flatMap(({ s }) => Object.values(s)).length;
console.log(`${statements} statements and ${branches} branches in ${covered.length} files, ${gaps.length} never run`);
process.exitCode = gaps.length === 0 ? 0 : 1;

function gapsOf({ path, s, f, b, statementMap, fnMap, branchMap }) {
  const file = relative(process.cwd(), path);
  const never = (counts) => Object.keys(counts).filter((key) => counts[key] === 0);
  return [
    ...never(s).map((key) => ({ file, line: statementMap[key].start.line, what: "a statement" })),
    ...never(f).map((key) => ({ file, line: fnMap[key].loc.start.line, what: "a function" })),
    ...Object.entries(b).flatMap(([key, ways]) =>
      ways.flatMap((count, at) =>
        count > 0
          ? []
          : [
              {
                file,
                line: branchMap[key].locations[at].start.line ?? branchMap[key].loc.start.line,
                what: "a branch",
              },
            ],
      ),
    ),
  ].sort((one, other) => one.line - other.line);
}
