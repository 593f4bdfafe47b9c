import type { Language, Severity } from "lantai/findings";
import { en as enWords } from "lantai/words/en";
import { zhCn as zhCnWords } from "lantai/words/zh-cn";
import type { Clock } from "./due.js";

/** The library's own words, in the language of the page. */
export const WORDS = { "zh-CN": zhCnWords, en: enWords } as const satisfies Record<Language, object>;

/** Words in either language. */
export type Words = (typeof WORDS)[Language];

/** What an outcome or standing is called on the page. */
type OutcomeTitles = Readonly<Record<string, string>>;

const zhCn = {
  title: "兰台 · 试一试",
  intro: "选一份目录，看看哪里要改、哪些到期。表格只在这个浏览器里读，不上传，断网也能用。",
  tableStep: "表格",
  drop: "选择表格，或拖到这里",
  dropForms: "CSV（UTF-8、GB18030）、XLSX、XLS、DBF",
  example: "用合成数据试试",
  exampleNote: "合成数据，由程序造出，不涉及真实单位和个人。",
  exampleFile: "归档文件目录（合成）.csv",
  list: "这是哪种目录",
  sheet: "工作表",
  questionStep: "问什么",
  asOf: "截至日期",
  from: "起始年",
  to: "终止年",
  headings: "列名",
  headingsNote: (row: number) => `列名在第 ${row} 行。`,
  headingTaken: "表中列名",
  headingColumn: "认作",
  headingBlank: "空白数",
  headingUnread: "（不读）",
  absent: (titles: string) => `表中没有：${titles}。`,
  findings: "问题",
  findingsCount: (found: string, faulty: string, entries: string) =>
    `共 ${entries} 条，${faulty} 条有错误；问题 ${found} 处。`,
  findingsNone: (entries: string) => `共 ${entries} 条，没有发现问题。`,
  shownFirst: (shown: string) => `下面列出前 ${shown} 处；全部问题在错误清单里。`,
  blocked: "列名不全，下面的行没有读。",
  severity: "程度",
  kind: "问题种类",
  count: "处数",
  where: "位置",
  recorded: "原值",
  cure: "问题和改法",
  repair: "疑为",
  row: (row: string) => `第 ${row} 行`,
  wholeFile: "整份文件",
  download: "下载错误清单（CSV）",
  errorFile: "错误清单.csv",
  due: "到期",
  dueNote: "到期只列出任务，由人办理：不开放、也不销毁任何档案。",
  dueNothing: "这种目录没有保管期限和开放审核可算。",
  dueNow: (asOf: string, now: string, from: number, to: number, within: string) =>
    `截至 ${asOf} 已到期 ${now} 条；${from}—${to} 年到期 ${within} 条。`,
  dueUndetermined: (records: string, missing: string) =>
    `无法判断 ${records} 条${missing === "" ? "" : `：缺${missing}`}。`,
  dueShownFirst: (shown: string) => `按到期日列出前 ${shown} 条。`,
  record: "档案",
  dueDay: "到期日",
  basis: "结论与依据",
  daysLeft: (days: string) => `还有 ${days} 天`,
  daysPast: (days: string) => `已过 ${days} 天`,
  daysNone: "当天",
  wall: "挂图",
  wallNote: (title: string, file: string, asOf: string) => `${title}：${file}，截至 ${asOf}`,
  wallNothing: "这种目录没有可挂的图。",
  wallTable: "数据表",
  savePicture: "下载图（SVG）",
  print: "打印",
  reading: (entries: string) => `正在读，已读 ${entries} 条……`,
  done: (file: string, entries: string, found: string) => `读完${file}：${entries} 条，问题 ${found} 处。`,
  failed: (message: string) => `没有读成：${message}`,
  wrongQuestion: "请填写日期和年份：起始年不晚于终止年，最多五十年。",
  scroll: "可左右滚动",
  severities: { error: "错误", warning: "警告", hint: "提示" } satisfies Record<Severity, string> as Record<
    Severity,
    string
  >,
  clocks: { opening: "开放审核", retention: "保管期限届满，应予鉴定" } satisfies Record<Clock, string> as Record<
    Clock,
    string
  >,
  outcomes: {
    "not-yet-due": "尚未到期",
    "may-open-early": "尚未到期，可以提前开放",
    "review-due": "应当开放审核",
    "review-held": "已经审核",
    "reassessment-due": "应当重新评估",
    running: "期限未满",
    ended: "期限已满，应当鉴定",
  } as OutcomeTitles,
};

