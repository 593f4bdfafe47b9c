import { formatReferenceCode } from "lantai/reference-codes";
import { documentOf, UNITS } from "./units.mjs";

/** Catalogue numbers of a fonds arranged by volume: one for each retention period, most volumes permanent or long-term. */
const CATALOGUES = [
  { catalogueNo: "001", period: "永久", share: 55 },
  { catalogueNo: "002", period: "长期", share: 38 },
  { catalogueNo: "003", period: "短期", share: 7 },
];
const SCHEME = "da-t-13-1994-volume";
const FIRST_YEAR = 1978;
const LAST_YEAR = 2001;

/** The volumes of all units, each with its documents. */
export function generatedVolumes(random, pageCounts) {
  const counts = [...pageCounts];
  return UNITS.flatMap((unit) =>
    CATALOGUES.flatMap((catalogue, at) =>
      Array.from({ length: volumesOf(unit, at) }, (_, index, all = volumesOf(unit, at)) =>
        volume(random, unit, catalogue, index, yearAt(index, all), counts.shift()),
      ),
    ),
  );
}

function volumesOf(unit, at) {
  const before = CATALOGUES.slice(0, at).reduce((sum, { share }) => sum + share, 0);
  const portion = (share) => Math.round((unit.volumes * share) / 100);
  return portion(before + CATALOGUES[at].share) - portion(before);
}

/** Volume numbers run with the years. */
function yearAt(index, all) {
  return FIRST_YEAR + Math.floor((index * (LAST_YEAR - FIRST_YEAR + 1)) / all);
}

function volume(random, unit, { catalogueNo, period }, index, year, pages) {
  const volumeNo = String(index + 1).padStart(4, "0");
  const parts = { fondsNo: unit.fondsNo, catalogueNo, volumeNo };
  const documents = documentsOf(random, unit, year, pages, parts);
  return {
    unit,
    code: formatReferenceCode(parts, SCHEME),
    volumeNo,
    title: `${unit.party}${year}年${random.pick(unit.matters)}材料`,
    dates: `${documents[0].date}-${documents.at(-1).date}`,
    year,
    period,
    pages,
    documents,
  };
}

function documentsOf(random, unit, year, pages, parts) {
  const days = Array.from({ length: random.between(5, 14) }, () => dayIn(random, year)).sort();
  const ends = random.sample(range(1, pages - 1), days.length - 1);
  return days.map((date, at) => {
    const from = (ends[at - 1] ?? 0) + 1;
    const to = ends[at] ?? pages;
    const itemNo = String(at + 1).padStart(3, "0");
    return {
      serialNo: String(at + 1),
      code: formatReferenceCode({ ...parts, itemNo }, SCHEME),
      ...documentOf(random, unit, year),
      date,
      pageNumbers: from === to ? String(from) : `${from}-${to}`,
    };
  });
}

/** A day that every month has, in eight digits. */
export function dayIn(random, year) {
  const two = (number) => String(number).padStart(2, "0");
  return `${year}${two(random.between(1, 12))}${two(random.between(1, 28))}`;
}

function range(from, to) {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
