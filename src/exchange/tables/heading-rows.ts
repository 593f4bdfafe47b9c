import { matchKey } from "../../foundation/text/index.js";
import type { RawRow } from "./raw-rows.js";

/** The words of a second row of headings, and what a heading of its own begins with. */
const HALVES: ReadonlyMap<string, string> = new Map([
  ...["起", "自", "始", "起始", "开始"].map((word) => [word, "起始"] as const),
  ...["止", "讫", "迄", "至", "终", "终止", "截止", "结束"].map((word) => [word, "终止"] as const),
]);
const BOTH = /^(?:起[止讫迄]|首尾)/;

/**
 * The headings of a table as one row, where a second row parts those that are merged over two columns: 起 and 止 below 起止日期 are 起始日期 and
 * 终止日期.
 *
 * @param header - the header row
 * @param below - the row below it
 * @returns the row of `below` with whole headings; the header row where the row below says anything else than the headings again and such words
 */
export function headingRows(header: RawRow, below: RawRow | undefined): RawRow {
  const width = Math.max(header.cells.length, below?.cells.length ?? 0);
  const cells: string[] = [];
  let parent = "";
  const halves = new Set<string>();
  for (let at = 0; at < width; at++) {
    const heading = header.cells[at] ?? "";
    const key = matchKey(below?.cells[at] ?? "");
    if (heading.trim() !== "") parent = heading;
    const whole = partedHeading(parent, key);
    if (whole !== undefined) halves.add(whole.half);
    else if (key !== "" && key !== matchKey(heading)) return header;
    cells.push(whole === undefined ? heading : whole.half + whole.rest);
  }
  return below === undefined || halves.size < 2 ? header : { row: below.row, cells };
}

/** 起, or 起始日期 itself, below 起止日期. */
function partedHeading(parent: string, key: string): { readonly half: string; readonly rest: string } | undefined {
  const rest = matchKey(parent).replace(BOTH, "");
  const half = HALVES.get(key) ?? HALVES.get(key.endsWith(rest) ? key.slice(0, key.length - rest.length) : "");
  return half === undefined ? undefined : { half, rest };
}
