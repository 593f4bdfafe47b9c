import type { ReferenceCodeFinding, ReferenceCodeParts } from "lantai/reference-codes";

/** A code that reads as it stands. */
export interface CanonicalCodeCase {
  /** The standard whose example it is, or the practice it was seen in. */
  readonly source: string;
  readonly text: string;
  readonly scheme: string;
  readonly parts: ReferenceCodeParts;
}

/** A code that reads after repair. */
export interface RepairedCodeCase {
  /** The practice it was seen in. */
  readonly source: string;
  readonly text: string;
  /** The code it is read as. */
  readonly repaired: string;
  readonly findings: readonly ReferenceCodeFinding["code"][];
}

const STANDARD = "DA/T 13-2022, example";
const FIELD = "codes seen in county catalogues";

export const CANONICAL_CODES: readonly CanonicalCodeCase[] = [
  {
    source: STANDARD,
    text: "Z109-WS·2011·Y·办公室-0001",
    scheme: "da-t-13-2022-item",
    parts: { fondsNo: "Z109", category: "WS", year: "2011", retention: "Y", unit: "办公室", itemNo: "0001" },
  },
  {
    source: "DA/T 22-2015 5.4.2, example",
    text: "Z109-WS·2011-Y-BGS-0001",
    scheme: "da-t-22-2015-item",
    parts: { fondsNo: "Z109", category: "WS", year: "2011", retention: "Y", unit: "BGS", itemNo: "0001" },
  },
  {
    source: "DA/T 22-2015 5.4.3, without the unit",
    text: "Z109-WS·2011-Y-0026",
    scheme: "da-t-22-2015-item",
    parts: { fondsNo: "Z109", category: "WS", year: "2011", retention: "Y", itemNo: "0026" },
  },
  {
    source: STANDARD,
    text: "A439-WS·2015·D30·003-005",
    scheme: "da-t-13-2022-item",
    parts: { fondsNo: "A439", category: "WS", year: "2015", retention: "D30", unit: "003", itemNo: "005" },
  },
  {
    source: STANDARD,
    text: "J019-KU·01·2017-001-001",
    scheme: "da-t-13-2022-volume",
    parts: { fondsNo: "J019", category: "KU", series: ["01"], year: "2017", volumeNo: "001", itemNo: "001" },
  },
  {
    source: STANDARD,
    text: "A002-RS-001-002",
    scheme: "da-t-13-2022-volume",
    parts: { fondsNo: "A002", category: "RS", volumeNo: "001", itemNo: "002" },
  },
  {
    source: STANDARD,
    text: "X032-KJ·KY·01-003",
    scheme: "da-t-13-2022-project-volume",
    parts: { fondsNo: "X032", category: "KJ", series: ["KY"], project: "01", volumeNo: "003" },
  },
  {
    source: STANDARD,
    text: "K021-ZP·2019·D30-025-005",
    scheme: "da-t-13-2022-group-item",
    parts: { fondsNo: "K021", category: "ZP", year: "2019", retention: "D30", volumeNo: "025", itemNo: "005" },
  },
  {
    source: "DA/T 13-2022, class with the retention before the year",
    text: "Z109-WS·Y·2011-0003",
    scheme: "da-t-13-2022-item-retention-first",
    parts: { fondsNo: "Z109", category: "WS", retention: "Y", year: "2011", itemNo: "0003" },
  },
  {
    source: "DA/T 13-1994, example",
    text: "C038-001-002-003",
    scheme: "da-t-13-1994-volume",
    parts: { fondsNo: "C038", catalogueNo: "001", volumeNo: "002", itemNo: "003" },
  },
  {
    source: FIELD,
    text: "0012-001-0034",
    scheme: "da-t-13-1994-volume",
    parts: { fondsNo: "0012", catalogueNo: "001", volumeNo: "0034" },
  },
  {
    source: FIELD,
    text: "0012-001-0034-005-17",
    scheme: "da-t-13-1994-volume",
    parts: { fondsNo: "0012", catalogueNo: "001", volumeNo: "0034", itemNo: "005", pageNo: "17" },
  },
  {
    source: STANDARD,
    text: "J019-LY·2019·Y-001",
    scheme: "da-t-13-2022-item",
    parts: { fondsNo: "J019", category: "LY", year: "2019", retention: "Y", itemNo: "001" },
  },
  {
    source: STANDARD,
    text: "B168-SW·2015·Y-001",
    scheme: "da-t-13-2022-item",
    parts: { fondsNo: "B168", category: "SW", year: "2015", retention: "Y", itemNo: "001" },
  },
  {
    source: "accounting archives in practice",
    text: "J019-KU·01·2025-003-012",
    scheme: "da-t-13-2022-volume",
    parts: { fondsNo: "J019", category: "KU", series: ["01"], year: "2025", volumeNo: "003", itemNo: "012" },
  },
  {
    source: FIELD,
    text: "3100-KU·01·01·2025-D30-0001",
    scheme: "da-t-22-2015-item",
    parts: { fondsNo: "3100", category: "KU", series: ["01", "01"], year: "2025", retention: "D30", itemNo: "0001" },
  },
  {
    source: FIELD,
    text: "8136-KJ·JJ·001-0001",
    scheme: "da-t-13-2022-project-volume",
    parts: { fondsNo: "8136", category: "KJ", series: ["JJ"], project: "001", volumeNo: "0001" },
  },
  {
    source: FIELD,
    text: "1111-001-0001-001",
    scheme: "da-t-13-1994-volume",
    parts: { fondsNo: "1111", catalogueNo: "001", volumeNo: "0001", itemNo: "001" },
  },
  {
    source: FIELD,
    text: "8200-ZY·SJ·2025-D30-0001",
    scheme: "da-t-22-2015-item",
    parts: { fondsNo: "8200", category: "ZY", series: ["SJ"], year: "2025", retention: "D30", itemNo: "0001" },
  },
  {
    source: FIELD,
    text: "5134-SW-Y-0001",
    scheme: "county-item-without-year",
    parts: { fondsNo: "5134", category: "SW", retention: "Y", itemNo: "0001" },
  },
  {
    source: FIELD,
    text: "0999-D-001-0001",
    scheme: "county-retention-volume",
    parts: { fondsNo: "0999", retention: "D", catalogueNo: "001", volumeNo: "0001" },
  },
  {
    source: FIELD,
    text: "0999-D-2026-001-002-003",
    scheme: "county-retention-year-volume",
    parts: { fondsNo: "0999", retention: "D", year: "2026", catalogueNo: "001", volumeNo: "002", itemNo: "003" },
  },
  {
    source: "a local parser of codes with a box number; its unit in capitals",
    text: "00000-Y-2026-BGS-0001-00014",
    scheme: "county-box-item",
    parts: { fondsNo: "00000", retention: "Y", year: "2026", unit: "BGS", boxNo: "0001", itemNo: "00014" },
  },
  {
    source: "a university's photographs: 全宗号-摄录年度-门类-单位编码-组号-流水号",
    text: "Z109-2019-ZP-XCB-012-0003",
    scheme: "photograph-year-first",
    parts: { fondsNo: "Z109", year: "2019", category: "ZP", unit: "XCB", volumeNo: "012", itemNo: "0003" },
  },
];

