import type { NounCase } from "./noun-case.js";

const date = { text: "199809", earliest: "1998-09-01", latest: "1998-09-30", precision: "month", certainty: "stated" };
const caption = {
  matter: "县防汛抢险",
  time: "1998年9月",
  place: "县城东堤",
  people: "抢险队员",
  background: "特大洪水",
  photographer: "县广播站",
};
const recording = {
  id: "r-1",
  referenceCode: "K021-ZP·2019·D30-025-005",
  fondsNo: "K021",
  title: "防汛抢险现场",
  responsibleParty: "县防汛指挥部",
  date,
  year: 1998,
  event: "flood-1998",
  caption,
  carrier: "digital-photograph",
  origin: "born-digital",
  format: "JPEG",
  size: 2_048_000,
  retentionPeriod: "permanent",
  secrecyMark: "",
  openingStatus: "unreviewed",
  remark: "",
};
const recordingOptional = Object.keys(recording).filter((key) => key !== "title");
const recordingWrong: NounCase["wrong"] = [
  [["title"], undefined],
  [["date"], "199809"],
  [["year"], 98],
  [["caption", "matter"], 1],
  [["carrier"], ""],
  [["size"], -1],
  [["retentionPeriod"], "永久"],
  [["openingStatus"], "closed"],
];
const timed = {
  ...recording,
  seconds: 754,
  recordist: "县广播站",
  editor: "县档案馆",
  encoding: "MPEG-4",
  carrierCount: 1,
};
const timedOptional = [...recordingOptional, "seconds", "recordist", "editor", "encoding", "carrierCount"];
const timedWrong: NounCase["wrong"] = [...recordingWrong, [["seconds"], 12.5], [["carrierCount"], -1]];

const PHOTOGRAPHS = "GB/T 11821-2002, elements of a photograph";
const SOUND_AND_VIDEO = "DA/T 63-2017 and DA/T 78-2019, elements of sound and video";

