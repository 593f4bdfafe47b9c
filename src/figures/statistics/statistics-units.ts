import type { Title } from "../../foundation/findings/index.js";
import { type Confidence, ruleTable } from "../../foundation/law/index.js";

/** The codes of {@link STATISTICS_UNITS}. */
export type KnownStatisticsUnit =
  | "volume"
  | "item"
  | "fonds"
  | "metre"
  | "gigabyte"
  | "sheet"
  | "hour"
  | "reel"
  | "object"
  | "image"
  | "ten-thousand-images"
  | "entry"
  | "ten-thousand-entries"
  | "ten-thousand-volumes-and-items"
  | "kind"
  | "yes-no"
  | "person"
  | "person-time"
  | "volume-or-item-time"
  | "ten-thousand-characters"
  | "square-metre"
  | "room"
  | "exhibition"
  | "ten-thousand-yuan";

/** A unit that statistical forms print, and the whole units in which its values are kept. */
export interface StatisticsUnit {
  /** Its code; a {@link KnownStatisticsUnit} or the host's own. */
  readonly code: KnownStatisticsUnit | (string & {});
  /** How the form prints it, such as 万幅. */
  readonly title: Title;
  /** What a value counts: always whole numbers of it, such as 幅. */
  readonly base: Title;
  /** How many of the base make one of the printed unit. */
  readonly perUnit: number;
  /** How many decimals are printed. */
  readonly decimals: number;
  /** How the values of several returns are put together: added, or `any`, where one yes (1) among them is yes. */
  readonly together: "sum" | "any";
  /** How well it is supported that forms print so; the number of decimals is ours. */
  readonly confidence: Confidence;
}

/**
 * The units (计量单位) of the statistical forms. Values are kept in whole base units (幅, 字节, 厘米), so that nothing is rounded before it
 * is printed. A GB is taken as 1,073,741,824 bytes, as file managers show it; no text seen says which.
 */
export const STATISTICS_UNITS: readonly StatisticsUnit[] = ruleTable([
  whole("volume", "卷", "volumes"),
  whole("item", "件", "items"),
  whole("fonds", "个", "fonds"),
  scaled("metre", ["米", "metres"], ["厘米", "centimetres"], 100, 2),
  scaled("gigabyte", ["GB", "GB"], ["字节", "bytes"], 1_073_741_824, 2),
  whole("sheet", "张", "photographs"),
  scaled("hour", ["小时", "hours"], ["分钟", "minutes"], 60, 2),
  whole("reel", "盘", "reels"),
  whole("object", "件", "objects"),
  whole("image", "画幅", "images"),
  scaled("ten-thousand-images", ["万幅", "ten thousand images"], ["幅", "images"], 10_000, 4),
  whole("entry", "条", "entries"),
  scaled("ten-thousand-entries", ["万条", "ten thousand entries"], ["条", "entries"], 10_000, 4),
  scaled(
    "ten-thousand-volumes-and-items",
    ["万卷、件", "ten thousand volumes and items"],
    ["卷、件", "volumes and items"],
    10_000,
    1,
  ),
  whole("kind", "种", "kinds"),
  { ...whole("yes-no", "是/否", "yes or no"), together: "any" },
  whole("person", "人", "persons"),
  whole("person-time", "人次", "readers"),
  whole("volume-or-item-time", "卷（件）次", "volumes and items used"),
  scaled("ten-thousand-characters", ["万字", "ten thousand characters"], ["字", "characters"], 10_000, 2),
  scaled("square-metre", ["平方米", "square metres"], ["平方厘米", "square centimetres"], 10_000, 2),
  whole("room", "个", "rooms"),
  whole("exhibition", "个", "exhibitions"),
  scaled("ten-thousand-yuan", ["万元", "ten thousand yuan"], ["分", "fen"], 1_000_000, 2),
]);

function whole(code: KnownStatisticsUnit, zh: string, en: string): StatisticsUnit {
  return scaled(code, [zh, en], [zh, en], 1, 0);
}

function scaled(
  code: KnownStatisticsUnit,
  [zh, en]: readonly [zh: string, en: string],
  [baseZh, baseEn]: readonly [zh: string, en: string],
  perUnit: number,
  decimals: number,
): StatisticsUnit {
  const title = { "zh-CN": zh, en };
  const base = { "zh-CN": baseZh, en: baseEn };
  return { code, title, base, perUnit, decimals, together: "sum", confidence: "quoted" };
}
