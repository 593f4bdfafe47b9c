/** A document for the site: its heading, and its parts with a blank line between them. */
export function document(title, parts) {
  return `# ${title}\n\n${parts.join("\n\n")}\n`;
}

/** A table; what would end a cell is escaped. */
export function table(headings, rows) {
  const line = (cells) => `| ${cells.map(cell).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A value as it stands in code. */
export function code(text) {
  return text === "" ? "" : `\`${text}\``;
}

function cell(text) {
  return String(text).replaceAll("\n", " ").replaceAll("|", "\\|");
}
