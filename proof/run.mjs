/**
 * `npm run proof`: what takes long or needs more than Node: other runtimes, a real browser, an office program, database engines, the archive for closed networks.
 * A step whose program is missing fails and says what to install. The outcome goes into docs/proof.md.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const packed = join(root, ".ci/out/proof");

/** Each step is a program of its own that ends with one line of what it saw. */
const STEPS = [
  { name: "offline", shows: "The archive with its peers installs without a registry" },
  {
    name: "runtimes",
    shows: "The tarball answers under Node 22, Node 24 and Bun, from ESM, CommonJS and the script file",
  },
  {
    name: "browser",
    shows:
      "A Vite page, the script file, the documentation with its Chinese search and the playground work in Chromium",
  },
  { name: "forms", shows: "The form and the table of `examples/forms-and-tables` work with Element Plus in Chromium" },
  { name: "documents", shows: "The report of the demo opens in LibreOffice" },
  {
    name: "engines",
    shows:
      "The text of `lantai/sql` gives in DuckDB, ClickHouse and a PostgreSQL server every number that the records give in memory",
  },
  {
    name: "province",
    shows:
      "Two counties on two PostgreSQL servers: the coordinator of the guide and the merged tallies of the counties agree",
  },
];

const wanted = process.argv.slice(2);
const steps = wanted.length === 0 ? STEPS : STEPS.filter(({ name }) => wanted.includes(name));
const tarball = pack();
const outcomes = steps.map((step) => ({ ...step, ...run(step.name) }));
if (wanted.length === 0) writeFileSync(join(root, "docs/proof.md"), page(outcomes));
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

function page(rows) {
  const day = new Date().toISOString().slice(0, 10);
  const lines = rows.map(
    ({ shows, passed, saw }) => `| ${shows} | ${passed ? "holds" : "**fails**"} | ${saw.replaceAll("|", "\\|")} |`,
  );
  return `# Proof

What \`npm run proof\` saw, written by the command itself: last on ${day} with Node ${process.version}.

| Claim | Outcome | Seen |
| --- | --- | --- |
${lines.join("\n")}
`;
}
