import { workingDayAfter } from "lantai/dates";
import { WORKING_CALENDAR_2023 } from "../settings.mjs";
import { UNITS } from "./units.mjs";

const VOLUMES_A_BATCH = 60;
const ITEMS_A_BATCH = 380;
const DAY_BEFORE_THE_FIRST = "2023-05-04";
/** From 5 May to 30 June. */
const WORKING_DAYS = 41;

/**
 * The batches of phase 8 in the order in which they were finished, the last on 30 June; each volume and item is given the number of
 * its batch.
 */
export function withBatches(volumes, items) {
  const lots = UNITS.flatMap((unit) => [
    ...portions(volumes, unit, VOLUMES_A_BATCH).map((records) => ({
      unit,
      records,
      volumes: records.length,
      items: 0,
    })),
    ...portions(items, unit, ITEMS_A_BATCH).map((records) => ({ unit, records, volumes: 0, items: records.length })),
  ]);
  return lots.map(({ unit, records, ...counts }, at) => {
    const batch = `8-${String(at + 1).padStart(2, "0")}`;
    for (const record of records) record.batch = batch;
    const workingDay = Math.ceil(((at + 1) * WORKING_DAYS) / lots.length);
    const completedOn = workingDayAfter(DAY_BEFORE_THE_FIRST, workingDay, WORKING_CALENDAR_2023);
    const pages = records.reduce((sum, record) => sum + record.pages, 0);
    return { batch, unit, completedOn, ...counts, pages };
  });
}

function portions(records, unit, size) {
  const own = records.filter((record) => record.unit === unit);
  const lots = Math.ceil(own.length / size);
  const from = (lot) => Math.round((own.length * lot) / lots);
  return Array.from({ length: lots }, (_, lot) => own.slice(from(lot), from(lot + 1)));
}
