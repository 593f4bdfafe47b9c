import { execFileSync } from "node:child_process";
import { join } from "node:path";

const [tarball] = process.argv.slice(2);
const modules = join(import.meta.dirname, "../node_modules");
const RUNTIMES = [
  ["Node 22", join(modules, "node22/bin/node")],
  ["Node 24", join(modules, "node24/bin/node")],
  ["Bun", join(modules, "@oven/bun-linux-x64/bin/bun")],
];

const versions = RUNTIMES.map(([name, program]) => {
  execFileSync(process.execPath, [".ci/consumers.mjs", tarball, program], { stdio: ["ignore", "ignore", "inherit"] });
  return `${name} ${execFileSync(program, ["--version"], { encoding: "utf8" }).trim()}`;
});
console.log(versions.join(", "));