export const REPAIRED_CODES: readonly RepairedCodeCase[] = [
  { source: FIELD, text: "5134-WS2025-Y-BGS-0001", repaired: "5134-WS·2025-Y-BGS-0001", findings: ["missing-dot"] },
  {
    source: "dashes and dots of input methods",
    text: "Z109－WS・2011・Y・BGS－0001",
    repaired: "Z109-WS·2011·Y·BGS-0001",
    findings: ["reference-code-folded"],
  },
  {
    source: "full-width typing, a full stop for the dot",
    text: "Ｚ１０９—ＷＳ．2011－Y-0001",
    repaired: "Z109-WS·2011-Y-0001",
    findings: ["reference-code-folded"],
  },
  { source: "spaces do not count", text: "A-2026- 001", repaired: "A-2026-001", findings: ["reference-code-folded"] },
  {
    source: "DA/T 13-2022: categories are capital letters",
    text: "Z109-ws·2011·Y-0001",
    repaired: "Z109-WS·2011·Y-0001",
    findings: ["lower-case-code"],
  },
  {
    source: FIELD,
    text: " 5134-ws2025-Y-bgs-0001",
    repaired: "5134-WS·2025-Y-BGS-0001",
    findings: ["reference-code-folded", "lower-case-code", "lower-case-code", "missing-dot"],
  },
  {
    source: FIELD,
    text: "00000-Y-2026-bgs-0001-00014",
    repaired: "00000-Y-2026-BGS-0001-00014",
    findings: ["lower-case-code"],
  },
];
