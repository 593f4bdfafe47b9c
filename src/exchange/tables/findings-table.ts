import {
  cure,
  type Language,
  SEVERITIES,
  type SentenceWords,
  type Severity,
  sentence,
  type Title,
} from "../../foundation/findings/index.js";
import { FINDINGS_HEADINGS } from "./findings-headings.js";
import type { CheckedRow } from "./row-check.js";

const SEVERITY_TITLES: Readonly<Record<Severity, Title>> = Object.freeze({
  error: Object.freeze({ "zh-CN": "错误", en: "error" }),
  warning: Object.freeze({ "zh-CN": "警告", en: "warning" }),
  hint: Object.freeze({ "zh-CN": "提示", en: "hint" }),
});

/**
 * The rows as they came, with three columns more: how bad it is, what is wrong, and what to do. Each row stays one row, so that whoever sent
 * the table corrects it in place and sends it back; several findings stand in one cell, a line each, in the same order in both columns. A likely repair
 * that what to do does not name follows it in brackets.
 *
 * @param header - the cells of the header row
 * @param rows - checked rows, all of them or those with findings
 * @param words - `zhCn` from `lantai/words/zh-cn` or `en` from `lantai/words/en`
 * @returns rows of text for {@link csvText} or a workbook, the header first
 * @example
 * ```ts
 * import { en } from "lantai/words/en";
 * const row = { row: 2, cells: ["会议纪要"], findings: [{ code: "total-row", severity: "hint", place: {}, data: {} }] } as const;
 * findingsTable(["题名"], [row], en)[1]?.slice(0, 2); // => ["会议纪要", "hint"]
 * ```
 */
export function findingsTable(
  header: readonly string[],
  rows: readonly CheckedRow<unknown>[],
  words: SentenceWords,
): string[][] {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), header.length);
  const titles = FINDINGS_HEADINGS.map((title) => title[words.language]);
  return [
    [...padded(header, width), ...titles],
    ...rows.map((row) => [...padded(row.cells, width), ...told(row, words)]),
  ];
}

function padded(cells: readonly string[], width: number): string[] {
  return Array.from({ length: width }, (_, at) => cells[at] ?? "");
}

function told(
  { findings }: CheckedRow<unknown>,
  words: SentenceWords,
): [severity: string, says: string, cures: string] {
  const worst = SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity));
  const says = findings.map((finding) => placed(finding.place.column, sentence(finding, words), words.language));
  const cures = findings.map((finding) => repaired(cure(finding, words), finding.repair, words.language));
  return [worst === undefined ? "" : SEVERITY_TITLES[worst][words.language], lines(says), lines(cures)];
}

function placed(column: string | undefined, text: string, language: Language): string {
  if (column === undefined) return text;
  return language === "zh-CN" ? `【${column}】${text}` : `[${column}] ${text}`;
}

function repaired(text: string, repair: string | undefined, language: Language): string {
  if (repair === undefined || text.includes(repair)) return text;
  return language === "zh-CN" ? `${text}（${repair}）` : `${text} (${repair})`;
}

function lines(texts: readonly string[]): string {
  return texts.length === 1 ? texts[0]! : texts.map((text, at) => `${at + 1}. ${text}`).join("\n");
}
