/** The forms that the cases are of. */
type FormName = "DA-2" | "DA-3";

/** A line of a form with a value in whole base units, and what the form prints of it. The values are made up, and hold together. */
export interface LineCase {
  readonly source: string;
  readonly form: FormName;
  readonly line: string;
  /** The printed code; null where it was not seen. */
  readonly code: string | null;
  readonly title: string;
  /** The unit as printed. */
  readonly unit: string;
  readonly value: number;
  readonly printed: string;
}

/** A group of lines, with the first and the last code that they may have where those were seen. */
export interface GroupCase {
  readonly source: string;
  readonly form: FormName;
  readonly title: string;
  readonly first?: number;
  readonly last?: number;
}

/** What has to hold between lines of a form. */
export interface InvariantCase {
  readonly source: string;
  readonly form: FormName;
  readonly parts: readonly string[];
  readonly whole: string;
  readonly severity: "error" | "warning";
}

type Line = readonly [line: string, code: string | null, title: string, unit: string, value: number, printed: string];
type Group = readonly [title: string, first: number, last: number];

const DA_3_SEEN = "DA-3表（国统制〔2025〕175号）：代码、指标、计量单位；47–58、59–70、83–94、100–105只见段";
const DA_2_SEEN = "DA-2表之后的实现：分组和计量单位，未见代码";

const DA_3_LINES: readonly Line[] = [
  ["holdings-volumes", "34", "以卷为保管单位的档案", "卷", 3448, "3448"],
  ["holdings-items", "35", "以件为保管单位的档案", "件", 11218, "11218"],
  ["holdings-shelf-length", "36", "总排架长度", "米", 12345, "123.45"],
  ["holdings-electronic-size", "37", "电子档案", "GB", 3758096384, "3.50"],
  ["holdings-electronic-documents", "38", "文书类电子档案", "件", 11218, "11218"],
  ["holdings-electronic-documents-size", "39", "文书类电子档案容量", "GB", 3758096384, "3.50"],
  ["holdings-digital-photographs", "40", "数码照片", "张", 600, "600"],
  ["holdings-digital-photographs-size", "41", "数码照片容量", "GB", 3758096384, "3.50"],
  ["holdings-digital-recordings", "42", "数字录音、数字录像", "小时", 150, "2.50"],
  ["holdings-digital-recordings-size", "43", "数字录音、数字录像容量", "GB", 3758096384, "3.50"],
  ["holdings-photographs", "44", "照片档案", "张", 600, "600"],
  ["holdings-recordings", "45", "录音磁带、录像磁带、影片档案", "盘", 40, "40"],
  ["holdings-objects", "46", "实物档案", "件", 11218, "11218"],
  ["permanent-volumes", null, "永久以卷为保管单位的档案", "卷", 1369, "1369"],
  ["permanent-items", null, "永久以件为保管单位的档案", "件", 2038, "2038"],
  ["permanent-electronic-size", null, "永久电子档案", "GB", 1610612736, "1.50"],
  ["permanent-electronic-documents", null, "永久文书类电子档案", "件", 2038, "2038"],
  ["permanent-electronic-documents-size", null, "永久文书类电子档案容量", "GB", 1610612736, "1.50"],
  ["permanent-digital-photographs", null, "永久数码照片", "张", 250, "250"],
  ["permanent-digital-photographs-size", null, "永久数码照片容量", "GB", 1610612736, "1.50"],
  ["permanent-digital-recordings", null, "永久数字录音、数字录像", "小时", 90, "1.50"],
  ["permanent-digital-recordings-size", null, "永久数字录音、数字录像容量", "GB", 1610612736, "1.50"],
  ["permanent-photographs", null, "永久照片档案", "张", 250, "250"],
  ["permanent-recordings", null, "永久录音磁带、录像磁带、影片档案", "盘", 12, "12"],
  ["permanent-objects", null, "永久实物档案", "件", 2038, "2038"],
  ["thirty-years-volumes", null, "30年（长期）以卷为保管单位的档案", "卷", 2079, "2079"],
  ["thirty-years-items", null, "30年（长期）以件为保管单位的档案", "件", 8157, "8157"],
  ["thirty-years-electronic-size", null, "30年（长期）电子档案", "GB", 1073741824, "1.00"],
  ["thirty-years-electronic-documents", null, "30年（长期）文书类电子档案", "件", 8157, "8157"],
  ["thirty-years-electronic-documents-size", null, "30年（长期）文书类电子档案容量", "GB", 1073741824, "1.00"],
  ["thirty-years-digital-photographs", null, "30年（长期）数码照片", "张", 300, "300"],
  ["thirty-years-digital-photographs-size", null, "30年（长期）数码照片容量", "GB", 1073741824, "1.00"],
  ["thirty-years-digital-recordings", null, "30年（长期）数字录音、数字录像", "小时", 50, "0.83"],
  ["thirty-years-digital-recordings-size", null, "30年（长期）数字录音、数字录像容量", "GB", 1073741824, "1.00"],
  ["thirty-years-photographs", null, "30年（长期）照片档案", "张", 300, "300"],
  ["thirty-years-recordings", null, "30年（长期）录音磁带、录像磁带、影片档案", "盘", 20, "20"],
  ["thirty-years-objects", null, "30年（长期）实物档案", "件", 8157, "8157"],
  ["digitized-volumes", "71", "数字化案卷", "卷", 535, "535"],
  ["digitized-volumes-size", "72", "数字化案卷容量", "GB", 1610612736, "1.50"],
  ["digitized-volumes-images", "73", "数字化案卷画幅", "万幅", 59545, "5.9545"],
  ["digitized-items", "74", "数字化归档文件", "件", 8298, "8298"],
  ["digitized-items-size", "75", "数字化归档文件容量", "GB", 2147483648, "2.00"],
  ["digitized-items-images", "76", "数字化归档文件画幅", "万幅", 59545, "5.9545"],
  ["digitized-photographs-size", "77", "数字化照片容量", "GB", 1073741824, "1.00"],
  ["digitized-recordings-size", "78", "数字化录音录像容量", "GB", 1073741824, "1.00"],
  ["digitized-others-size", "79", "其他数字化容量", "GB", 0, "0.00"],
  ["volume-entries", "80", "案卷级机读目录", "万条", 3448, "0.3448"],
  ["item-entries", "81", "文件级机读目录", "万条", 11218, "1.1218"],
  ["finding-aids", "82", "检索工具", "种", 5, "5"],
  ["has-transferred", "95", "是否移交档案", "是/否", 1, "1"],
  ["has-moved-out", "96", "是否移出档案", "是/否", 0, "0"],
  ["has-destroyed", "97", "是否销毁档案", "是/否", 0, "0"],
  ["readers", "98", "利用人次", "人次", 120, "120"],
  ["records-used", "99", "利用卷（件）次", "卷（件）次", 450, "450"],
  ["compilations", null, "编研资料", "种", 2, "2"],
  ["compilation-characters", null, "编研资料字数", "万字", 25000, "2.50"],
  ["floor-area", null, "面积", "平方米", 1250000, "125.00"],
  ["digital-rooms", "109", "数字档案室", "个", 1, "1"],
];

