import { requireChoice } from "../../foundation/law/index.js";

/** The levels of holdings from the top: fonds (全宗), series (类别), volume (案卷), item (件), page (页). */
export const LEVELS = Object.freeze(["fonds", "series", "volume", "item", "page"] as const);

/** One of {@link LEVELS}. */
export type Level = (typeof LEVELS)[number];

/**
 * Which level may stand under which. An item stands in a volume where a fonds is arranged by volume (传统立卷), and directly under a
 * fonds or a series where it is arranged by item (以件整理); one fonds may hold both.
 */
export const PARENT_LEVELS: Readonly<Record<Level, readonly Level[]>> = Object.freeze({
  fonds: Object.freeze([]),
  series: Object.freeze(["fonds", "series"] as const),
  volume: Object.freeze(["fonds", "series"] as const),
  item: Object.freeze(["fonds", "series", "volume"] as const),
  page: Object.freeze(["volume", "item"] as const),
});

/**
 * Whether one level may stand directly under another, by {@link PARENT_LEVELS}.
 *
 * @param child - the lower level
 * @param parent - the level it is to stand under
 * @returns true when the pair occurs in holdings
 * @example
 * ```ts
 * isParentLevel("volume", "item"); // => false
 * ```
 */
export function isParentLevel(child: Level, parent: Level): boolean {
  requireChoice(parent, LEVELS, "parent");
  return PARENT_LEVELS[requireChoice(child, LEVELS, "child")].includes(parent);
}
