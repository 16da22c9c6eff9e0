// Has DuckDB load a folder of exports, stores its facts in a PostgreSQL server of its own, and makes the figures of them; prints what that took as JSON.
// node run.mjs DATABASE EXPORTS FIGURES SCRIPT...
import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const duckdb = new URL("../duckdb/", import.meta.url);
const { DuckDBInstance } = createRequire(duckdb)("@duckdb/node-api");
const [database, exports, figures, ...scripts] = process.argv.slice(2);
const binaries = execFileSync("pg_config", ["--bindir"], { encoding: "utf8" }).trim();

// PostgreSQL does not run as root.
const isRoot = process.getuid() === 0;
const as = (command, ...options) => (isRoot ? ["setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", command, ...options]] : [command, options]);
const call = (command, ...options) => execFileSync(...as(join(binaries, command), ...options), { encoding: "utf8", cwd: tmpdir(), stdio: ["ignore", "pipe", "pipe"] });
const idOf = (kind) => Number(execFileSync("id", [kind, "postgres"], { encoding: "utf8" }));

const folder = mkdtempSync(join(tmpdir(), "csat-postgres-"));
chmodSync(folder, 0o755);
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
for (const script of scripts) await connection.run(readFileSync(new URL(script, duckdb), "utf8").replaceAll("$exports", exports));
const tables = {
  fact_ticket: "customer_key, topic_key, created_at, created_month, first_reply_at, first_reply_seconds, solved_month, resolution_seconds, reopens, merged_into",
  fact_answer: "customer_key, question, score, answered_month",
};
for (const [table, columns] of Object.entries(tables)) await connection.run(`COPY (SELECT ${columns} FROM ${table}) TO '${join(folder, table)}.csv' (HEADER false)`);
const counts = await connection.runAndReadAll("SELECT (SELECT count(*) FROM fact_ticket), (SELECT count(DISTINCT response_id) FROM fact_answer)");
const [[tickets, responses]] = counts.getRowsJS();
connection.closeSync();

if (isRoot) chownSync(folder, idOf("-u"), idOf("-g"));
const data = join(folder, "data");
call("initdb", "--pgdata", data, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--username=bench");
// As generous as the other contenders are: no waiting for the disk, and a quarter of a gigabyte to sort in.
const settings = { listen_addresses: "", unix_socket_directories: folder, shared_buffers: "1GB", work_mem: "256MB", maintenance_work_mem: "256MB", fsync: "off", jit: "off", max_parallel_workers_per_gather: "1", autovacuum: "off" };
const options = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
const server = spawn(...as(join(binaries, "postgres"), "-D", data, ...options), { stdio: "ignore", cwd: tmpdir() });
const psql = (...what) => call("psql", "--host", folder, "--username", "bench", "--dbname", "postgres", "--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", ...what);
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
// What processes of the server have used that have ended: user and system time of waited-for children, in hundredths of a second.
const used = () => readFileSync(`/proc/${server.pid}/stat`, "utf8").replace(/^.*\) /, "").split(" ").slice(13, 15).reduce((sum, ticks) => sum + Number(ticks) / 100, 0);
try {
  for (let tries = 0; ; tries++) {
    try {
      psql("--command", "SELECT 1");
      break;
    } catch (fault) {
      if (tries === 100) throw fault;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  const start = performance.now();
  psql("--command", readFileSync(here("schema.sql"), "utf8"));
  for (const [table] of Object.entries(tables)) psql("--command", `COPY ${table} FROM '${join(folder, table)}.csv' (FORMAT csv)`, "--command", `ANALYZE ${table}`);
  const [loaded, before] = [performance.now(), used()];
  psql("--command", readFileSync(here("figures.sql"), "utf8"));
  const end = performance.now();
  // The server waits for a process that has ended when it gets round to it.
  await new Promise((done) => setTimeout(done, 1000));
  const after = used();
  const kpis = psql("--command", "COPY (SELECT period, kpi, answers, persons, value FROM kpi) TO STDOUT (FORMAT csv)");
  writeFileSync(figures, kpis.trimEnd().split("\n").sort().join("\n") + "\n");
  console.log(
    JSON.stringify({
      Tickets: Number(tickets),
      Responses: Number(responses),
      LoadSeconds: (loaded - start) / 1e3,
      FiguresSeconds: (end - loaded) / 1e3,
      CpuSeconds: after - before,
      PeakMegabytes: 0,
      StoredMegabytes: Number(psql("--tuples-only", "--command", "SELECT pg_database_size('postgres')")) / 1e6,
      Engine: psql("--tuples-only", "--command", "SELECT 'PostgreSQL ' || current_setting('server_version')").trim(),
    }),
  );
} finally {
  const ended = new Promise((done) => server.on("exit", done));
  server.kill("SIGINT");
  await ended;
  rmSync(folder, { recursive: true });
}
