import { matchKey } from "../../foundation/text/index.js";
import type { TableFinding } from "./findings.js";
import { grouped } from "./record-keys.js";
import type { CheckedRow } from "./row-check.js";

/**
 * Says of a new record which other has its title, date and responsible party.
 *
 * @param held - the records that the host holds
 * @param sent - the records of the table
 * @returns for a row, one hint when another record looks like its own
 */
export function likeness<Noun extends object>(held: readonly Noun[], sent: readonly Noun[]) {
  const groups = grouped([...held, ...sent], likeKey);
  return ({ row, noun }: CheckedRow<Noun>): TableFinding[] => {
    const key = noun === undefined ? undefined : likeKey(noun);
    const other = key === undefined ? undefined : groups.get(key)?.find((one) => one !== noun);
    if (other === undefined) return [];
    const { referenceCode = "" } = other as { readonly referenceCode?: string };
    return [{ code: "record-alike", severity: "hint", place: { row }, data: { code: referenceCode } }];
  };
}

function likeKey(record: object): string | undefined {
  const {
    title = "",
    date,
    responsibleParty = "",
  } = record as {
    readonly title?: string;
    readonly date?: { readonly text?: string } | string;
    readonly responsibleParty?: string;
  };
  // Some lists have the date as printed, and not as read.
  const day = typeof date === "string" ? date : date?.text;
  if (title === "" || day === undefined) return undefined;
  return JSON.stringify([matchKey(title), matchKey(day), matchKey(responsibleParty)]);
}
