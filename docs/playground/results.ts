import type { Language } from "lantai/findings";
import type { Answers, ToldFinding } from "./answers.js";
import type { DueAnswer, DueRow } from "./due.js";
import { element, save, stacked, tableOf } from "./elements.js";
import { TEXTS, type Texts } from "./texts.js";
import type { Picture } from "./wall.js";

/** What the results are about. */
export interface Shown {
  readonly language: Language;
  readonly file: string;
  readonly asOf: string;
  readonly years: readonly [from: number, to: number];
}

/** The four parts of the results, each with what is in it. */
export function resultParts(
  answers: Answers,
  shown: Shown,
): Readonly<Record<"headings" | "findings" | "due" | "wall", Node[]>> {
  const texts = TEXTS[shown.language];
  const number = (count: number) => count.toLocaleString(shown.language);
  return {
    headings: headings(answers, texts, number),
    findings: findings(answers, texts, number),
    due:
      answers.due.length === 0
        ? [note(texts.dueNothing)]
        : [
            note(texts.dueNote),
            ...yearTable(answers, texts),
            ...answers.due.flatMap((one) => due(one, shown, texts, number)),
          ],
    wall:
      answers.wall.length === 0
        ? [note(texts.wallNothing)]
        : answers.wall.map((picture) => wall(picture, shown, texts)),
  };
}

/** What falls due by year: the figures of the chart, which a catalogue has one of. */
function yearTable({ wall }: Answers, texts: Texts): Node[] {
  return wall.slice(0, 1).map(({ table }) =>
    tableOf(
      texts.due,
      table.columns,
      table.rows.map((cells) => cells.map(String)),
    ),
  );
}

type Numbers = (count: number) => string;

function headings({ headings, headingRow, absent }: Answers, texts: Texts, number: Numbers): Node[] {
  const rows = headings.map(({ heading, column, blank }) => [
    heading,
    column ?? element("span", { class: "quiet" }, texts.headingUnread),
    blank === undefined ? "" : number(blank),
  ]);
  return [
    ...(headingRow === undefined ? [] : [note(texts.headingsNote(headingRow))]),
    ...(rows.length === 0
      ? []
      : [tableOf(texts.headings, [texts.headingTaken, texts.headingColumn, texts.headingBlank], rows)]),
    ...(absent.length === 0 ? [] : [note(texts.absent(absent.join(texts === TEXTS.en ? ", " : "、")))]),
  ];
}

function findings(answers: Answers, texts: Texts, number: Numbers): Node[] {
  const { findingCount, findings, faulty, entries, kinds, blocked, headingRow } = answers;
  if (findingCount === 0) return [note(texts.findingsNone(number(entries)))];
  const counted = kinds.map(({ severity, name, count }) => [tag(severity, texts), name, number(count)]);
  return [
    ...(blocked && headingRow !== undefined ? [note(texts.blocked)] : []),
    note(texts.findingsCount(number(findingCount), number(faulty), number(entries))),
    tableOf(texts.kind, [texts.severity, texts.kind, texts.count], counted),
    ...(findings.length < findingCount ? [note(texts.shownFirst(number(findings.length)))] : []),
    tableOf(
      texts.findings,
      [texts.where, texts.recorded, texts.cure],
      findings.map((finding) => findingCells(finding, texts)),
      "records",
    ),
  ];
}

function findingCells({ severity, row, column, value, says, cure, repair }: ToldFinding, texts: Texts): Node[] {
  return [
    stacked(row === undefined ? texts.wholeFile : texts.row(String(row)), column),
    element("span", { class: "value" }, value),
    stacked(
      element("span", {}, tag(severity, texts), says),
      element("span", { class: "quiet" }, cure),
      ...(repair === undefined
        ? []
        : [element("span", { class: "quiet" }, `${texts.repair} `, element("b", {}, repair))]),
    ),
  ];
}

function tag(severity: ToldFinding["severity"], texts: Texts): HTMLElement {
  return element("span", { class: `tag ${severity}` }, texts.severities[severity]);
}

function due(answer: DueAnswer, { asOf, years }: Shown, texts: Texts, number: Numbers): Node[] {
  const { clock, now, within, undetermined, rows } = answer;
  const [from, to] = years;
  const title = texts.clocks[clock];
  return [
    element("h3", {}, title),
    note(texts.dueNow(asOf, number(now), from, to, number(within))),
    ...undetermined.map(({ records, missing }) => note(texts.dueUndetermined(number(records), missing.join("、")))),
    ...(rows.length < within ? [note(texts.dueShownFirst(number(rows.length)))] : []),
    ...(rows.length === 0
      ? []
      : [
          tableOf(
            title,
            [texts.record, texts.dueDay, texts.basis],
            rows.map((row) => dueCells(row, texts, number)),
            "records",
          ),
        ]),
  ];
}

function dueCells(
  { row, referenceCode, title, dueDay, days, outcome, reasons, citations }: DueRow,
  texts: Texts,
  number: Numbers,
): Node[] {
  const count = number(Math.abs(days));
  const distance = days === 0 ? texts.daysNone : days > 0 ? texts.daysLeft(count) : texts.daysPast(count);
  return [
    stacked(title, element("span", { class: "quiet" }, `${texts.row(String(row))} ${referenceCode}`)),
    element("div", { class: "day" }, stacked(dueDay, element("span", { class: "quiet" }, distance))),
    stacked(
      element("b", {}, texts.outcomes[outcome] ?? outcome),
      ...reasons,
      ...citations.map((citation) => element("span", { class: "quiet" }, citation)),
    ),
  ];
}

function wall({ title, alternative, table, size, svg }: Picture, { file, asOf }: Shown, texts: Texts): Node {
  const src = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  const image = element("img", { src, alt: alternative, width: String(size.width), height: String(size.height) });
  const button = element("button", { type: "button" }, texts.savePicture);
  button.addEventListener("click", () => save(`${title}.svg`, svg, "image/svg+xml"));
  const rows = table.rows.map((cells) => cells.map(String));
  return element(
    "figure",
    {},
    element(
      "div",
      { class: "scroll", role: "region", tabindex: "0", "aria-label": `${title}, ${texts.scroll}` },
      image,
    ),
    element("figcaption", {}, texts.wallNote(title, file, asOf), button),
    element("details", {}, element("summary", {}, texts.wallTable), tableOf(title, table.columns, rows)),
  );
}

function note(text: string): HTMLElement {
  return element("p", {}, text);
}
