import { type Citation, INSTRUMENTS, ruleTable } from "../../foundation/law/index.js";
import { type LineCount, requireStatisticsForm, type StatisticsForm, type StatisticsLine } from "./statistics-form.js";
import { type KnownStatisticsUnit, STATISTICS_UNITS } from "./statistics-units.js";

const printed: Citation = { instrument: "archives-statistics-2025", confidence: "quoted" };
const recalled: Citation = { instrument: "archives-statistics-2025", confidence: "recalled" };
const PAPER = { dimension: "carrier", values: ["paper", ""], otherwise: "all" } as const;

/** Group, printed code, key, Chinese and English name, unit. */
type Row = readonly [
  group: string,
  code: string | null,
  line: string,
  zh: string,
  en: string,
  unit: KnownStatisticsUnit,
  counted?: LineCount | undefined,
];

/** What the form asks of all holdings, of the permanent ones and of those of 30 years alike. */
const HELD: readonly (readonly [code: string, line: string, zh: string, en: string, unit: KnownStatisticsUnit])[] = [
  ["34", "volumes", "以卷为保管单位的档案", "records kept by volume", "volume"],
  ["35", "items", "以件为保管单位的档案", "records kept by item", "item"],
  ["36", "shelf-length", "总排架长度", "shelf length", "metre"],
  ["37", "electronic-size", "电子档案", "electronic records", "gigabyte"],
  ["38", "electronic-documents", "文书类电子档案", "electronic documents", "item"],
  ["39", "electronic-documents-size", "文书类电子档案容量", "size of electronic documents", "gigabyte"],
  ["40", "digital-photographs", "数码照片", "digital photographs", "sheet"],
  ["41", "digital-photographs-size", "数码照片容量", "size of digital photographs", "gigabyte"],
  ["42", "digital-recordings", "数字录音、数字录像", "digital sound and video", "hour"],
  ["43", "digital-recordings-size", "数字录音、数字录像容量", "size of digital sound and video", "gigabyte"],
  ["44", "photographs", "照片档案", "photographs", "sheet"],
  ["45", "recordings", "录音磁带、录像磁带、影片档案", "tapes and film", "reel"],
  ["46", "objects", "实物档案", "objects", "object"],
];

/** Twelve codes stand for thirteen measures; the length of shelves is no carrier and is taken as the one that is not asked again. */
const HELD_BY_PERIOD = HELD.filter(([, line]) => line !== "shelf-length");

const OTHERS: readonly Row[] = [
  ["digitized", "71", "digitized-volumes", "数字化案卷", "digitized volumes", "volume", digitized("volumes")],
  ["digitized", "72", "digitized-volumes-size", "数字化案卷容量", "size of digitized volumes", "gigabyte"],
  [
    "digitized",
    "73",
    "digitized-volumes-images",
    "数字化案卷画幅",
    "images of digitized volumes",
    "ten-thousand-images",
    digitized("pages", "by-volume"),
  ],
  ["digitized", "74", "digitized-items", "数字化归档文件", "digitized items", "item", digitized("items")],
  ["digitized", "75", "digitized-items-size", "数字化归档文件容量", "size of digitized items", "gigabyte"],
  [
    "digitized",
    "76",
    "digitized-items-images",
    "数字化归档文件画幅",
    "images of digitized items",
    "ten-thousand-images",
    digitized("pages", "by-item"),
  ],
  ["digitized", "77", "digitized-photographs-size", "数字化照片容量", "size of digitized photographs", "gigabyte"],
  ["digitized", "78", "digitized-recordings-size", "数字化录音录像容量", "size of digitized tapes", "gigabyte"],
  ["digitized", "79", "digitized-others-size", "其他数字化容量", "size of other digitized records", "gigabyte"],
  ["finding-aids", "80", "volume-entries", "案卷级机读目录", "volume-level catalogue", "ten-thousand-entries"],
  ["finding-aids", "81", "item-entries", "文件级机读目录", "item-level catalogue", "ten-thousand-entries"],
  ["finding-aids", "82", "finding-aids", "检索工具", "finding aids", "kind"],
  ["disposition", "95", "has-transferred", "是否移交档案", "records were transferred", "yes-no"],
  ["disposition", "96", "has-moved-out", "是否移出档案", "records were moved out", "yes-no"],
  ["disposition", "97", "has-destroyed", "是否销毁档案", "records were destroyed", "yes-no"],
  ["use", "98", "readers", "利用人次", "readers", "person-time"],
  ["use", "99", "records-used", "利用卷（件）次", "volumes and items used", "volume-or-item-time"],
  ["compilation", null, "compilations", "编研资料", "compilations", "kind"],
  ["compilation", null, "compilation-characters", "编研资料字数", "characters compiled", "ten-thousand-characters"],
  ["premises", null, "floor-area", "面积", "floor area", "square-metre"],
  ["digital-rooms", "109", "digital-rooms", "数字档案室", "digital archives rooms", "room"],
];

