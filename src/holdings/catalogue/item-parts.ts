import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import type { ItemPartFinding } from "./findings.js";

/** The parts that {@link ITEM_PART_ORDERS} names. */
export type KnownItemPart =
  | "text"
  | "attachment"
  | "final-copy"
  | "draft"
  | "forwarding-document"
  | "forwarded-document"
  | "original"
  | "copy"
  | "chinese-text"
  | "foreign-text"
  | "reply"
  | "incoming-document"
  | "processing-slip"
  | "issuing-slip"
  | "approval"
  | "request";

/** A part of an item: one of ours or a county's own code. */
export type ItemPart = KnownItemPart | (string & {});

/** Two parts of one item and which of them stands first. */
export interface ItemPartOrder {
  /** The part that stands first. */
  readonly first: ItemPart;
  /** Its name. */
  readonly firstTitle: Title;
  /** The part that stands after it. */
  readonly next: ItemPart;
  /** Its name. */
  readonly nextTitle: Title;
  /** The text behind the order. */
  readonly citation: Citation;
}

const NAMES: Readonly<Record<KnownItemPart, Title>> = {
  text: { "zh-CN": "正文", en: "text" },
  attachment: { "zh-CN": "附件", en: "attachment" },
  "final-copy": { "zh-CN": "正本", en: "final copy" },
  draft: { "zh-CN": "定稿", en: "final draft" },
  "forwarding-document": { "zh-CN": "转发文", en: "forwarding document" },
  "forwarded-document": { "zh-CN": "被转发文", en: "forwarded document" },
  original: { "zh-CN": "原件", en: "original" },
  copy: { "zh-CN": "复制件", en: "copy" },
  "chinese-text": { "zh-CN": "中文本", en: "Chinese text" },
  "foreign-text": { "zh-CN": "外文本", en: "foreign text" },
  reply: { "zh-CN": "复文", en: "reply" },
  "incoming-document": { "zh-CN": "来文", en: "incoming document" },
  "processing-slip": { "zh-CN": "文件处理单", en: "processing slip" },
  "issuing-slip": { "zh-CN": "发文稿纸", en: "issuing slip" },
  approval: { "zh-CN": "批复", en: "approval" },
  request: { "zh-CN": "请示", en: "request" },
};

/** The order of the parts inside one item (件内排序): what stands before what. */
export const ITEM_PART_ORDERS: readonly ItemPartOrder[] = ruleTable([
  order("text", "attachment", "recalled"),
  order("final-copy", "draft", "recalled"),
  order("forwarding-document", "forwarded-document", "recalled"),
  order("original", "copy", "recalled"),
  order("chinese-text", "foreign-text", "recalled"),
  order("reply", "incoming-document", "recalled"),
  order("processing-slip", "incoming-document", "recalled"),
  order("final-copy", "issuing-slip", "recalled"),
  order("approval", "request", "practised"),
]);

/**
 * The pairs of parts that stand in the wrong order inside one item, such as a request before the reply to it.
 *
 * @param parts - the kinds of the parts, in the order in which they lie
 * @param orders - what stands before what; a county may bring its own
 * @returns one finding for each pair, as a hint
 * @example
 * ```ts
 * checkItemPartOrder(["request", "approval"])[0]?.data.first["zh-CN"]; // => "批复"
 * ```
 */
export function checkItemPartOrder(
  parts: readonly ItemPart[],
  orders: readonly ItemPartOrder[] = ITEM_PART_ORDERS,
): ItemPartFinding[] {
  return orders
    .filter(({ first, next }) => parts.includes(next) && parts.lastIndexOf(first) > parts.indexOf(next))
    .map(({ firstTitle, nextTitle }) => ({
      code: "item-part-order",
      severity: "hint",
      place: {},
      data: { first: firstTitle, next: nextTitle },
    }));
}

function order(first: KnownItemPart, next: KnownItemPart, confidence: Citation["confidence"]): ItemPartOrder {
  const citation: Citation = { instrument: "da-t-22-2015", article: "5.1.2", confidence };
  return { first, firstTitle: NAMES[first], next, nextTitle: NAMES[next], citation };
}
