import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ONE = join(import.meta.dirname, "one.mjs");

/**
 * All candidates of a case, one after another and again from the start, each in a process of its own. What the answers have in common is compared before
 * any time is given.
 */
export function rounds(benchCase, { rows, times, tell }) {
  const names = Object.keys(benchCase.candidates);
  const runs = new Map(names.map((name) => [name, []]));
  for (let round = 1; round <= times; round++) {
    for (const name of names) {
      const run = inItsOwnProcess(benchCase, name, rows);
      tell(`${benchCase.name} ${round}/${times} ${name}: ${(run.milliseconds / 1000).toFixed(3)} s`);
      runs.get(name).push(run);
    }
  }
  const ours = runs.get(names[0])[0].answer;
  for (const name of names)
    compareAnswers(`${benchCase.name}, ${names[0]} and ${name}`, ours, runs.get(name)[0].answer);
  return names.map((name) => summary(name, runs.get(name), runs.get(names[0])));
}

/** Answers with names are compared by those that both have: some peers do less than lantai, never more. */
function compareAnswers(where, ours, theirs) {
  const isNamed = [ours, theirs].every(
    (answer) => typeof answer === "object" && answer !== null && !Array.isArray(answer),
  );
  const shared = isNamed ? Object.keys(theirs).filter((key) => Object.hasOwn(ours, key)) : undefined;
  if (shared?.length === 0) throw new Error(`${where}: nothing to compare`);
  const differing = shared?.find((key) => JSON.stringify(ours[key]) !== JSON.stringify(theirs[key]));
  if (differing !== undefined)
    throw new Error(
      `${where} differ in ${differing}: ${JSON.stringify(ours[differing])} and ${JSON.stringify(theirs[differing])}`,
    );
  if (shared === undefined && JSON.stringify(ours) !== JSON.stringify(theirs))
    throw new Error(`${where} differ: ${JSON.stringify(ours)} and ${JSON.stringify(theirs)}`);
}

/** What one candidate measured in a process of its own. */
export function inItsOwnProcess({ name, memory }, candidate, rows) {
  const flags = ["--expose-gc", `--max-old-space-size=${memory ?? 8192}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, ONE, name, candidate, String(rows)], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${name} / ${candidate} failed:\n${stderr}`);
  return JSON.parse(stdout);
}

/** Ratios are taken inside a round, ours over theirs, and the median of them is given: what else the machine does hits both. */
function summary(name, own, ours) {
  const ratio = (time) => median(own.map((run, round) => ours[round][time] / run[time]));
  return {
    name,
    seconds: median(own.map(({ milliseconds }) => milliseconds)) / 1000,
    ratio: ratio("milliseconds"),
    // Not asked of every case: what the process takes that has done the same once before.
    ratioAgain: ours[0].again === undefined ? undefined : ratio("again"),
    megabytes: Math.round(median(own.map(({ peak }) => peak)) / 1e6),
  };
}

export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
