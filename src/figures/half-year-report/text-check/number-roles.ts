import { ruleTable } from "../../../foundation/law/index.js";
import { clausesBefore, goesOnUntil } from "./told-times.js";

/** What part a number of the data plays in its figure: of a share its part or its whole, of a plan what is done or planned. */
export type StatementRole = "part" | "whole" | "done" | "planned";

/** What a text says of a number: what is reached, all there is or ought to be, that of which something is a share, what is planned, what is still ahead, or a part that is no figure. */
export type TextRole = "reached" | "all" | "due" | "share-of" | "planned" | "ahead" | "parted";

interface RoleWords {
  readonly role: TextRole;
  /** The words before the number in its clause; the last of them counts, of two that end alike the longer. */
  readonly words: readonly string[];
}

/** What is told of each day, month or head is a part: 每月完成500件. */
const EACH = ["日均", "每日", "每天", "周均", "每周", "月均", "每月", "每季度", "人均", "每人"];

/** The words that say what a number is: of 已完成600卷 the plan is no witness, and of 共3项 not the part that is closed. */
const ROLE_WORDS: readonly RoleWords[] = ruleTable([
  { role: "reached", words: ["完成", "已有", "已销号", "已挂接", "已收", "已整改", "已开放", "一次通过"] },
  { role: "reached", words: ["已加工", "已扫描", "已数字化", "实际", "销号"] },
  { role: "due", words: ["应有", "应收", "应移交", "应完成", "应加工", "应销号", "需", "总量", "工作量"] },
  { role: "share-of", words: ["占"] },
  { role: "planned", words: ["计划", "任务", "目标", "约定", "合同"] },
  { role: "ahead", words: ["下半年计划", "明年计划"] },
  { role: "ahead", words: ["再完成", "将完成"] },
  {
    role: "ahead",
    words: ["未", "未完成", "未能完成", "没有完成", "尚缺", "尚差", "还差", "剩", "剩余", "其余", "余下"],
  },
  { role: "ahead", words: ["还有", "尚有", "还需", "尚需", "仍需", "未销号", "没有销号", "未能销号", "待销号"] },
  { role: "parted", words: [...EACH, "抽检", "抽查", "补扫", "返工"] },
]);

