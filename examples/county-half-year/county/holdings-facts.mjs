import { parseUncertainDate } from "lantai/dates";
import { UNITS } from "./units.mjs";

/** Units that are no more, and what became of them. */
const FORMER_UNITS = [
  { id: "u-laoling", name: "县老龄工作办公室", level: "county", kind: "government", from: "1985-05-01" },
  { id: "u-diming", name: "县地名工作办公室", level: "county", kind: "temporary-body", from: "1981-03-01" },
  { id: "u-houqin", name: "县机关后勤服务中心", level: "county", kind: "institution", from: "1993-01-01" },
  { id: "u-jiguan", name: "县机关事务科", level: "county", kind: "government", from: "1990-01-01" },
];
const UNIT_EVENTS = [
  { id: "e-1", kind: "absorbed", on: "2019-03-01", units: ["u-laoling"], successors: ["u-0027"] },
  { id: "e-2", kind: "abolished", on: "1999-01-01", units: ["u-diming"], successors: [] },
  // Defect: what they were merged into was not recorded.
  { id: "e-3", kind: "merged", on: "2010-07-01", units: ["u-jiguan", "u-houqin"], successors: [] },
  // Defect: it was abolished the year before.
  { id: "e-4", kind: "renamed", on: "2000-06-01", units: ["u-diming"], successors: ["u-diming"] },
];

/** Every fonds has its accession and its digitization; two papers are not there. */
const FONDS_WORK = [
  ["accession", "collection", "2021-11-10", "接收进馆材料"],
  ["digitization", "new-technology", "2023-06-20", "数字化情况说明"],
];
const MISSING_PAPERS = ["0034 accession", "0041 digitization"];

/** Marks in the forms that catalogues have, each with what it comes to on the day of the report. */
const SECRECY = [
  { mark: "秘密★5年", date: "19990315", standing: "declassified" },
  { mark: "绝密★30年", date: "19960501", standing: "secret" },
  { mark: "秘密★6个月", date: "20010108", standing: "declassified" },
  { mark: "机密★30年", date: "20000612", standing: "secret", found: ["secrecy-period-over-maximum"] },
  {
    mark: "机密★10年",
    date: "19980920",
    extensions: [{ decidedOn: "2010-01-05", by: "original-classifier", lastDay: "2030-12-31" }],
    standing: "declassified",
    found: ["secrecy-extension-late"],
  },
  { mark: "密★十年", date: "19970101", found: ["secrecy-mark-unreadable"] },
];

const CAPTION = {
  matter: "汛期巡堤",
  time: "2022年7月",
  place: "县城东堤",
  people: "机关志愿者",
  background: "连续强降雨",
  photographer: "县档案馆",
};
const EVENT = "flood-2022";

/**
 * What a county knows of its holdings beside its lists: units and what became of them, the papers of the fonds files, secrecy, photographs,
 * declared totals, links stored earlier; and what was injected.
 */
export function holdingsFacts({ volumes, items, links }) {
  const papers = fondsPapers();
  const photographs = photographsOf();
  const totals = declaredTotals(volumes, items);
  const held = heldLinks(links);
  const facts = {
    units: [...UNITS.map(({ fondsNo, name }) => ({ id: `u-${fondsNo}`, name, level: "county" })), ...FORMER_UNITS],
    unitEvents: UNIT_EVENTS,
    fonds: UNITS.map(fondsOf),
    fondsSchemes: UNITS.flatMap(({ fondsNo }) => [
      { fondsNo, scheme: "da-t-13-1994-volume", untilYear: 2001 },
      { fondsNo, scheme: "da-t-22-2015-item" },
    ]),
    fondsWork: fondsWork(),
    fondsPapers: papers,
    secrecy: SECRECY.map(secretItem),
    photoGroups: [
      { id: "g-1", referenceCode: "0027-ZP·2022·D30-001", fondsNo: "0027", title: "汛期巡堤", caption: groupCaption() },
    ],
    photographs: photographs.map(({ photograph }) => photograph),
    expectedRecordings: UNITS.map(({ fondsNo }) => ({ fondsNo, year: 2022, event: EVENT, kinds: ["photograph"] })),
    declaredTotals: totals.map(({ declared }) => declared),
    heldLinks: held.map(({ link }) => link),
  };
  const expected = {
    answering: { "u-laoling": "successor", "u-diming": "none", "u-houqin": "undetermined", "u-jiguan": "undetermined" },
    unitEvents: ["e-3", "e-4"],
    descriptions: ["0012"],
    fondsPapers: MISSING_PAPERS,
    secrecy: SECRECY.map(({ standing, found = [] }, at) => ({
      id: `s-${at + 1}`,
      standing: standing ?? "undetermined",
      found,
    })),
    captions: photographs.flatMap(({ photograph, lacking }) =>
      lacking === undefined ? [] : [`${photograph.id} ${lacking}`],
    ),
    recordingsLacking: ["0034", "0041"],
    totals: totals.flatMap(({ declared, differs }) => (differs === undefined ? [] : [`${declared.code} ${differs}`])),
    pageIntervals: volumes.flatMap(({ code, intervalDefect }) =>
      intervalDefect === undefined ? [] : [`${code} ${intervalDefect}`],
    ),
    links: { same: codesOf(held, "same"), change: codesOf(held, "change"), remove: codesOf(held, "remove") },
  };
  return { facts, expected };
}

