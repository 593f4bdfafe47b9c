import { ruleTable } from "../../../foundation/law/index.js";
import type { ReportFigure } from "../figures/report-figure.js";
import type { TextRole } from "./number-roles.js";

/** Words by which a text shows that it speaks of a figure, besides the words of the figure's title. */
export interface FigureCue {
  /** The code of the figure's definition. */
  readonly code: string;
  /** The words; one of them is enough. A `%` in one stands for any percentage, and `…` for some words of the same clause. */
  readonly words: readonly string[];
  /** Whether the text speaks of the figure only where one of them stands. */
  readonly isRequired: boolean;
  /** What the words around a number may say of it instead of one of these words. */
  readonly roles?: readonly ("all" | "due")[];
  /** Words of the figure that is its twin: where one of them stands and none of its own, the text speaks of that. */
  readonly twin?: readonly string[];
  /**
   * Words that are said of much else are enough only beside another of the title or one of these, in the sentence or its paragraph; left out
   * where they are enough by themselves.
   */
  readonly beside?: readonly string[];
}

const RATE = ["数字化", "达标", "推算"];
const LATE = ["未移交", "没有移交", "到期未交", "未上交", "未交档案", "未交的", "未按期", "未按时", "逾期", "超期"];

const COPIES = ["副本", "数字化", "电子档案"];
const ORIGINALS = ["原件", "实体", "纸质"];

/** The cues of the figures whose titles alone would not be recognised, or would be recognised too often. */
export const FIGURE_CUES: readonly FigureCue[] = ruleTable([
  { code: "as-of", words: ["截至", "截止"], isRequired: true },
  { code: "phase-started", words: ["启动", "开工"], isRequired: true, beside: [] },
  { code: "phase-to-start", words: ["启动", "开工"], isRequired: true, beside: [] },
  // The plan is no witness of what was done, and its attainment none of another rate.
  {
    code: "phase-planned",
    words: ["计划", "任务", "目标", "约定", "合同", "工作量", "应完成", "应加工"],
    isRequired: true,
    roles: ["all", "due"],
    beside: [],
  },
  {
    code: "phase-attainment",
    words: [
      "计划",
      "任务",
      "完成率",
      "应完成",
      "完成进度",
      "进度…%",
      "完成比例…%",
      "合同",
      "总量的%",
      "工作量的%",
      "已完成%",
      "%的工作量",
      "%的总量",
    ],
    isRequired: true,
    beside: [],
  },
  // Without a word of aim, 80% is said of what has been reached.
  {
    code: "rate-target",
    words: ["目标", "任务", "规划", "计划", "有望", "力争", "争取", "预计", "尚未"],
    isRequired: true,
    beside: RATE,
  },
  { code: "findings", words: ["目录数据"], isRequired: false },
  { code: "ledger-closed", words: ["问题台账共", "问题台账…销号"], isRequired: false },
  // What is overdue is no witness of what was received, nor what is open of what was found.
  ...["accession-overdue", "accession-overdue-unit", "accession-overdue-units", "accession-overdue-rest"].map(
    (code): FigureCue => ({ code, words: LATE, isRequired: true, beside: ["移交"] }),
  ),
  {
    code: "pre-inspection-open",
    words: ["待改", "待整改", "未改", "未整改", "没有整改"],
    isRequired: true,
    beside: [],
  },
  { code: "pre-inspection-overdue", words: ["逾期"], isRequired: true, beside: [] },
  // The rate of any archives speaks of 数字化.
  { code: "accession-copied", words: ["副本", "同步"], isRequired: true, beside: ["接收", "移交", "进馆"] },
  { code: "accession-collected", words: ["应移交的"], isRequired: false },
  { code: "rate-earliest", words: ["最早"], isRequired: true, beside: RATE },
  { code: "rate-likely", words: ["预计"], isRequired: true, beside: RATE },
  { code: "rate-latest", words: ["最迟"], isRequired: true, beside: RATE },
  { code: "use-wait-digitized", words: COPIES, isRequired: false, twin: ORIGINALS },
  { code: "use-wait-originals", words: ORIGINALS, isRequired: false, twin: COPIES },
]);

/** Words so common in these reports that they tell no figure from another. */
const COMMON: ReadonlySet<string> = new Set([
  "档案",
  "数量",
  "情况",
  "工作",
  "单位",
  "目录",
  "馆藏",
  "藏档",
  "全部",
  "上半",
  "半年",
  "条目",
  "卷件",
]);