/** These say it only just before the number: of 共完成 the second word counts. */
const ALL_BEFORE = ["共", "共有", "共计"] as const;
/** What work extends to is all there is of it, unless it is done: 项目涉及档案600卷. */
const SCOPE = /^[^已完]*涉及(?:馆藏)?(?:档案)?$/;
const PLANNED_AFTER = /^的?(?:计划|任务|目标)/;
/** 10000件档案已完成8298件; what 600卷已完成 says is done. */
const ALL_AFTER = /^(?:中的|(?:档案)?已(?:完成|加工|扫描)[^，,。；;\d]{0,4}\d)/;
/** What is not yet done is counted here: 还有4批未一次通过; of 未达到 and 待提高 the rate is told, and 待验收 is done. */
const LEFT_AFTER = /^(?:的?档案)?[尚还仍]?(?:没有|未(?!达)|退回|待(?![提验]))/;
/** 分两批 and 5月、6月分别完成 tell how work is parted, and count none of it or only a part. */
const PARTED = /分(?:成|为)?$|批$|(?:月份?|季度)分别完成$/;
/** What is told of a time. */
const DOES = /[共新又]?(?:完成)?(?:档案)?(?:扫描)?(?:完成|扫描|加工)$/;
/** 5月完成3000件 counts a part that the data do not tell; 截至2023年6月, 1-6月 and 前两季度 are all there was so far. */
const BY_MONTH = /(?:\d{4}年|[今本]年)?(?:\d{1,2}|[本当上])月份?$/;
const SO_FAR = /(?:^|[^月份\d])[至止到]$|(?:^|\D)1月?[至到~～—–－-]$/;
const BY_QUARTER = /(?<![至止到年第前一二三\d~～—–－-])(?:\d{4}年|[今本]年)?第?[一二三四本上每1-4]季度$/;
/** 一、二季度 and 一季度和二季度 are all there was so far, too. */
const SINCE_FIRST = /[一1](?:季度)?[、和及与](?:第?[二2](?:季度)?[、和及与])?$/;
/** What a rate will come to: 将达到85%. */
const RATE_AIMS = [
  "年底前",
  "将达",
  "将提",
  "将增",
  "可达",
  "要达",
  "应达",
  "需达",
  "预计",
  "有望",
  "力争",
  "争取",
  "确保",
];
/** The rate of what is left: 未通过率28.57%. */
const OTHER_RATE = /未[^达率]{1,4}率/;
/** Whose rate it is besides one's own: 全省数字化率75%; 全省率先 and 全国一流 are said of one's own, 全市领先的市馆 is not. */
const OTHERS = [
  ...["全省", "全市", "全国", "省馆", "省档案馆", "的市馆", "的市档案馆"],
  ...["兄弟", "邻县", "邻市", "邻近", "周边", "外县", "其他县", "各县", "各馆", "同级馆"],
  ...["室藏", "档案室", "立档单位", "各单位", "县直"],
];
/** What a clause has only compared, on which the next goes on: 低于全市平均水平，仅为60%. */
const COMPARED_WITH = /[高低优]于[^，,高低优]{1,12}[，,]/;
const LEADING = /(?:一流|先进)(?:水平)?的|率先|领先|前列|前茅|第一|首[个位家]|并列/;
const LONGEST_OTHER_RATE = 12;
/** 项目完成后 tells what there will be then, or was then. */
const AFTERWARDS = ["项目", "工程", "任务", "全部", "项目实施", "项目加工", "工程建设"].flatMap((work) =>
  ["完成", "完工", "建成", "竣工"].flatMap((done) => ["后", "之后", "以后"].map((then) => `${work}${done}${then}`)),
);
/** What may be aimed at as well as done. */
const AIMED_AT: readonly string[] = ["完成", "销号"];
/** What these are said of, also where other words stand between, as in 计划年底前完成10000件; of two the first row counts. */
const AIMS: readonly RoleWords[] = ruleTable([
  { role: "parted", words: EACH },
  {
    role: "reached",
    words: ["按", "照", "超"].flatMap((by) => ["", "年度", "原", "既定"].map((of) => `${by}${of}计划`)),
  },
  { role: "ahead", words: ["下半年", "明年", "下一步"] },
  { role: "ahead", words: ["预计", "力争", "确保", "争取", "有望", "拟", "将于", "将在", "还需", "尚需", "仍需"] },
  { role: "planned", words: ["计划"] },
  { role: "due", words: ["需", "须", "应于", "应在"] },
]);
/** Words of what is to come, also where nothing is said of 完成. */
const COMING = ["计划", "拟", "预计", "力争", "争取", "有望", "将于", "将在", "明年", "下一步"];
/** What is done as it was planned is done, and 模拟 and 拟定 plan nothing. */
const BY_PLAN = /[按照超据依](?:年度|工作|原|既定)?计划|[模虚草]拟|拟[定稿]/g;
/** A plan as a verb with its number, and not 计划10项, 计划外 or 计划任务10项. */
const PLANS =
  /^(?:[于在]?(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?)?(?!任务|目标|之?[内外中]|[的书表并])[^，,、：:（）()\d]{1,16}\d/;
/** 根据培训计划 plans nothing either, 争取资金 is got, and the plan of a project is no plan of what else is told. */
const BY_ANY_PLAN = /项目|[按照据依]|落实|制[定订]|完成|[纳列]入/;
const STRIVEN_FOR = "争取";
/** A plan of which such words tell is carried out. */
const DONE = /已|全部|全面|完成|实际/;
/** What is put off has not been done: 2个单位延期移交. */
const PUT_OFF_BEFORE = /(?:延期|暂缓|推迟)(?:移交|接收|进馆|举办|举行|开展)[的进馆档案单位共有]{0,8}$/;
const PUT_OFF_AFTER = /^[^，,。；;\d]{0,8}?(?:延期|暂缓|推迟)(?:移交|接收|进馆|举办|举行|开展|$)/;
/** Behind these 完成 is said of what is done, or of another number. */
const AIMED_AT_NO_MORE = /[已共实累卷件页%]/;

const BARRED: Readonly<Record<TextRole, readonly (StatementRole | undefined)[]>> = Object.freeze({
  reached: ["whole", "planned"],
  all: ["part"],
  due: ["part", "done"],
  "share-of": ["part", "done", undefined],
  planned: ["part", "whole", "done"],
  ahead: ["part", "whole", "done", "planned"],
  parted: ["part", "whole", "done", "planned", undefined],
});

/** Whether a text, by the words around a number in its clause, speaks of another number than one that plays a role. */
export function isBarred(role: StatementRole | undefined, said: TextRole | undefined): boolean {
  return said !== undefined && BARRED[said].includes(role);
}

/** What a text says of a number, by the words before and after it in its clause; undefined where it says nothing. */
export function roleOf(before: string, after: string): TextRole | undefined {
  if (PLANNED_AFTER.test(after)) return "planned";
  if (PARTED.test(before) || isOnly(BY_QUARTER, SINCE_FIRST, before) || isOnly(BY_MONTH, SO_FAR, before))
    return "parted";
  if (LEFT_AFTER.test(after) || isAfterwards(before)) return "ahead";
  if (ALL_AFTER.test(after) || SCOPE.test(before) || ALL_BEFORE.some((word) => before.endsWith(word))) return "all";
  return lastRole(before) ?? (after.startsWith("中") ? "all" : undefined);
}

/** Whether a number is told of a time, before which nothing says that it is all there was so far. */
function isOnly(time: RegExp, soFar: RegExp, before: string): boolean {
  const does = DOES.exec(before);
  const found = does === null ? null : time.exec(before.slice(0, does.index));
  return found !== null && !soFar.test(before.slice(0, found.index));
}

/** Whether a count that plays no part in its figure is that of a whole or of what is to come or put off: 31个单位中的16个, 下半年拟举办培训2期. */
export function isWholeOrToCome({ before, after }: Pick<Around, "before" | "after">): boolean {
  if (after.startsWith("中的") || PUT_OFF_BEFORE.test(before) || PUT_OFF_AFTER.test(after)) return true;
  const aim = restBehind(COMING, before.replace(BY_PLAN, ""));
  return aim !== undefined && !REACHED_BY_NOW.test(aim);
}

/** Whether the plan of a clause before goes on, which tells a number and in which nothing turns back: 拟举办培训2期，培训200人. */
export function isStillPlanned({ before, soFar }: Pick<Around, "before" | "soFar">, text: string): boolean {
  const earlier = clausesBefore({ before, soFar }).replace(BY_PLAN, "");
  const plan = restBehind(COMING, earlier);
  if (plan === undefined || !PLANS.test(plan) || DONE.test(plan + before)) return false;
  const planned = earlier.slice(0, -plan.length);
  if (planned.endsWith(STRIVEN_FOR) || BY_ANY_PLAN.test(endOfClause(planned))) return false;
  return goesOnUntil(plan + before, before, text);
}

/** As long as 按照年度培训工作. */
const LONGEST_END = 14;
const CLAUSE_MARK = /[，,、：:]/;

/** The end of a text behind its last mark. */
function endOfClause(text: string): string {
  return text.slice(-LONGEST_END).split(CLAUSE_MARK).at(-1)!;
}

/** Whether a percentage is another than the rate there is: that of what is left or of others, or one to come. */
export function isOtherRate({ before, after, soFar }: Around, thisYear: number): boolean {
  const others = restBehind(OTHERS, before.replace(COMPARED_WITH, ""));
  if (others !== undefined && !LEADING.test(others)) return true;
  if (LEFT_AFTER.test(after) || OTHER_RATE.test(before.slice(-LONGEST_OTHER_RATE))) return true;
  const aim = restBehind(RATE_AIMS, before);
  if (aim !== undefined && !REACHED.test(aim)) return true;
  if (isAfterwards(soFar)) return true;
  const [to] = [...soFar.matchAll(YEAR)].reverse().filter(([, year]) => Number(year) > thisYear);
  if (to === undefined) return false;
  const rest = soFar.slice(to.index);
  return !REACHED_BY_NOW.test(rest) && !THIS_HALF.test(rest) && !rest.includes(`${thisYear}年上半年`);
}

/** Whether a number is said to be part of one that stands before it in its sentence, as 其中电话查档56人次 of 412人次. */
export function isPartOf(count: number, { soFar }: Around): boolean {
  const part = soFar.lastIndexOf(PART);
  return part >= 0 && soFar.slice(0, part).includes(String(count));
}

/** Whether a number is one of the time after a project, and not of now. */
function isAfterwards(words: string): boolean {
  const then = restBehind(AFTERWARDS, words);
  return then !== undefined && !REACHED_BY_NOW.test(then);
}

function lastRole(before: string): TextRole | undefined {
  let last: { readonly role: TextRole; readonly at: number; readonly word: string } | undefined;
  for (const { role, words } of ROLE_WORDS) {
    for (const word of words) {
      const at = before.lastIndexOf(word);
      if (at < 0) continue;
      const later = last === undefined ? 1 : at + word.length - (last.at + last.word.length);
      if (later > 0 || (later === 0 && word.length > last!.word.length)) last = { role, at, word };
    }
  }
  return last !== undefined && AIMED_AT.includes(last.word) ? aimOf(before.slice(0, last.at)) : last?.role;
}

function aimOf(before: string): TextRole {
  const isAim = ({ words }: RoleWords) => {
    const rest = restBehind(words, before);
    return rest !== undefined && !AIMED_AT_NO_MORE.test(rest);
  };
  return AIMS.find(isAim)?.role ?? "reached";
}

/** What stands behind the last of some words; undefined where none of them stands. */
function restBehind(words: readonly string[], text: string): string | undefined {
  const ends = words.flatMap((word) => (text.includes(word) ? [text.lastIndexOf(word) + word.length] : []));
  return ends.length === 0 ? undefined : text.slice(Math.max(...ends));
}

/** The words about a number. */
interface Around {
  /** Those before it in its clause. */
  readonly before: string;
  /** Those behind it there. */
  readonly after: string;
  /** Those before it in its sentence. */
  readonly soFar: string;
}

/** 确保了 tells what was done. */
const REACHED = /[已%]|^了/;
/** Behind a year to come the text has turned to what there is: （2021年至2025年）…已达, 对照2025年90%的目标，现为. */
const REACHED_BY_NOW = /已|目前|当前|截[至止]|现[为达有]|实际/;
/** The half-year of a year to come is not named by itself: 到2025年要达到90%，今年上半年为85.50%. */
const THIS_HALF = /[今本]年上半年|[今本]年以来|[，,]上半年/;
const YEAR = /(\d{4})年/g;
const PART = "其中";
const COMPARED = /[比较]/;
const CHANGED_BY = ["增加", "增长", "提高", "提升", "上升", "减少", "下降", "降低", "缩短", "多", "少"];
/** 增加查档利用36人次 still tells by how much, 增加到412人次 to what. */
const CHANGED_BY_REST = /^[^到至为达]{0,8}$/;
const CHANGED_TO = /^[到至]|(?:增加|增长|提高|提升|上升|减少|下降|降低|缩短|增|升|减|降)了?[到至为]/;
/** Where a change begins, but not in 从事 and 从业. */
const CHANGED_FROM = /由|从(?![事业])/g;

/** Whether a number is what something has changed from, or by how much: 由62%提高到80%, 同比增加2098件. */
export function isOfChange(before: string, after: string): boolean {
  const from = [...before.matchAll(CHANGED_FROM)].at(-1);
  if (from !== undefined && !CHANGED_TO.test(before.slice(from.index + 1)) && CHANGED_TO.test(after)) return true;
  return COMPARED.test(before) && CHANGED_BY_REST.test(restBehind(CHANGED_BY, before) ?? "到");
}
