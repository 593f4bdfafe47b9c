import type { Title } from "../../foundation/findings/index.js";
import type { Citation } from "../../foundation/law/index.js";

/** A category of archives (档案门类): the two letters that begin the class part of a reference code. */
export interface ArchivesCategory {
  /** Two capital letters, such as `WS`; a county may bring its own. */
  readonly code: string;
  /** Its name. */
  readonly title: Title;
  /** Where the letters are set. */
  readonly citation: Citation;
}

/** The categories that DA/T 13-2022 takes from the Provisions on Archives of State Organs (机关档案管理规定, 国家档案局令第13号). */
export const ARCHIVES_CATEGORIES: readonly ArchivesCategory[] = Object.freeze([
  category("WS", "文书", "administrative records"),
  category("KJ", "科技", "scientific and technical records"),
  category("RS", "人事", "personnel records"),
  category("KU", "会计", "accounting records"),
  category("ZY", "专业", "specialised records"),
  category("ZP", "照片", "photographs"),
  category("LY", "录音", "audio recordings"),
  category("LX", "录像", "video recordings"),
  category("SJ", "业务数据", "business data"),
  category("YJ", "公务电子邮件", "official e-mail"),
  category("WY", "网页信息", "web pages"),
  category("MT", "社交媒体", "social media"),
  category("SW", "实物", "objects"),
]);

function category(code: string, zh: string, en: string): ArchivesCategory {
  return Object.freeze({
    code,
    title: Object.freeze({ "zh-CN": zh, en }),
    citation: Object.freeze({ instrument: "organ-archives-provisions-2018", confidence: "practised" }),
  });
}