/**
 * Form DA-3 (机关档案室), of which a third party quotes the codes: a line has its printed code where code and line were both seen, and
 * null where only the stretch of its group was.
 */
export const DA_3: StatisticsForm = ruleTable(
  requireStatisticsForm(
    {
      id: "da-3/2025",
      form: "DA-3",
      title: { "zh-CN": "机关档案室基本情况", en: "archives rooms of organs" },
      fromYear: 2025,
      instruments: INSTRUMENTS,
      units: STATISTICS_UNITS,
      groups: [
        group("holdings", "室存档案", "holdings", 34, 46),
        group("permanent", "其中：永久", "of which permanent", 47, 58),
        group("thirty-years", "其中：30年（长期）", "of which 30 years (long-term)", 59, 70),
        group("digitized", "档案数字化", "digitized", 71, 79),
        group("finding-aids", "机读目录和检索工具", "catalogues and finding aids", 80, 82),
        group("received", "本年度接收", "received this year", 83, 94),
        group("disposition", "移交、移出、销毁", "transferred, moved out, destroyed", 95, 97),
        group("use", "档案利用", "use", 98, 99),
        group("compilation", "档案编研", "compilation", 100, 103),
        group("premises", "档案室面积", "premises", 104, 105),
        group("digital-rooms", "数字档案室", "digital archives rooms", 109, 109),
      ],
      lines: [
        ...HELD.map(([code, line, zh, en, unit]) => held(["holdings", code, line, zh, en, unit])),
        ...HELD_BY_PERIOD.map(([, line, zh, en, unit]) =>
          held(["permanent", null, line, `永久${zh}`, `permanent ${en}`, unit], ["permanent"]),
        ),
        // 长期 counts with 30年 in the statistics; that maps the class for counting and never shortens its retention.
        ...HELD_BY_PERIOD.map(([, line, zh, en, unit]) =>
          held(["thirty-years", null, line, `30年（长期）${zh}`, `30-year ${en}`, unit], ["30-years", "long-term"]),
        ),
        ...OTHERS.map(lineOf),
      ],
      invariants: [
        ...HELD_BY_PERIOD.map(([, line]) => ({
          code: "periods-within-holdings",
          parts: [`permanent-${line}`, `thirty-years-${line}`],
          whole: `holdings-${line}`,
          severity: "error" as const,
          citation: printed,
        })),
        // Copies of records that have since left the room may still be counted, so that this is a question and no fault.
        ...(["volumes", "items"] as const).map((unit) => ({
          code: "digitized-within-holdings",
          parts: [`digitized-${unit}`],
          whole: `holdings-${unit}`,
          severity: "warning" as const,
          citation: recalled,
        })),
      ],
    },
    "DA_3",
  ),
);

function group(code: string, zh: string, en: string, from: number, to: number) {
  return { code, title: { "zh-CN": zh, en }, codes: { from, to } };
}

function held([inGroup, code, line, zh, en, unit]: Row, periods?: readonly string[]): StatisticsLine {
  const period = periods === undefined ? [] : [{ dimension: "period", values: periods }];
  const isCounted = line === "volumes" || line === "items";
  const counted: LineCount | undefined = isCounted ? { count: line, where: [PAPER, ...period] } : undefined;
  return lineOf([inGroup, code, `${inGroup}-${line}`, zh, en, unit, counted]);
}

function digitized(count: LineCount["count"], arrangement?: string): LineCount {
  const arranged = arrangement === undefined ? [] : [{ dimension: "arrangement", values: [arrangement] }];
  return { count, where: [PAPER, ...arranged], digitized: true };
}

function lineOf([inGroup, code, line, zh, en, unit, counted]: Row): StatisticsLine {
  const citation = code === null && inGroup !== "permanent" && inGroup !== "thirty-years" ? recalled : printed;
  const follows = counted === undefined ? {} : { counted };
  return { line, code, group: inGroup, title: { "zh-CN": zh, en }, unit, citation, ...follows };
}
