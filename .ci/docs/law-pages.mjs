import { INSTRUMENTS, INTERPRETATIONS } from "lantai/law";
import { code, document, table } from "./markdown.mjs";

const CONFIDENCE =
  "`seen` in the document itself, `quoted` by others with its clause, `practised` in the field, `recalled` and to be checked.";

/** The instruments and the open questions, from the tables that answers cite. */
export function lawPages() {
  return [
    {
      file: "instruments.md",
      text: document("Instruments 法规与标准", [instrumentsIntroduction(), instrumentsTable()]),
    },
    { file: "interpretations.md", text: document("Open questions 解释口径", interpretationParts()) },
  ];
}

function instrumentsIntroduction() {
  return `The texts that rules rest on, oldest first, from \`INSTRUMENTS\` in \`lantai/law\`. An answer cites only what was in force on its day;
repealed texts stay, because old answers cite them. Confidence says how well the days are supported: ${CONFIDENCE}`;
}

function instrumentsTable() {
  const rows = INSTRUMENTS.map(({ id, title, rank, documentNo = "", inForceFrom, repealedFrom = "", confidence }) => [
    code(id),
    `${title["zh-CN"]}<br>${title.en}`,
    inForceFrom,
    repealedFrom,
    documentNo,
    rank,
    confidence,
  ]);
  return table(["Key", "Name", "In force from", "Repealed from", "Number", "Rank", "Confidence"], rows);
}

function interpretationParts() {
  const introduction = `The questions that the texts leave open, from \`INTERPRETATIONS\` in \`lantai/law\`. The first choice is the default; a county that reads
the law otherwise sets one option of its rules. An answer lists in \`assumed\` the choices without which it would be another.`;
  const parts = INTERPRETATIONS.flatMap(({ id, question, choices, ground, confidence }) => [
    `## ${id}`,
    `${question["zh-CN"]}\n${question.en}`,
    table(
      ["Choice", "中文", "English"],
      choices.map(({ value, title }, at) => [
        `${code(value)}${at === 0 ? " (default)" : ""}`,
        title["zh-CN"],
        title.en,
      ]),
    ),
    `Ground of the default: ${ground["zh-CN"]} · ${ground.en} (${confidence})`,
  ]);
  return [introduction, ...parts];
}
