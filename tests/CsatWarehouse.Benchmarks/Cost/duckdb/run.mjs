// Loads a folder of exports into a DuckDB database and makes the figures of what that touched; prints what it took as JSON.
// node run.mjs DATABASE EXPORTS FIGURES SCRIPT...
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [database, exports, figures, ...scripts] = process.argv.slice(2);
const before = process.cpuUsage();
const start = performance.now();
const instance = await DuckDBInstance.create(database);
const connection = await instance.connect();
let loaded = start;
for (const script of scripts) {
  if (script === "figures.sql") loaded = performance.now();
  const sql = readFileSync(new URL(script, import.meta.url), "utf8");
  await connection.run(sql.replaceAll("$exports", exports));
}
await connection.run("CHECKPOINT");
const end = performance.now();
const cpu = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS;

const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRowsJS();
const kpis = await rowsOf("SELECT period, kpi, answers, persons, value FROM kpi");
writeFileSync(figures, kpis.map((row) => row.join(",") + "\n").sort().join(""));
const [[version, tickets, responses]] = await rowsOf(
  "SELECT version(), (SELECT count(*) FROM fact_ticket), (SELECT count(DISTINCT response_id) FROM fact_answer)",
);
console.log(
  JSON.stringify({
    Tickets: Number(tickets),
    Responses: Number(responses),
    LoadSeconds: (loaded - start) / 1e3,
    FiguresSeconds: (end - loaded) / 1e3,
    CpuSeconds: (cpu.user + cpu.system) / 1e6,
    PeakMegabytes: (peak * 1024) / 1e6,
    StoredMegabytes: statSync(database).size / 1e6,
    Engine: `DuckDB ${version}`,
  }),
);
