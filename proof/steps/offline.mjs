/**
 * An archive for closed networks: the packed tarball with its dependencies and peers inside, which `npm install ./lantai-offline-….tgz --offline`
 * takes without any registry. It is written into the folder beside the tarball and installed into an empty project to see.
 */
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const [tarball, folder] = process.argv.slice(2).map((path) => resolve(path));
const work = mkdtempSync(join(tmpdir(), "lantai-offline-"));

try {
  const archive = bundle();
  installs(archive);
  console.log("offline: the archive with its peers installs without a registry and answers");
} finally {
  rmSync(work, { recursive: true, force: true });
}

function bundle() {
  const staged = join(work, "staged");
  mkdirSync(staged);
  execFileSync("tar", ["-xzf", tarball, "-C", staged, "--strip-components=1"]);
  const manifest = JSON.parse(readFileSync(join(staged, "package.json"), "utf8"));
  const names = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
  const everything = withTheirOwn(names);
  for (const name of everything) {
    cpSync(join(root, "node_modules", name), join(staged, "node_modules", name), { recursive: true });
  }
  manifest.dependencies = Object.fromEntries([...everything].sort().map((name) => [name, versionOf(name)]));
  manifest.bundleDependencies = Object.keys(manifest.dependencies);
  for (const key of ["peerDependencies", "peerDependenciesMeta", "devDependencies", "scripts", "overrides"])
    delete manifest[key];
  writeFileSync(join(staged, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  mkdirSync(folder, { recursive: true });
  const pack = ["pack", "--silent", "--ignore-scripts", "--pack-destination", work];
  const filename = execFileSync("npm", pack, { cwd: staged, encoding: "utf8" }).trim();
  const archive = join(folder, filename.replace(/^lantai-/, "lantai-offline-"));
  cpSync(join(work, filename), archive);
  return archive;
}

/** The packages and what they need in turn, as they lie in node_modules. */
function withTheirOwn(names) {
  const all = new Set();
  const add = (name) => {
    if (all.has(name) || !existsSync(join(root, "node_modules", name))) return;
    all.add(name);
    const { dependencies = {} } = manifestOf(name);
    for (const needed of Object.keys(dependencies)) add(needed);
  };
  for (const name of names) add(name);
  return all;
}

function versionOf(name) {
  return manifestOf(name).version;
}

function manifestOf(name) {
  return JSON.parse(readFileSync(join(root, "node_modules", name, "package.json"), "utf8"));
}

function installs(archive) {
  const project = join(work, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{"name":"closed-network","private":true,"type":"module"}');
  const none = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund", "--cache", join(work, "cache")];
  execFileSync("npm", ["install", archive, ...none], { cwd: project, stdio: ["ignore", "ignore", "inherit"] });
  const code = `import { itemSchema } from "lantai/schemas";
import { xlsxRows } from "lantai/xlsx";
if (typeof xlsxRows !== "function" || !itemSchema.safeParse({ level: "item", title: "会议纪要" }).success) process.exit(1);`;
  writeFileSync(join(project, "use.mjs"), code);
  execFileSync(process.execPath, ["use.mjs"], { cwd: project, stdio: "inherit" });
}