/** The words of a figure, looked for in a text. */
export interface FigureWordsIn {
  /** How many of them stand in a stretch, in which the words around a number say something of it. */
  count(stretch: string, role?: TextRole): number;
  /** Whether a sentence, or it and its paragraph, speak of the figure. */
  isSpokenOf(sentence: string, paragraph: string, role?: TextRole): boolean;
}

/** How many of a figure's words a sentence must hold to be held against it. */
export const ENOUGH_CUES = 2;

/** One word in the sentence is enough where the paragraph holds so many. */
const ENOUGH_IN_PARAGRAPH = 3;

/** A project is named for what it digitizes, and its name says nothing of a rate; what is digitized may be no part of a project. */
const PROJECT = "数字化项目";
/** What stands before the % of a percentage: 进度达到82.98% says 进度%, 已完成600卷 does not say 已完成%. */
const BEFORE_PERCENT = /[为是达到至了约近超过逾\d.]/g;
/** Between a word and its percentage or another word may stand what it is told of: 进度按件计82.98%, 问题台账上半年销号1项. */
const APART = "…";
const LONGEST_APART = 12;
const PERCENTAGE = /^[^，,。；;]*?(?:[%％]|百分之)/;
const REST_OF_CLAUSE = /^[^，,。；;]*/;
const DIGITIZED = "数字化";
/** What 档案数字化 holds besides 数字. */
const IN_DIGITIZED: readonly string[] = ["案数", "字化"];

/** Looks for the words of a figure in a text: pairs of characters of its title, and its cues, each of which is enough. */
export function figureWordsIn({ code, title, unit }: Pick<ReportFigure, "code" | "title" | "unit">): FigureWordsIn {
  const name = title["zh-CN"];
  const cue = FIGURE_CUES.find((row) => row.code === code.split(":", 1)[0]);
  const { words = [], isRequired = false, roles = [], twin = [], beside } = cue ?? {};
  // Of a project 档案数字化 is one word of its name, and not three. What a figure counts stands beside every number of its kind: 3个批次 says nothing of 批次验收.
  const isOfProject = name.includes(PROJECT);
  const pairs = titlePairs(name).filter(
    (pair) => !unit.title["zh-CN"].includes(pair) && !(isOfProject && IN_DIGITIZED.includes(pair)),
  );
  // A title of one word is recognised by that word.
  const weight = pairs.length === 1 ? ENOUGH_CUES : 1;
  const names = [...titlePairs(without([...words, DIGITIZED], name)), ...(beside ?? [])];
  const own = (text: string) => (isOfProject ? text : text.replaceAll(PROJECT, ""));
  const ofRate = words.filter((word) => word.includes("%"));
  const apart = words.filter((word) => word.includes(APART)).map((word) => word.split(APART));

  function isCued(text: string): boolean {
    if (isIn(words, text) || apart.some(([first, then]) => saysBoth(first!, then!, text))) return true;
    return ofRate.length > 0 && isIn(ofRate, text.replace(BEFORE_PERCENT, "").replaceAll("％", "%"));
  }

  function count(stretch: string, role?: TextRole): number {
    const text = own(stretch);
    const hasCue = isCued(text);
    if (!hasCue && (isIn(twin, text) || (isRequired && !roles.some((each) => each === role)))) return 0;
    return countIn(pairs, text) * weight + (hasCue ? ENOUGH_CUES : 0);
  }

  function isSpokenOf(sentence: string, paragraph: string, role?: TextRole): boolean {
    const around = count(sentence, role);
    const isEnough = around >= ENOUGH_CUES || (around > 0 && count(paragraph, role) >= ENOUGH_IN_PARAGRAPH);
    if (!isEnough || beside === undefined) return isEnough;
    return isIn(names, own(sentence)) || countIn(names, own(paragraph)) >= ENOUGH_CUES;
  }

  return { count, isSpokenOf };
}

function saysBoth(word: string, then: string, text: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    const behind = text.slice(end, end + LONGEST_APART);
    if (then === "%" ? PERCENTAGE.test(behind) : REST_OF_CLAUSE.exec(behind)![0].includes(then)) return true;
  }
  return false;
}

function without(words: readonly string[], text: string): string {
  return words.reduce((rest, word) => rest.replaceAll(word, " "), text);
}

function isIn(words: readonly string[], text: string): boolean {
  return words.some((word) => text.includes(word));
}

function countIn(words: readonly string[], text: string): number {
  return words.filter((word) => text.includes(word)).length;
}

function titlePairs(title: string): string[] {
  const pairs = new Set<string>();
  for (const [run] of title.matchAll(/\p{Script=Han}+/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return [...pairs].filter((pair) => !COMMON.has(pair));
}
