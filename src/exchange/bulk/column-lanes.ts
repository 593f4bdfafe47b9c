import type { Finding } from "../../foundation/findings/index.js";
import { cellForm, cellReading, type FieldReading, type ListColumn } from "../tables/index.js";
import { countIn, dayIn, isBlankIn, NOT_IN_FORM, tidyIn, yearIn } from "./byte-forms.js";
import { CellIds } from "./cell-ids.js";
import { CodeLane } from "./code-lane.js";
import { BLANK, type ColumnLane, faulty } from "./column-lane.js";
import type { MetCodes } from "./met-codes.js";

/** Whether a dimension reads the column, or it only has to be in order. */
export type LaneUse = "counted" | "checked";

const NONE: readonly Finding[] = Object.freeze([]);
/** Above every day as YYYYMMDD and every count of nine digits. */
const FIRST_READ_ID = 1_000_000_001;

/**
 * The lane of a column. A cell that stands in the usual form of its column is told from its bytes; any other text is read by the column's own
 * reader, the first time it is met. So no lane decides anything by itself.
 *
 * @param column - the column
 * @param use - `counted` when a dimension reads it, `checked` when it only has to be in order
 * @param met - the codes of the file
 * @returns the lane
 */
export function columnLane(column: ListColumn, use: LaneUse, met: MetCodes): ColumnLane {
  const lane = filledLane(column, use, met);
  const blank = cellReading(column, "");
  const blankId = blank.findings.length === 0 ? BLANK : faulty(BLANK);
  return {
    id(bytes, from, to) {
      if (from === to) return blankId;
      return isBlankIn(bytes, from, to) ? NOT_IN_FORM : lane.id(bytes, from, to);
    },
    value: (id) => (id === BLANK ? undefined : lane.value(id)),
    findings: (id) => (id === BLANK ? blank.findings : lane.findings(id)),
  };
}

function filledLane(column: ListColumn, use: LaneUse, met: MetCodes): ColumnLane {
  const read = (text: string) => cellReading(column, text);
  switch (cellForm(column.read)) {
    case "text":
      return use === "checked" ? { id: () => 1, value: () => undefined, findings: () => NONE } : readLane(read);
    case "title":
      return use === "checked" ? formLane(read, tidyIn, NOT_IN_FORM, () => "") : readLane(read);
    case "count":
      // Counts begin with 0, and so does the number of blank cells.
      return formLane(
        read,
        (bytes, from, to) => countIn(bytes, from, to) + 1,
        BLANK,
        (id) => String(id - 1),
      );
    case "year":
      return formLane(read, yearIn, NOT_IN_FORM, String);
    case "day":
      return formLane(read, dayIn, NOT_IN_FORM, (id) => String(id).padStart(8, "0"));
    case "reference-code":
      return new CodeLane(read, met);
    case undefined:
      return readLane(read);
  }
}

/** Cells in form are their own number; the few others are read once each. */
function formLane(
  read: (text: string) => FieldReading<unknown>,
  form: (bytes: Uint8Array, from: number, to: number) => number,
  outside: number,
  textOf: (id: number) => string,
): ColumnLane {
  const others = readLane(read);
  return {
    id(bytes, from, to) {
      const inForm = form(bytes, from, to);
      if (inForm !== outside) return inForm;
      const id = others.id(bytes, from, to);
      if (id === NOT_IN_FORM) return NOT_IN_FORM;
      return id < 0 ? faulty(faulty(id) + FIRST_READ_ID) : id + FIRST_READ_ID;
    },
    value: (id) => (id >= FIRST_READ_ID ? others.value(id - FIRST_READ_ID) : read(textOf(id)).value),
    findings: (id) => (id >= FIRST_READ_ID ? others.findings(id - FIRST_READ_ID) : NONE),
  };
}

/** Each text is read the first time it is met. */
function readLane(read: (text: string) => FieldReading<unknown>): ColumnLane {
  const ids = new CellIds();
  const readings: FieldReading<unknown>[] = [];
  const numbers: number[] = [];
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return {
    id(bytes, from, to) {
      const known = ids.idOf(bytes, from, to);
      if (known === NOT_IN_FORM) return NOT_IN_FORM;
      const number = numbers[known];
      if (number !== undefined) return number;
      const reading = read(decoder.decode(bytes.subarray(from, to)));
      readings.push(reading);
      numbers.push(reading.findings.length === 0 ? known + 1 : faulty(known + 1));
      return numbers[known]!;
    },
    value: (id) => readings[id - 1]?.value,
    findings: (id) => readings[id - 1]?.findings ?? NONE,
  };
}