/** The page's own few words; whatever the library can say, its word lists say. */
export type Texts = typeof zhCn;

const en: Texts = {
  title: "lantai 兰台 · try it",
  intro:
    "Choose a catalogue and see what is wrong with it and what falls due. The table is read in this browser alone; nothing is uploaded, and it works without a network.",
  tableStep: "Table",
  drop: "Choose a table, or drop it here",
  dropForms: "CSV (UTF-8, GB18030), XLSX, XLS, DBF",
  example: "Try synthetic data",
  exampleNote: "Synthetic data, made up by a program: no real unit or person is in it.",
  exampleFile: "synthetic-catalogue.csv",
  list: "Which list is it",
  sheet: "Sheet",
  questionStep: "Question",
  asOf: "As of",
  from: "From year",
  to: "To year",
  headings: "Headings",
  headingsNote: (row) => `The headings are in row ${row}.`,
  headingTaken: "In the table",
  headingColumn: "Taken for",
  headingBlank: "Blank",
  headingUnread: "(not read)",
  absent: (titles) => `Not in the table: ${titles}.`,
  findings: "Findings",
  findingsCount: (found, faulty, entries) => `${entries} entries, ${faulty} with errors; ${found} findings.`,
  findingsNone: (entries) => `${entries} entries, nothing found.`,
  shownFirst: (shown) => `The first ${shown} are shown; all of them are in the error table.`,
  blocked: "The headings are not complete, so that no row was read.",
  severity: "Severity",
  kind: "Kind",
  count: "Count",
  where: "Place",
  recorded: "As recorded",
  cure: "What is wrong, what to do",
  repair: "likely",
  row: (row) => `row ${row}`,
  wholeFile: "the file",
  download: "Download the error table (CSV)",
  errorFile: "errors.csv",
  due: "Falling due",
  dueNote: "What is due is a task for people: nothing is opened and nothing is destroyed by it.",
  dueNothing: "Nothing falls due in a list of this kind.",
  dueNow: (asOf, now, from, to, within) => `${now} due on ${asOf}; ${within} fall due in the years ${from} to ${to}.`,
  dueUndetermined: (records, missing) =>
    `${records} cannot be decided${missing === "" ? "" : `, without: ${missing}`}.`,
  dueShownFirst: (shown) => `The first ${shown} by their day.`,
  record: "Record",
  dueDay: "Due",
  basis: "Outcome and ground",
  daysLeft: (days) => `in ${days} days`,
  daysPast: (days) => `${days} days ago`,
  daysNone: "today",
  wall: "Wall chart",
  wallNote: (title, file, asOf) => `${title}: ${file}, as of ${asOf}`,
  wallNothing: "There is no chart for a list of this kind.",
  wallTable: "Figures",
  savePicture: "Download the picture (SVG)",
  print: "Print",
  reading: (entries) => `Reading, ${entries} entries so far…`,
  done: (file, entries, found) => `Read ${file}: ${entries} entries, ${found} findings.`,
  failed: (message) => `It could not be read: ${message}`,
  wrongQuestion: "A day and two years are needed: the first not after the last, fifty years at most.",
  scroll: "scrolls sideways",
  severities: { error: "error", warning: "warning", hint: "hint" },
  clocks: { opening: "Opening review", retention: "Retention ends, to be appraised" },
  outcomes: {
    "not-yet-due": "not yet due",
    "may-open-early": "not yet due, may open early",
    "review-due": "review for opening is due",
    "review-held": "reviewed",
    "reassessment-due": "to be assessed again",
    running: "term is running",
    ended: "term has ended, appraisal is due",
  },
};

/** The texts of the page in both languages. */
export const TEXTS: Readonly<Record<Language, Texts>> = { "zh-CN": zhCn, en };