/** Three volumes whose page numbers overlap or leave pages out, as a slip in one row makes them. */
export function withIntervalDefects(volumes) {
  const hit = new Map([
    [7, ["page-intervals-overlap", -1]],
    [101, ["page-interval-gap", 1]],
    [303, ["page-intervals-overlap", -1]],
  ]);
  return volumes.map((volume, at) => {
    const [intervalDefect, step] = hit.get(at) ?? [];
    return intervalDefect === undefined
      ? volume
      : { ...volume, documents: shifted(volume.documents, step), intervalDefect };
  });
}

/** The first document whose pages are a range, after one that has a range too, begins a page too early or too late. */
function shifted(documents, step) {
  const isRange = (document) => {
    const [from, to = from] = (document?.pageNumbers ?? "0").split("-").map(Number);
    return from + 1 < to;
  };
  const at = documents.findIndex((document, index) => isRange(document) && isRange(documents[index - 1]));
  return documents.map((document, index) => {
    if (index !== at) return document;
    const [from, to] = document.pageNumbers.split("-").map(Number);
    return { ...document, pageNumbers: `${from + step}-${to}` };
  });
}

/** Described as DA/T 18-2022 asks of a fonds; the first lacks its custodial history. */
function fondsOf({ fondsNo, name, party }, at) {
  return {
    archivesCode: "442002",
    fondsNo,
    title: `${name}全宗`,
    from: "1950-01-01",
    responsibleParty: party,
    ...(at === 0 ? {} : { custodialHistory: "2021年接收进馆" }),
  };
}

function fondsWork() {
  return UNITS.flatMap(({ fondsNo }) =>
    FONDS_WORK.map(([kind, , on]) => ({ id: `${fondsNo} ${kind}`, fondsNo, kind, on })),
  );
}

function fondsPapers() {
  return UNITS.flatMap(({ fondsNo }) =>
    FONDS_WORK.map(([event, kind, on, title]) => ({ fondsNo, kind, on, title, eventId: `${fondsNo} ${event}` })),
  ).filter(({ eventId }) => !MISSING_PAPERS.includes(eventId));
}

function secretItem({ mark, date, extensions }, at) {
  return {
    id: `s-${at + 1}`,
    level: "item",
    fondsNo: "0034",
    title: "内部事项",
    date: parseUncertainDate(date).date,
    secrecyMark: mark,
    ...(extensions === undefined ? {} : { secrecyExtensions: extensions }),
  };
}

function groupCaption() {
  const { matter, time, place, background } = CAPTION;
  return { matter, time, place, background };
}

/** Photographs of a group take what they do not say from the caption of the group; two say too little even so. */
function photographsOf() {
  const lacking = new Map([
    [3, "people"],
    [5, "photographer"],
  ]);
  return Array.from({ length: 8 }, (_, at) => {
    const missing = lacking.get(at);
    const { people, photographer } = CAPTION;
    const own = Object.entries({ people, photographer }).filter(([property]) => property !== missing);
    const inGroup = at < 6;
    const photograph = {
      id: `p-${at + 1}`,
      kind: "photograph",
      fondsNo: inGroup ? "0027" : "0012",
      title: `汛期巡堤之${at + 1}`,
      year: 2022,
      event: EVENT,
      ...(inGroup ? { groupCode: "0027-ZP·2022·D30-001" } : {}),
      caption: inGroup ? Object.fromEntries(own) : CAPTION,
      carrier: "digital-photograph",
    };
    return { photograph, ...(missing === undefined ? {} : { lacking: missing }) };
  });
}

/** What the register of fonds declares; two items too many in one of them, and a page too few in another. */
function declaredTotals(volumes, items) {
  const faults = new Map([
    ["0027", "items"],
    ["0041", "pages"],
  ]);
  return UNITS.map(({ fondsNo }) => {
    const ownVolumes = volumes.filter(({ unit }) => unit.fondsNo === fondsNo);
    const ownItems = items.filter(({ unit }) => unit.fondsNo === fondsNo);
    const pages = [...ownVolumes, ...ownItems].reduce((sum, record) => sum + record.pages, 0);
    const differs = faults.get(fondsNo);
    const declared = {
      scope: "fonds",
      code: fondsNo,
      volumes: ownVolumes.length,
      items: ownItems.length + (differs === "items" ? 2 : 0),
      pages: pages - (differs === "pages" ? 1 : 0),
    };
    return { declared, ...(differs === undefined ? {} : { differs }) };
  });
}

/** What the house stored at an earlier linking: one link as it still is, one from before a page was scanned, one of a code that is gone. */
function heldLinks(links) {
  const [first, second] = links.filter(({ coverage, pageCount }) => coverage === "complete" && pageCount > 2);
  return [
    { link: held(first), fate: "same" },
    {
      link: { ...held(second), coverage: "partial", pages: [{ first: 1, last: second.pageCount - 1 }] },
      fate: "change",
    },
    { link: { ...held(first), referenceCode: "0012-009-0001" }, fate: "remove" },
  ];
}

function held({ entry, coverage, pages, files, pageCount }) {
  return { referenceCode: entry.referenceCode, coverage, pages, files, pageCount };
}

function codesOf(links, fate) {
  return links.filter((one) => one.fate === fate).map(({ link }) => link.referenceCode);
}
