import { formatReferenceCode } from "lantai/reference-codes";
import { naturalOrder } from "lantai/text";
import { documentOf, UNITS } from "./units.mjs";
import { dayIn } from "./volumes.mjs";

const FIRST_YEAR = 2002;
const LAST_YEAR = 2022;
const PERIODS = {
  Y: { code: "Y", text: "永久" },
  D30: { code: "D30", text: "30年" },
  D10: { code: "D10", text: "10年" },
};
/** A county archives takes in 永久 and 30年; the 10年 that it holds are mostly its own. */
const TAKEN_IN = ["Y", "Y", "D30"];

/**
 * The items of all units, whole and without defects, in the order of their codes. Some item numbers are passed over, as in every real
 * catalogue.
 */
export function generatedItems(random, pageCounts) {
  const drawn = UNITS.flatMap((unit) => {
    const items = Array.from({ length: unit.items }, () => ({
      unit,
      year: random.between(FIRST_YEAR, LAST_YEAR),
      period: PERIODS[random.pick(unit.periods ?? TAKEN_IN)],
      organ: random.pick(unit.organs),
    }));
    return items.sort((one, other) => naturalOrder(seriesOf(one), seriesOf(other)));
  });
  return numbered(random, drawn).map((item, at) => ({
    ...item,
    ...documentOf(random, item.unit, item.year),
    date: dayIn(random, item.year),
    pages: pageCounts[at],
  }));
}

const PASSED_OVER = 5;

function numbered(random, items) {
  const places = items.map((_, at) => at).filter((at) => at > 0 && seriesOf(items[at]) === seriesOf(items[at - 1]));
  const gaps = new Set(random.sample(places, PASSED_OVER));
  let number = 0;
  return items.map((item, at) => {
    const isFirst = at === 0 || seriesOf(item) !== seriesOf(items[at - 1]);
    number = isFirst ? 1 : number + (gaps.has(at) ? 2 : 1);
    return {
      ...item,
      ...(gaps.has(at) ? { passedOver: { series: seriesOf(item), number: number - 1 } } : {}),
      code: formatReferenceCode({ ...partsOf(item), itemNo: String(number) }, "da-t-22-2015-item"),
    };
  });
}

function partsOf({ unit, year, period, organ }) {
  return { fondsNo: unit.fondsNo, category: "WS", year: String(year), retention: period.code, unit: organ.code };
}

function seriesOf({ unit, year, period, organ }) {
  return `${unit.fondsNo}-WS·${year}-${period.code}-${organ.code}`;
}
