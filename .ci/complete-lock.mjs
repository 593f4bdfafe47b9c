/**
 * Completes the lock files after `npm install`: that of the package, and those of bench and proof. A registry that mirrors only some platforms leaves the optional packages of the others out
 * of the lock file, and `npm ci` then refuses it on every machine. Adds what is missing by name, version and platform; npm never
 * fetches a package of another platform.
 */
import { readFileSync, writeFileSync } from "node:fs";

const FOLDERS = [".", "bench", "proof", "proof/mutation"];

for (const folder of FOLDERS) {
  const file = new URL(`../${folder}/package-lock.json`, import.meta.url);
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const added = completed(lock);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  const state = added.length === 0 ? "complete" : `added ${added.length}: ${added.join(", ")}`;
  console.log(`${folder}/package-lock.json: ${state}`);
}

/** Adds the optional packages that a lock file names and lacks; gives their names. */
function completed(lock) {
  const added = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (candidates(path, name).some((place) => place in lock.packages)) continue;
      lock.packages[`node_modules/${name}`] = {
        version: version.replace(/^[^\d]*/, ""),
        ...(entry.dev ? { dev: true } : {}),
        optional: true,
        ...platformOf(name),
      };
      added.push(name);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([one], [other]) => (one < other ? -1 : 1)));
  return added;
}

/** Where a dependency of the package at a path may stand, the nearest first. */
function candidates(path, name) {
  const places = [];
  for (let at = path; at !== ""; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, "")) {
    places.push(`${at}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

function platformOf(name) {
  const os = [
    "android",
    "darwin",
    "freebsd",
    "linux",
    "netbsd",
    "openbsd",
    "openharmony",
    "sunos",
    "win32",
    "aix",
  ].find((part) => name.includes(part));
  const cpu = ["arm64", "arm", "x64", "ia32", "ppc64", "riscv64", "s390x", "loong64", "mips64el", "wasm32"].find(
    (part) => name.includes(part),
  );
  const libc = /musl/.test(name) ? "musl" : /-gnu/.test(name) ? "glibc" : undefined;
  return {
    ...(os === undefined ? {} : { os: [os] }),
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(libc === undefined ? {} : { libc: [libc] }),
  };
}
