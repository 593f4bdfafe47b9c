/** A whole value of a noun, every key present, as a host would send it. */
export interface NounCase {
  /** The schema that takes it, by its public name. */
  readonly schema: string;
  /** The value. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The keys that it may lack. */
  readonly optional: readonly string[];
  /** Values that are refused, with where the fault lies. */
  readonly wrong: readonly (readonly [path: readonly (string | number)[], value: unknown])[];
  /** The instrument or practice that the value rests on. */
  readonly source: string;
}

const extent = { volumes: 1, items: 3, pages: 118, withoutPageCount: 1 };
const date = {
  text: "[194508]",
  earliest: "1945-08-01",
  latest: "1945-08-31",
  precision: "month",
  certainty: "inferred",
};
const entry = {
  id: "a-1",
  referenceCode: "0012-001-0034-005",
  fondsNo: "0012",
  title: "关于防汛工作的通知",
  responsibleParty: "县人民政府办公室",
  date,
  year: 1998,
  retentionPeriod: "30-years",
  pageCount: 7,
  secrecyMark: "机密★10年",
  openingStatus: "unreviewed",
  batch: "8-01",
  remark: "",
};
const entryOptional = Object.keys(entry).filter((key) => key !== "title");
const entryWrong = [
  [["id"], 1],
  [["referenceCode"], null],
  [["fondsNo"], 12],
  [["title"], 1],
  [["responsibleParty"], false],
  [["date"], "19450800"],
  [["date", "earliest"], "1945-02-29"],
  [["date", "certainty"], "sure"],
  [["year"], 999],
  [["year"], 3000],
  [["year"], 1998.5],
  [["year"], "1998"],
  [["retentionPeriod"], "定期30年"],
  [["pageCount"], -1],
  [["pageCount"], 1.5],
  [["pageCount"], "7"],
  [["secrecyMark"], 10],
  [["openingStatus"], "closed"],
  [["batch"], 8],
  [["remark"], null],
] as const;

export const NOUN_CASES: readonly NounCase[] = [
  {
    schema: "uncertainDateSchema",
    value: date,
    optional: [],
    wrong: [
      [["text"], 194508],
      [["earliest"], "1945-8-1"],
      [["earliest"], "1945-13-01"],
      [["latest"], "19450831"],
      [["latest"], "1945-07-31"],
      [["precision"], "week"],
      [["certainty"], "certain"],
    ],
    source: "DA/T 18-2022, date element: inferred dates in square brackets",
  },
  {
    schema: "fondsSchema",
    value: { id: "f", fondsNo: "0012", title: "县人民政府", type: "unit", from: "1949-10-01", closedOn: "1996-12-31" },
    optional: ["id", "type", "from", "closedOn"],
    wrong: [
      [["id"], 1],
      [["fondsNo"], 12],
      [["title"], null],
      [["type"], ""],
      [["type"], 1],
      [["from"], "1949"],
      [["closedOn"], "1996-12-32"],
    ],
    source: "GB/T 13967-2026: types of fonds",
  },
  {
    schema: "volumeSchema",
    value: { ...entry, level: "volume" },
    optional: entryOptional,
    wrong: [...entryWrong, [["level"], "item"]],
    source: "DA/T 18-2022: description of volumes",
  },
  {
    schema: "itemSchema",
    value: {
      ...entry,
      level: "item",
      documentNo: "政发〔1998〕12号",
      volumeCode: "0012-001-0034",
      pageNumbers: "12-18",
    },
    optional: [...entryOptional, "documentNo", "volumeCode", "pageNumbers"],
    wrong: [
      ...entryWrong,
      [["level"], "volume"],
      [["documentNo"], 12],
      [["volumeCode"], null],
      [["pageNumbers"], [12, 18]],
    ],
    source: "DA/T 22-2015: item list",
  },
  {
    schema: "extentSchema",
    value: extent,
    optional: [],
    wrong: [
      [["volumes"], -1],
      [["items"], 0.5],
      [["pages"], "118"],
      [["pages"], 2 ** 53],
      [["withoutPageCount"], null],
    ],
    source: "the statistical forms count 卷 and 件 side by side",
  },
  {
    schema: "imageFileSchema",
    value: { path: "八期/0012-001-0034/0007.jpg", size: 204_800, checksum: "9e107d9d372bb6826bd81d3542a419d6" },
    optional: ["size", "checksum"],
    wrong: [
      [["path"], null],
      [["size"], -1],
      [["size"], 1.5],
      [["checksum"], 9],
    ],
    source: "county practice: one folder per record",
  },
  {
    schema: "digitizationPhaseSchema",
    value: { no: 8, title: "第八期馆藏档案数字化项目", startedOn: "2023-03-01", planned: extent },
    optional: ["planned"],
    wrong: [
      [["no"], 0],
      [["no"], "8"],
      [["title"], 8],
      [["startedOn"], "2023-02-29"],
      [["planned"], 60_000],
      [["planned", "pages"], -1],
    ],
    source: "county practice: programme of digitization by phases",
  },
  {
    schema: "digitizationBatchSchema",
    value: { batch: "8-01", fondsNo: "0012", unit: "县人民政府办公室", completedOn: "2023-06-30", extent },
    optional: ["unit", "completedOn"],
    wrong: [
      [["batch"], 8],
      [["fondsNo"], null],
      [["unit"], 1],
      [["completedOn"], "2023-06-31"],
      [["extent"], null],
      [["extent", "volumes"], "1"],
    ],
    source: "county practice: working ledger (加工台账)",
  },
  {
    schema: "rectificationEntrySchema",
    value: {
      id: "r-1",
      no: "1",
      source: "evaluation",
      problem: "缺地震应急预案",
      owner: "保管利用股",
      due: "2023-05-31",
      closedOn: "2023-06-15",
      closedBy: "办公室",
    },
    optional: ["id", "due", "closedOn", "closedBy"],
    wrong: [
      [["id"], 1],
      [["no"], 1],
      [["source"], ""],
      [["problem"], null],
      [["owner"], ["保管利用股"]],
      [["due"], "5月31日"],
      [["closedOn"], "2023-06-31"],
      [["closedBy"], 3],
    ],
    source: "county practice: ledger of what is to be put right (问题台账)",
  },
  {
    schema: "tallyCellSchema",
    value: { key: ["0012"], extent },
    optional: [],
    wrong: [
      [["key"], "0012"],
      [["key", 0], 12],
      [["extent"], null],
      [["extent", "items"], 1.5],
    ],
    source: "the statistical forms count by dimensions",
  },
  {
    schema: "tallySchema",
    value: { format: "lantai.tally/1", dimensions: ["fonds"], cells: [{ key: ["0012"], extent }] },
    optional: [],
    wrong: [
      [["format"], "lantai.tally/2"],
      [["dimensions"], "fonds"],
      [["dimensions", 0], 1],
      [["cells"], {}],
      [["cells", 0, "extent", "pages"], -1],
      [["cells", 0, "key"], []],
    ],
    source: "the statistical forms count by dimensions",
  },
];
