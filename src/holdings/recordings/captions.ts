import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import type { CaptionFinding } from "./findings.js";

/** Caption (文字说明) of a photograph or a recording, by its elements, each as recorded. */
export interface Caption {
  /** What happened (事由). */
  readonly matter?: string;
  /** When (时间). */
  readonly time?: string;
  /** Where (地点). */
  readonly place?: string;
  /** Who can be seen or heard (人物). */
  readonly people?: string;
  /** What lies behind it (背景). */
  readonly background?: string;
  /** Who took it (摄影者). */
  readonly photographer?: string;
}

/** One element of a caption. */
export interface CaptionElement {
  /** The property of {@link Caption} that holds it. */
  readonly property: keyof Caption;
  /** Its name. */
  readonly title: Title;
  /** The text behind it. */
  readonly citation: Citation;
}

const photographs: Citation = { instrument: "gb-t-11821-2002", confidence: "recalled" };

/** The six elements (六要素) of a caption: 事由, 时间, 地点, 人物, 背景, 摄影者. */
export const CAPTION_ELEMENTS: readonly CaptionElement[] = ruleTable([
  { property: "matter", title: { "zh-CN": "事由", en: "matter" }, citation: photographs },
  { property: "time", title: { "zh-CN": "时间", en: "time" }, citation: photographs },
  { property: "place", title: { "zh-CN": "地点", en: "place" }, citation: photographs },
  { property: "people", title: { "zh-CN": "人物", en: "people" }, citation: photographs },
  { property: "background", title: { "zh-CN": "背景", en: "background" }, citation: photographs },
  { property: "photographer", title: { "zh-CN": "摄影者", en: "photographer" }, citation: photographs },
]);

/**
 * The elements that a caption (文字说明) lacks. A photograph takes from the caption of its group what its own does not say.
 *
 * @param record - a photograph, a recording or a group with its caption
 * @param group - the group that a photograph belongs to, when it belongs to one
 * @param elements - the elements asked for; the six (六要素) unless said
 * @returns one finding for each missing element, as a warning
 * @example
 * ```ts
 * const caption = { matter: "县人代会开幕", time: "2023年1月8日", place: "县会堂", people: "全体代表", background: "换届" };
 * checkCaption({ caption }).map(({ data }) => data.title["zh-CN"]); // => ["摄影者"]
 * ```
 */
export function checkCaption(
  record: { readonly id?: string; readonly caption?: Caption },
  group: { readonly caption?: Caption } = {},
  elements: readonly CaptionElement[] = CAPTION_ELEMENTS,
): CaptionFinding[] {
  const { id, caption } = record;
  const says = (one: Caption | undefined, property: keyof Caption) => (one?.[property] ?? "").trim() !== "";
  return elements
    .filter(({ property }) => !says(caption, property) && !says(group.caption, property))
    .map(({ property, title }) => ({
      code: "caption-element-missing",
      severity: "warning",
      place: { ...(id === undefined ? {} : { id }), field: `caption.${property}` },
      data: { element: property, title },
    }));
}
