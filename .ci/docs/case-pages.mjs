import { readdirSync, readFileSync } from "node:fs";
import { build } from "esbuild";
import { code, document, table } from "./markdown.mjs";

/**
 * The golden cases as tables: one page for each file of test/cases, drawn from the very data that the tests run on. An exported list of cases
 * whose rows name their source is a table; its keys are the columns, the source last.
 *
 * @returns {Promise<{ file: string, text: string }[]>}
 */
export async function casePages() {
  const pages = [];
  for (const file of readdirSync("test/cases").sort()) {
    const module = await imported(`test/cases/${file}`);
    const lists = Object.entries(module).filter(([, list]) => isCases(list));
    if (lists.length === 0) continue;
    const topic = file.replace(/\.ts$/, "");
    const parts = [...rulesWith(file), ...lists.flatMap(([name, cases]) => [`## ${titleOf(name)}`, casesTable(cases)])];
    pages.push({ file: `cases/${topic}.md`, text: document(`Golden cases: ${topic.replaceAll("-", " ")}`, parts) });
  }
  return pages;
}

async function imported(entry) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    conditions: ["@lantai/source"],
    logLevel: "silent",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}

/** Back to the pages of the rules that the cases are of. */
function rulesWith(file) {
  const pages = readdirSync("docs/rules").flatMap((page) => {
    const text = readFileSync(`docs/rules/${page}`, "utf8");
    return text.includes(`/test/cases/${file})`) ? [`[${/^# (.+)$/m.exec(text)[1]}](../../rules/${page})`] : [];
  });
  return pages.length === 0 ? [] : [`Rules: ${pages.join(" · ")}`];
}

function isCases(list) {
  return Array.isArray(list) && list.length > 0 && list.every((row) => typeof row?.source === "string");
}

function titleOf(name) {
  const words = name.toLowerCase().replaceAll("_", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function casesTable(cases) {
  const keys = [...new Set(cases.flatMap((row) => Object.keys(row)))].filter((key) => key !== "source");
  const rows = cases.map((row) => [...keys.map((key) => cellOf(row[key])), row.source]);
  return table([...keys, "source"], rows);
}

function cellOf(value) {
  if (value === undefined) return "";
  if (typeof value === "function") return "(computed)";
  return typeof value === "string" ? value : code(told(value));
}

/** A value as people read it: what belongs together by commas, properties by name. */
function told(value) {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(inner).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  const properties = Object.entries(value).filter(([, one]) => one !== undefined);
  return properties.length === 0 ? "nothing" : properties.map(([key, one]) => `${key}: ${inner(one)}`).join(", ");
}

function inner(value) {
  if (typeof value === "string") return value.trim() === value && value !== "" ? value : JSON.stringify(value);
  return typeof value === "object" && value !== null ? `(${told(value)})` : told(value);
}
