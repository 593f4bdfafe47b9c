import { type Citation, INSTRUMENTS, ruleTable } from "../../foundation/law/index.js";
import { type LineCount, requireStatisticsForm, type StatisticsForm } from "./statistics-form.js";
import { type KnownStatisticsUnit, STATISTICS_UNITS } from "./statistics-units.js";

const practised: Citation = { instrument: "archives-statistics-2025", confidence: "practised" };
const recalled: Citation = { instrument: "archives-statistics-2025", confidence: "recalled" };

type Row = readonly [
  group: string,
  line: string,
  zh: string,
  en: string,
  unit: KnownStatisticsUnit,
  counted?: LineCount,
];

const PAPER = { dimension: "carrier", values: ["paper", ""], otherwise: "all" } as const;

const ROWS: readonly Row[] = [
  ["personnel", "staff", "专职人员", "staff", "person"],
  ["holdings", "holdings-fonds", "全宗", "fonds", "fonds"],
  ["holdings", "holdings-volumes", "案卷", "volumes", "volume", { count: "volumes", where: [PAPER] }],
  ["holdings", "holdings-items", "以件为保管单位的档案", "items", "item", { count: "items", where: [PAPER] }],
  ["holdings", "holdings-shelf-length", "排架长度", "shelf length", "metre"],
  ["holdings", "before-1949-volumes", "其中：建国前案卷", "of which before 1949, volumes", "volume"],
  ["holdings", "before-1949-items", "其中：建国前以件为保管单位的档案", "of which before 1949, items", "item"],
  ["electronic-records", "electronic-records", "电子档案", "electronic records", "item"],
  ["electronic-records", "electronic-records-size", "电子档案容量", "size of electronic records", "gigabyte"],
  ["digitized", "digitized-items", "数字化档案", "digitized records", "item"],
  ["digitized", "digitized-size", "数字化档案容量", "size of digitized records", "gigabyte"],
  ["digitized", "digitized-images", "数字化画幅", "digitized images", "image"],
  ["other-carriers", "other-sheets", "照片等", "photographs and the like", "sheet"],
  ["other-carriers", "other-reels", "录音、录像、影片", "tapes and film", "reel"],
  ["other-carriers", "other-volumes", "其他载体案卷", "volumes of other carriers", "volume"],
  ["other-carriers", "other-items", "其他载体件", "items of other carriers", "item"],
  ["catalogues", "catalogue-entries", "机读目录", "machine-readable catalogue", "entry"],
  ["received", "received-volumes", "本年度接收案卷", "volumes received this year", "volume"],
  ["received", "received-items", "本年度接收以件为保管单位的档案", "items received this year", "item"],
  ["appraisal", "appraised-for-opening", "开放鉴定", "reviewed for opening", "item"],
  ["appraisal", "opened", "划定开放", "opened", "item"],
  ["appraisal", "destroyed", "销毁", "destroyed", "item"],
  ["use", "readers", "利用人次", "readers", "person-time"],
  ["use", "records-used", "利用卷件次", "volumes and items used", "volume-or-item-time"],
  ["use", "compilations", "编研资料", "compilations", "kind"],
  ["use", "exhibitions", "举办展览", "exhibitions", "exhibition"],
  ["building", "floor-area", "馆库建筑面积", "floor area", "square-metre"],
  ["finance", "funds", "档案事业经费", "funds", "ten-thousand-yuan"],
];

/**
 * Form DA-2 (国家档案馆) by name and unit. Its groups are known from an implementation after the form and its printed codes were not
 * seen, so that every code is null until a host supplies the year's form; the names of single lines are ours. Of the group of equipment
 * no line was seen.
 */
export const DA_2: StatisticsForm = ruleTable(
  requireStatisticsForm(
    {
      id: "da-2/2025",
      form: "DA-2",
      title: { "zh-CN": "国家档案馆基本情况", en: "state archives" },
      fromYear: 2025,
      instruments: INSTRUMENTS,
      units: STATISTICS_UNITS,
      groups: [
        group("personnel", "人员", "personnel"),
        group("holdings", "馆藏档案", "holdings"),
        group("electronic-records", "电子档案", "electronic records"),
        group("digitized", "档案数字化", "digitized"),
        group("other-carriers", "其他载体档案", "other carriers"),
        group("catalogues", "机读目录", "catalogues"),
        group("received", "本年度接收", "received this year"),
        group("appraisal", "鉴定", "appraisal"),
        group("use", "档案利用", "use"),
        group("building", "馆库建筑", "building"),
        group("equipment", "设备", "equipment"),
        group("finance", "经费", "finance"),
      ],
      lines: ROWS.map(([inGroup, line, zh, en, unit, counted]) => ({
        line,
        code: null,
        group: inGroup,
        title: { "zh-CN": zh, en },
        unit,
        citation: practised,
        ...(counted === undefined ? {} : { counted }),
      })),
      invariants: [
        within("before-1949-within-holdings", "before-1949-volumes", "holdings-volumes"),
        within("before-1949-within-holdings", "before-1949-items", "holdings-items"),
        // What is opened this year may have been reviewed the year before, so that this is a question of ours and no fault.
        {
          code: "opened-within-reviewed",
          parts: ["opened"],
          whole: "appraised-for-opening",
          severity: "warning",
          citation: recalled,
        },
      ],
    },
    "DA_2",
  ),
);

function group(code: string, zh: string, en: string) {
  return { code, title: { "zh-CN": zh, en } };
}

function within(code: string, part: string, whole: string) {
  return { code, parts: [part], whole, severity: "error" as const, citation: practised };
}
