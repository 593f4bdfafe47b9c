import { percentText } from "lantai/quantities";
import { SYNTHETIC } from "../settings.mjs";
import { ROWS_ABOVE } from "./lists.mjs";

/** What was injected, defect by defect, with the rows of the item list and their codes; and what the lists hold altogether. */
export function expectedOf({ seed, volumes, items, injected, batches, rate }) {
  const rowOf = new Map(items.map((item, at) => [item, ROWS_ABOVE + 1 + at]));
  const rowsOf = (hit) => hit.map((item) => ({ row: rowOf.get(item), referenceCode: item.code }));
  const defects = Object.entries(injected).map(([defect, hit]) => [defect, rowsOf(hit)]);
  return {
    note: SYNTHETIC,
    seed,
    totals: {
      volumes: volumes.length,
      items: items.length,
      pages: pagesOf(volumes) + pagesOf(items),
      innerItems: volumes.reduce((sum, { documents }) => sum + documents.length, 0),
      batches: batches.length,
    },
    rate: { part: rate.share.part, whole: rate.share.whole, printed: percentText(rate.share, 1) },
    numbersPassedOver: items.flatMap(({ passedOver }) => passedOver ?? []),
    defects: Object.fromEntries(defects),
  };
}

/** One line for each defect and total, so that the file can be read and compared. */
export function expectedText({ defects, ...rest }) {
  const lines = Object.entries(defects).map(
    ([defect, rows]) => `    ${JSON.stringify(defect)}: ${JSON.stringify(rows)}`,
  );
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  return `${head},\n  "defects": {\n${lines.join(",\n")}\n  }\n}\n`;
}

function pagesOf(records) {
  return records.reduce((sum, { pages }) => sum + pages, 0);
}
