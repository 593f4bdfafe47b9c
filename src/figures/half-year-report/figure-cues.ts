import { ruleTable } from "../../foundation/law/index.js";
import type { ReportFigure } from "./report-figure.js";

/** Words by which a text shows that it speaks of a figure, besides the words of the figure's title. */
export interface FigureCue {
  /** The code of the figure's definition. */
  readonly code: string;
  /** The words; one of them is enough. */
  readonly words: readonly string[];
  /** Whether the text speaks of the figure only where one of them stands. */
  readonly isRequired: boolean;
}

/** The cues of the figures whose titles alone would not be recognised, or would be recognised too often. */
export const FIGURE_CUES: readonly FigureCue[] = ruleTable([
  { code: "as-of", words: ["截至", "截止"], isRequired: true },
  { code: "phase-started", words: ["启动", "开工"], isRequired: true },
  { code: "phase-to-start", words: ["启动", "开工"], isRequired: true },
  // The plan is no witness of what was done, and its attainment none of another rate.
  { code: "phase-planned", words: ["计划", "任务", "目标", "约定", "应完成"], isRequired: true },
  { code: "phase-attainment", words: ["计划", "任务", "完成率", "应完成"], isRequired: true },
  // Without a word of aim, 80% is said of what has been reached.
  {
    code: "rate-target",
    words: ["目标", "任务", "规划", "计划", "有望", "力争", "争取", "预计", "尚未"],
    isRequired: true,
  },
  { code: "findings", words: ["目录数据"], isRequired: false },
  { code: "ledger-closed", words: ["问题台账共"], isRequired: false },
  { code: "accession-collected", words: ["应移交的"], isRequired: false },
  { code: "rate-earliest", words: ["最早"], isRequired: true },
  { code: "rate-likely", words: ["预计"], isRequired: true },
  { code: "rate-latest", words: ["最迟"], isRequired: true },
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

/** What a stretch of text says of figures: how many of a figure's words stand in it. */
export type CueCounter = (stretch: string) => number;

/** How many of a figure's words a sentence must hold to be held against it. */
export const ENOUGH_CUES = 2;

/** One word in the sentence is enough where the paragraph holds so many. */
export const ENOUGH_IN_PARAGRAPH = 3;

/** Counts the words of a figure in a text: pairs of characters of its title, and its cues, each of which is enough. */
export function cueCounter({ code, title, unit }: Pick<ReportFigure, "code" | "title" | "unit">): CueCounter {
  const cue = FIGURE_CUES.find((row) => row.code === code.split(":", 1)[0]);
  // What a figure counts stands beside every number of its kind: 3个批次 says nothing of 批次验收.
  const pairs = titlePairs(title["zh-CN"]).filter((pair) => !unit.title["zh-CN"].includes(pair));
  // A title of one word is recognised by that word.
  const weight = pairs.length === 1 ? ENOUGH_CUES : 1;
  return (stretch) => {
    const hasCue = cue?.words.some((word) => stretch.includes(word)) ?? false;
    if (cue?.isRequired === true && !hasCue) return 0;
    return pairs.filter((pair) => stretch.includes(pair)).length * weight + (hasCue ? ENOUGH_CUES : 0);
  };
}

function titlePairs(title: string): string[] {
  const pairs = new Set<string>();
  for (const [run] of title.matchAll(/\p{Script=Han}+/gu)) {
    for (let at = 0; at + 2 <= run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return [...pairs].filter((pair) => !COMMON.has(pair));
}