const DA_3_GROUPS: readonly Group[] = [
  ["室存档案", 34, 46],
  ["其中：永久", 47, 58],
  ["其中：30年（长期）", 59, 70],
  ["档案数字化", 71, 79],
  ["机读目录和检索工具", 80, 82],
  ["本年度接收", 83, 94],
  ["移交、移出、销毁", 95, 97],
  ["档案利用", 98, 99],
  ["档案编研", 100, 103],
  ["档案室面积", 104, 105],
  ["数字档案室", 109, 109],
];

const DA_2_LINES: readonly Line[] = [
  ["staff", null, "专职人员", "人", 12, "12"],
  ["holdings-fonds", null, "全宗", "个", 86, "86"],
  ["holdings-volumes", null, "案卷", "卷", 3448, "3448"],
  ["holdings-items", null, "以件为保管单位的档案", "件", 11218, "11218"],
  ["holdings-shelf-length", null, "排架长度", "米", 12345, "123.45"],
  ["before-1949-volumes", null, "其中：建国前案卷", "卷", 21, "21"],
  ["before-1949-items", null, "其中：建国前以件为保管单位的档案", "件", 7, "7"],
  ["electronic-records", null, "电子档案", "件", 560, "560"],
  ["electronic-records-size", null, "电子档案容量", "GB", 1610612736, "1.50"],
  ["digitized-items", null, "数字化档案", "件", 8298, "8298"],
  ["digitized-size", null, "数字化档案容量", "GB", 2147483648, "2.00"],
  ["digitized-images", null, "数字化画幅", "画幅", 59545, "59545"],
  ["other-sheets", null, "照片等", "张", 600, "600"],
  ["other-reels", null, "录音、录像、影片", "盘", 40, "40"],
  ["other-volumes", null, "其他载体案卷", "卷", 3, "3"],
  ["other-items", null, "其他载体件", "件", 9, "9"],
  ["catalogue-entries", null, "机读目录", "条", 14666, "14666"],
  ["received-volumes", null, "本年度接收案卷", "卷", 100, "100"],
  ["received-items", null, "本年度接收以件为保管单位的档案", "件", 900, "900"],
  ["appraised-for-opening", null, "开放鉴定", "件", 1200, "1200"],
  ["opened", null, "划定开放", "件", 1100, "1100"],
  ["destroyed", null, "销毁", "件", 0, "0"],
  ["readers", null, "利用人次", "人次", 2150, "2150"],
  ["records-used", null, "利用卷件次", "卷（件）次", 5300, "5300"],
  ["compilations", null, "编研资料", "种", 2, "2"],
  ["exhibitions", null, "举办展览", "个", 1, "1"],
  ["floor-area", null, "馆库建筑面积", "平方米", 35000000, "3500.00"],
  ["funds", null, "档案事业经费", "万元", 123456789, "123.46"],
];