/** The nouns of holdings beside the catalogue, whole. */
export const HOLDINGS_NOUN_CASES: readonly NounCase[] = [
  {
    schema: "unitSchema",
    value: {
      id: "u-1",
      name: "县民政局",
      level: "county",
      kind: "government",
      from: "1952-03-01",
      until: "2019-03-01",
    },
    optional: ["id", "kind", "from", "until"],
    wrong: [
      [["name"], 1],
      [["level"], "village"],
      [["kind"], ""],
      [["from"], "1952-02-30"],
      [["until"], "2019"],
    ],
    source: "units that form and transfer records",
  },
  {
    schema: "unitEventSchema",
    value: { id: "e-1", kind: "absorbed", on: "2019-03-01", units: ["u-1"], successors: ["u-2"] },
    optional: ["id"],
    wrong: [
      [["kind"], ""],
      [["on"], "2019-02-29"],
      [["units"], "u-1"],
      [["successors", 0], 2],
    ],
    source: "GB/T 13967-2026, section 9",
  },
  {
    schema: "fondsEventSchema",
    value: { id: "f-1", kind: "merged", on: "2019-03-01", fonds: ["X013", "X014"], into: "X101" },
    optional: ["id", "into"],
    wrong: [
      [["kind"], ""],
      [["on"], "20190301"],
      [["fonds", 1], 14],
      [["into"], null],
    ],
    source: "GB/T 13967-2026, section 9",
  },
  {
    schema: "fondsFileEventSchema",
    value: { id: "w-1", fondsNo: "X013", kind: "accession", on: "2023-05-10" },
    optional: ["id"],
    wrong: [
      [["fondsNo"], 13],
      [["kind"], ""],
      [["on"], "2023-05"],
    ],
    source: "DA/T 12-2012, what the fonds file holds papers about",
  },
  {
    schema: "fondsPaperSchema",
    value: { id: "p-1", fondsNo: "X013", kind: "collection", on: "2023-05-12", title: "交接文据", eventId: "w-1" },
    optional: ["id", "title", "eventId"],
    wrong: [
      [["kind"], "accession"],
      [["on"], "2023-13-01"],
      [["title"], 1],
      [["eventId"], 1],
    ],
    source: "DA/T 12-2012, kinds of papers",
  },
  {
    schema: "secrecyMarkSchema",
    value: { level: "secret", term: { kind: "years", count: 10 } },
    optional: [],
    wrong: [
      [["level"], "机密"],
      [["term", "count"], 0],
      [["term", "kind"], "weeks"],
    ],
    source: "marks 机密★10年",
  },
  {
    schema: "secrecyExtensionSchema",
    value: { decidedOn: "2019-12-01", by: "original-classifier", lastDay: "2024-12-31" },
    optional: ["decidedOn", "by", "lastDay"],
    wrong: [
      [["decidedOn"], "2019-12"],
      [["by"], "县档案馆"],
      [["lastDay"], 20241231],
    ],
    source: "Law on Guarding State Secrets, art. 24: decided before expiry by the original classifier or its superior",
  },
  {
    schema: "captionSchema",
    value: caption,
    optional: Object.keys(caption),
    wrong: [
      [["matter"], 1],
      [["people"], []],
    ],
    source: PHOTOGRAPHS,
  },
  {
    schema: "photographSchema",
    value: {
      ...recording,
      kind: "photograph",
      groupCode: "K021-ZP·2019·D30-025",
      negativeNo: "98-12",
      crossReferenceNo: "K021-WS·1998-Y-0012",
      pixelWidth: 4000,
      pixelHeight: 3000,
    },
    optional: [...recordingOptional, "groupCode", "negativeNo", "crossReferenceNo", "pixelWidth", "pixelHeight"],
    wrong: [[["kind"], "audio"], [["pixelWidth"], 0.5], ...recordingWrong.slice(1)],
    source: PHOTOGRAPHS,
  },
  {
    schema: "photoGroupSchema",
    value: { id: "g-1", referenceCode: "K021-ZP·2019·D30-025", fondsNo: "K021", title: "防汛抢险", caption },
    optional: ["id", "referenceCode", "fondsNo", "caption"],
    wrong: [
      [["title"], 1],
      [["caption", "time"], 1998],
    ],
    source: PHOTOGRAPHS,
  },
  {
    schema: "audioRecordingSchema",
    value: { ...timed, kind: "audio", sampleRate: 44_100 },
    optional: [...timedOptional, "sampleRate"],
    wrong: [[["kind"], "video"], [["sampleRate"], "44.1"], ...timedWrong.slice(1)],
    source: SOUND_AND_VIDEO,
  },
  {
    schema: "videoRecordingSchema",
    value: { ...timed, kind: "video", resolution: "1920×1080", frameRate: "25" },
    optional: [...timedOptional, "resolution", "frameRate"],
    wrong: [[["kind"], "audio"], [["resolution"], 1920], [["frameRate"], 25], ...timedWrong.slice(1)],
    source: SOUND_AND_VIDEO,
  },
  {
    schema: "expectedRecordingsSchema",
    value: { fondsNo: "0012", year: 2023, event: "人代会", kinds: ["photograph", "video"] },
    optional: ["event", "kinds"],
    wrong: [
      [["fondsNo"], 12],
      [["year"], 0],
      [["event"], 1],
      [["kinds", 1], "film"],
    ],
    source: "the county's own list of what each unit should have",
  },
  {
    schema: "pageIntervalSchema",
    value: { first: 3, last: 9 },
    optional: [],
    wrong: [
      [["first"], 0],
      [["last"], 2],
      [["last"], 9.5],
    ],
    source: "页号 of an item inside a volume",
  },
  {
    schema: "declaredTotalsSchema",
    value: { id: "t-1", scope: "fonds", code: "0012", volumes: 34, items: 210, pages: 5120 },
    optional: ["id", "volumes", "items", "pages"],
    wrong: [
      [["scope"], "item"],
      [["code"], 12],
      [["volumes"], -1],
      [["pages"], 0.5],
    ],
    source: "案卷封面 and 全宗单 declare totals",
  },
  {
    schema: "heldLinkSchema",
    value: {
      referenceCode: "0012-001-0034",
      coverage: "partial",
      pages: [{ first: 1, last: 110 }],
      files: 0,
      pageCount: 111,
      inserted: ["0004a"],
      contents: "2a",
    },
    optional: ["pageCount", "inserted", "contents"],
    wrong: [
      [["coverage"], "linked"],
      [["pages", 0, "last"], 0],
      [["files"], -1],
      [["pageCount"], 0],
    ],
    source: "DA/T 31-2017, 11.2",
  },
  {
    schema: "referenceCodePartsSchema",
    value: {
      fondsNo: "Z109",
      category: "KJ",
      series: ["KY"],
      project: "01",
      year: "2011",
      retention: "D30",
      unit: "办公室",
      catalogueNo: "001",
      volumeNo: "0034",
      boxNo: "0003",
      itemNo: "005",
      pageNo: "17",
    },
    optional: [
      "category",
      "series",
      "project",
      "year",
      "retention",
      "unit",
      "catalogueNo",
      "volumeNo",
      "boxNo",
      "itemNo",
      "pageNo",
    ],
    wrong: [
      [["fondsNo"], 109],
      [["series"], "KY"],
      [["year"], 2011],
      [["itemNo"], 5],
    ],
    source: "DA/T 13-2022, composition of a code",
  },
  {
    schema: "referenceCodeSchema",
    value: {
      text: "0012－001－0034",
      scheme: "da-t-13-1994-volume",
      parts: { fondsNo: "0012", catalogueNo: "001", volumeNo: "0034" },
    },
    optional: [],
    wrong: [
      [["text"], 12],
      [["scheme"], null],
      [["parts", "volumeNo"], 34],
    ],
    source: "DA/T 13-1994, composition of a code",
  },
];
