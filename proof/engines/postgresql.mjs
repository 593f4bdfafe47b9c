import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";

const VERSIONS = "/usr/lib/postgresql";
const USER = "archives";

/** The programs of the newest PostgreSQL server on this machine. */
function programs() {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((one, other) => Number(other) - Number(one)) : [];
  const version = versions.find((name) => existsSync(join(VERSIONS, name, "bin/initdb")));
  if (version === undefined) throw new Error("no PostgreSQL server here: apt-get install postgresql-15");
  return join(VERSIONS, version, "bin");
}

/** The server refuses to run as root, and then runs as the user that its package made. */
function unprivileged() {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

async function freePort() {
  const server = createServer();
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A PostgreSQL server of its own on a free port, in a temporary folder that goes when it is stopped. */
export async function startedServer() {
  const bin = programs();
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "lantai-postgresql-"));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const port = await freePort();
  const call = (program, ...args) =>
    execFileSync(join(bin, program), args, { ...user, cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
  call("initdb", "-D", data, "-U", USER, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8");
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  call("pg_ctl", "-D", data, "-l", join(folder, "log"), "-o", settings, "-w", "start");
  return {
    port,
    user: USER,
    /** A connection to one of its databases; the caller ends it. */
    async connected(database = "postgres") {
      const client = new pg.Client({ host: "127.0.0.1", port, user: USER, database });
      await client.connect();
      return client;
    },
    stop() {
      call("pg_ctl", "-D", data, "-m", "fast", "-w", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
