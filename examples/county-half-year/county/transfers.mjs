/**
 * Units that transfer to the county archives, what they still keep, and what they handed over this half-year. All of it is made up; 甲, 乙, 丙 and
 * 丁 stand for the persons who sign.
 */
const UNITS = [
  { id: "县妇联", name: "XX县妇女联合会", level: "county", kind: "mass-organisation", from: "2008-01-01" },
  { id: "县民政局", name: "XX县民政局", level: "county", kind: "government", from: "2008-01-01" },
  { id: "县文化馆", name: "XX县文化馆", level: "county", kind: "institution", from: "2010-05-01" },
];

/** Who keeps the records of a unit, year by year; a year that is not named has no record at all. */
const YEARS = {
  县妇联: { archives: [2008, 2009, 2010, 2011, 2012], unit: [2013, 2014] },
  县民政局: { archives: [2008, 2009], unit: [2011, 2012, 2013], extended: [2011] },
  县文化馆: { archives: [2010], unit: [2011, 2012, 2013] },
};
const ITEMS_A_YEAR = 12;
const EVERY_ITEM = [
  ...["completeness", "arrangement", "reference-codes", "catalogue", "pages", "retention", "secrecy"],
  ...["opening-opinion", "condition", "digital-copies", "electronic-records", "finding-aids"],
];
const OFFICE = "县档案馆接收股";

/** The records of the units, their pre-inspections and the consignments of the half-year. */
export function transfersOf() {
  return {
    units: UNITS,
    records: UNITS.flatMap(({ id }) => recordsOf(id)),
    preInspections: [passedAtOnce(), passedLater(), open()],
    consignments: [accepted(), returned(), untested()],
  };
}

function recordsOf(unit) {
  const { archives, unit: kept, extended = [] } = YEARS[unit];
  const years = [...archives.map((year) => [year, "archives"]), ...kept.map((year) => [year, "unit"])];
  return years.flatMap(([year, custody]) =>
    Array.from({ length: ITEMS_A_YEAR }, (_, at) => ({
      level: "item",
      unit,
      custody,
      year,
      // One in four is kept for ten years and stays with its unit.
      retentionPeriod: ["permanent", "30-years", "permanent", "10-years"][at % 4],
      pageCount: 2 + (at % 5),
      ...(extended.includes(year)
        ? { transferExtension: { ground: "confidential", consentedOn: "2021-11-30", until: "2026-12-31" } }
        : {}),
    })),
  );
}

function passedAtOnce() {
  return { unit: "县妇联", rounds: [round(1, "2023-04-11", EVERY_ITEM)], faults: [] };
}

function passedLater() {
  const faults = [
    fault("1", "pages", "error", "第12件缺第3页", { due: "2023-05-31", clearedRound: 2 }),
    fault("2", "condition", "warning", "3个档案盒脊背未填写", { due: "2023-05-31", clearedRound: 2 }),
  ];
  return { unit: "县民政局", rounds: [round(1, "2023-05-09", EVERY_ITEM), round(2, "2023-06-05", EVERY_ITEM)], faults };
}

function open() {
  const faults = [fault("1", "pages", "error", "第4件页数与目录不符", { due: "2023-06-20" })];
  return { unit: "县文化馆", rounds: [round(1, "2023-06-08", EVERY_ITEM)], faults };
}

function round(no, on, checked) {
  return { no, on, by: OFFICE, checked };
}

function fault(no, item, severity, problem, rest) {
  return { no, item, severity, problem, responsible: "办公室", round: 1, ...rest };
}

/** Paper with its digital copies: what came in 2023 is linked page by page. */
function accepted() {
  const records = paper("0012", 2012, 9);
  return {
    unit: "县妇联",
    instrument: instrumentOf("XX县妇女联合会", "2023-06-15"),
    records,
    declared: [{ scope: "list", code: "移交清册", items: 9, pages: 36 }],
    retentionAdjustedOn: "2023-04-03",
    images: records.flatMap(({ referenceCode, pageCount }) => imagesOf(referenceCode, pageCount)),
    acceptance: { outcome: "passed" },
  };
}

/** The list says one item more than there is, one page has no image, and the days of the instrument differ. */
function returned() {
  const records = paper("0051", 2011, 5);
  return {
    unit: "县文化馆",
    instrument: { ...instrumentOf("XX县文化馆", "2023-06-19"), receivedOn: "2023-06-20" },
    records,
    declared: [{ scope: "list", code: "移交清册", items: 6 }],
    retentionAdjustedOn: "2023-05-29",
    images: records.flatMap(({ referenceCode, pageCount }) => imagesOf(referenceCode, pageCount)).slice(1),
    acceptance: { outcome: "passed" },
  };
}

/** Electronic records: the county has a probe for one check only. */
function untested() {
  const records = paper("0027", 2012, 4).map((record) => ({
    ...record,
    carrier: "electronic-record",
    origin: "born-digital",
  }));
  return {
    unit: "县民政局",
    instrument: instrumentOf("XX县民政局", "2023-06-26"),
    records,
    declared: [{ scope: "list", code: "移交清册", items: 4 }],
    retentionAdjustedOn: "2023-05-15",
    images: [],
  };
}

function paper(fondsNo, year, count) {
  return Array.from({ length: count }, (_, at) => ({
    level: "item",
    title: `合成文件${at + 1}`,
    fondsNo,
    referenceCode: `${fondsNo}-WS·${year}-Y-${String(at + 1).padStart(4, "0")}`,
    year,
    retentionPeriod: "permanent",
    pageCount: 4,
    openingOpinion: { opinion: at % 3 === 0 ? "deferred" : "open" },
  }));
}

function imagesOf(code, pages) {
  return Array.from({ length: pages }, (_, at) => `${code}/${String(at + 1).padStart(4, "0")}.jpg`);
}

function instrumentOf(name, day) {
  return {
    from: { name, leader: "甲", handler: "乙" },
    to: { name: "XX县档案馆", leader: "丙", handler: "丁" },
    sentOn: day,
    receivedOn: day,
    nature: "transfer",
    findingAids: [{ kind: "归档文件目录", volumes: 1 }],
  };
}