const DA_2_GROUPS: readonly string[] = [
  "人员",
  "馆藏档案",
  "电子档案",
  "档案数字化",
  "其他载体档案",
  "机读目录",
  "本年度接收",
  "鉴定",
  "档案利用",
  "馆库建筑",
  "设备",
  "经费",
];

export const LINE_CASES: readonly LineCase[] = [
  ...DA_3_LINES.map((line) => lineCase("DA-3", DA_3_SEEN, line)),
  ...DA_2_LINES.map((line) => lineCase("DA-2", DA_2_SEEN, line)),
];

export const GROUP_CASES: readonly GroupCase[] = [
  ...DA_3_GROUPS.map(([title, first, last]): GroupCase => ({ source: DA_3_SEEN, form: "DA-3", title, first, last })),
  ...DA_2_GROUPS.map((title): GroupCase => ({ source: DA_2_SEEN, form: "DA-2", title })),
];

const PERIODS = "DA-3表（国统制〔2025〕175号）：每种载体永久与30年（长期）之和不大于总数";
const COPIES = "合成：数字化的不多于室存的；移出档案的副本可能仍计在内，故只提示";

export const INVARIANT_CASES: readonly InvariantCase[] = [
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-volumes", "thirty-years-volumes"],
    whole: "holdings-volumes",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-items", "thirty-years-items"],
    whole: "holdings-items",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-electronic-size", "thirty-years-electronic-size"],
    whole: "holdings-electronic-size",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-electronic-documents", "thirty-years-electronic-documents"],
    whole: "holdings-electronic-documents",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-electronic-documents-size", "thirty-years-electronic-documents-size"],
    whole: "holdings-electronic-documents-size",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-digital-photographs", "thirty-years-digital-photographs"],
    whole: "holdings-digital-photographs",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-digital-photographs-size", "thirty-years-digital-photographs-size"],
    whole: "holdings-digital-photographs-size",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-digital-recordings", "thirty-years-digital-recordings"],
    whole: "holdings-digital-recordings",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-digital-recordings-size", "thirty-years-digital-recordings-size"],
    whole: "holdings-digital-recordings-size",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-photographs", "thirty-years-photographs"],
    whole: "holdings-photographs",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-recordings", "thirty-years-recordings"],
    whole: "holdings-recordings",
    severity: "error",
  },
  {
    source: PERIODS,
    form: "DA-3",
    parts: ["permanent-objects", "thirty-years-objects"],
    whole: "holdings-objects",
    severity: "error",
  },
  { source: COPIES, form: "DA-3", parts: ["digitized-volumes"], whole: "holdings-volumes", severity: "warning" },
  { source: COPIES, form: "DA-3", parts: ["digitized-items"], whole: "holdings-items", severity: "warning" },
  {
    source: "DA-2表之后的实现：馆藏档案其中建国前",
    form: "DA-2",
    parts: ["before-1949-volumes"],
    whole: "holdings-volumes",
    severity: "error",
  },
  {
    source: "DA-2表之后的实现：馆藏档案其中建国前",
    form: "DA-2",
    parts: ["before-1949-items"],
    whole: "holdings-items",
    severity: "error",
  },
  {
    source: "合成：当年划定开放的可能上年已审，故只提示",
    form: "DA-2",
    parts: ["opened"],
    whole: "appraised-for-opening",
    severity: "warning",
  },
];

function lineCase(form: FormName, source: string, [line, code, title, unit, value, printed]: Line): LineCase {
  return { source, form, line, code, title, unit, value, printed };
}
