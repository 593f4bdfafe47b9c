import type { Title } from "../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../foundation/law/index.js";
import type { AccessionFinding } from "./findings.js";

/** One part of a medium that electronic records are handed over on. */
export interface MediaPart {
  /** Its name on the medium; a folder ends in `/`. A part with more than one name needs one of them. */
  readonly names: readonly string[];
  /** What it holds. */
  readonly title: Title;
  /** The text that asks for it. */
  readonly citation: Citation;
}

const annex2: Citation = { instrument: "e-transfer-measures-2012", confidence: "quoted" };

/** The layout of an offline medium (移交载体存储结构) by the measures for electronic transfers of 2012, annex 2. */
export const MEDIA_LAYOUT: readonly MediaPart[] = ruleTable([
  { names: ["说明文件.TXT"], title: { "zh-CN": "说明文件", en: "description of the medium" }, citation: annex2 },
  {
    names: ["文件目录.XML", "案卷目录.XML"],
    title: { "zh-CN": "文件目录或者案卷目录", en: "catalogue of items or of volumes" },
    citation: annex2,
  },
  { names: ["电子档案/"], title: { "zh-CN": "电子档案文件夹", en: "folder of electronic records" }, citation: annex2 },
  { names: ["其他/"], title: { "zh-CN": "其他文件夹", en: "folder of specifications and forms" }, citation: annex2 },
]);

/**
 * Holds the files of an offline medium against the layout it should have: what is missing, and what lies beside its parts.
 *
 * @param paths - the paths of its files, relative to the medium, with `/` or `\`
 * @param layout - the parts; {@link MEDIA_LAYOUT} unless said
 * @returns a finding for each part that is missing or empty, and one for each path that belongs to none
 * @example
 * ```ts
 * const paths = ["说明文件.TXT", "文件目录.XML", "电子档案/2013/文书/0012-2013-0001.pdf", "Thumbs.db"];
 * checkMediaLayout(paths).map(({ code, place }) => [code, place.value]);
 * // => [["media-part-missing", "其他/"], ["media-file-superfluous", "Thumbs.db"]]
 * ```
 */
export function checkMediaLayout(
  paths: Iterable<string>,
  layout: readonly MediaPart[] = MEDIA_LAYOUT,
): AccessionFinding[] {
  const present = new Set<MediaPart>();
  const superfluous: AccessionFinding[] = [];
  for (const path of paths) {
    const part = layout.find(({ names }) => names.some((name) => belongsTo(path, name)));
    if (part !== undefined) present.add(part);
    else
      superfluous.push({ code: "media-file-superfluous", severity: "warning", place: { value: path }, data: { path } });
  }
  const missing = layout
    .filter((part) => !present.has(part))
    .map(({ names, title }): AccessionFinding => {
      const place = { value: names.join("、") };
      return { code: "media-part-missing", severity: "error", place, data: { names, title } };
    });
  return [...missing, ...superfluous];
}

/** Media are written on systems that do not tell `.txt` from `.TXT`, nor always `/` from `\`. */
function belongsTo(path: string, name: string): boolean {
  const mine = path.replaceAll("\\", "/").toUpperCase();
  const theirs = name.toUpperCase();
  return theirs.endsWith("/") ? mine.startsWith(theirs) && mine.length > theirs.length : mine === theirs;
}
