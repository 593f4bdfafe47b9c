/**
 * `npm run proof`: what takes long or needs more than Node: other runtimes, a real browser, an office program, database engines, the archive for closed networks,
 * coverage and mutation. `npm run proof -- <step…>` runs some steps.
 * A step whose program is missing fails and says what to install. The outcome goes into docs/proof.md.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeDownSteps } from "./page.mjs";
import { STEPS } from "./steps.mjs";

const root = resolve(import.meta.dirname, "..");
const packed = join(root, ".ci/out/proof");

const wanted = process.argv.slice(2);
const steps = wanted.length === 0 ? STEPS : STEPS.filter(({ name }) => wanted.includes(name));
const tarball = pack();
const outcomes = steps.map((step) => ({ ...step, ...run(step.name) }));
writeDownSteps(outcomes);
const failed = outcomes.filter(({ passed }) => !passed);
console.log(`proof: ${outcomes.length - failed.length} of ${outcomes.length} steps hold`);
process.exitCode = failed.length === 0 ? 0 : 1;

function pack() {
  rmSync(packed, { recursive: true, force: true });
  mkdirSync(packed, { recursive: true });
  execFileSync("npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", packed], { cwd: root });
  return join(packed, readdirSync(packed)[0]);
}

function run(name) {
  const file = join(import.meta.dirname, "steps", `${name}.mjs`);
  if (!existsSync(file)) throw new Error(`no step ${name}`);
  console.log(`== ${name}`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, tarball, packed], {
    cwd: root,
    encoding: "utf8",
  });
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  const saw = stdout.trim().split("\n").at(-1) ?? "";
  return { passed: status === 0, saw: status === 0 ? saw : "failed" };
}
