import type { Title } from "../foundation/findings/index.js";
import { ruleTable } from "../foundation/law/index.js";
import {
  CARRIERS,
  DESCRIPTION_LEVEL_TITLES,
  DISCLOSURES,
  OPENING_OPINIONS,
  OPENING_STATUS_TITLES,
  OPENING_STATUSES,
  RECORD_ORIGINS,
  REPRESENTATION_ROLES,
  RETENTION_PERIOD_FORMS,
} from "../holdings/catalogue/index.js";
import { FONDS_EVENT_KINDS, FONDS_TYPES } from "../holdings/fonds/index.js";
import { ARCHIVES_CATEGORIES } from "../holdings/reference-codes/index.js";
import { SECRECY_LEVELS } from "../holdings/secrecy/index.js";
import { UNIT_KINDS } from "../holdings/units/index.js";
import { ACTIVITY_KINDS } from "../practice/activities/index.js";
import { DIGITIZATION_STAGES } from "../practice/digitization/index.js";
import { DEFERRAL_GROUNDS } from "../practice/open-appraisal/index.js";
import { RECTIFICATION_SOURCES } from "../practice/rectification/index.js";

/** One term of a vocabulary, in the form that a drop-down list takes. */
export interface VocabularyTerm {
  /** The code that records hold. */
  readonly code: string;
  /** Its name in Chinese. */
  readonly zh: string;
  /** Its name in English. */
  readonly en: string;
  /** Other ways of writing it, such as the code inside a reference code. */
  readonly aliases: readonly string[];
}

/** A vocabulary (词表): the values that a field may have, in their order. */
export interface Vocabulary {
  /** Its key, by which {@link NounField} names it. */
  readonly id: string;
  /** Its name. */
  readonly title: Title;
  /** Whether a county may use codes of its own beside these. */
  readonly codes: "closed" | "open";
  /** Its terms. */
  readonly terms: readonly VocabularyTerm[];
}

/** Every vocabulary of the nouns, from the tables that the rules read. */
export const VOCABULARIES: readonly Vocabulary[] = ruleTable([
  vocabulary("activity-kind", "活动类别", "Kind of activity", "open", ACTIVITY_KINDS),
  vocabulary("archives-category", "档案门类", "Category of archives", "open", ARCHIVES_CATEGORIES),
  vocabulary("carrier", "载体", "Carrier", "open", CARRIERS),
  vocabulary("deferral-ground", "延期开放理由", "Ground for a deferral", "open", DEFERRAL_GROUNDS),
  vocabulary("description-level", "著录层级", "Level of description", "closed", titled(DESCRIPTION_LEVEL_TITLES)),
  vocabulary("digitization-stage", "数字化加工环节", "Stage of digitization", "open", DIGITIZATION_STAGES),
  vocabulary("disclosure", "政府信息公开情况", "Disclosure", "open", DISCLOSURES),
  vocabulary("fonds-event-kind", "全宗变动", "Fonds event", "open", kinds(FONDS_EVENT_KINDS)),
  vocabulary("fonds-type", "全宗属类", "Type of fonds", "open", FONDS_TYPES),
  vocabulary(
    "opening-proposal",
    "开放意见",
    "Opinion on opening",
    "closed",
    OPENING_OPINIONS.map((code) => ({ code, title: OPENING_STATUS_TITLES[code] })),
  ),
  vocabulary(
    "opening-status",
    "开放标识",
    "Opening status",
    "closed",
    OPENING_STATUSES.map((code) => ({ code, title: OPENING_STATUS_TITLES[code] })),
  ),
  vocabulary("record-origin", "生成方式", "Origin", "open", RECORD_ORIGINS),
  vocabulary("rectification-source", "问题来源", "Source of a ledger entry", "open", RECTIFICATION_SOURCES),
  vocabulary("representation-role", "数字化成果用途", "Role of a representation", "open", REPRESENTATION_ROLES),
  vocabulary(
    "retention-period",
    "保管期限",
    "Retention period",
    "open",
    RETENTION_PERIOD_FORMS.map(({ period, text, code }) => ({
      code: period,
      title: { "zh-CN": text, en: period.replace("-", " ") },
      aliases: [code],
    })),
  ),
  vocabulary(
    "secrecy-level",
    "密级",
    "Security classification",
    "closed",
    SECRECY_LEVELS.map(({ level, title, mark }) => ({ code: level, title, aliases: [mark] })),
  ),
  vocabulary("unit-kind", "单位类别", "Kind of unit", "open", UNIT_KINDS),
]);

interface Row {
  readonly code: string;
  readonly title: Title;
  readonly aliases?: readonly string[];
}

function vocabulary(id: string, zh: string, en: string, codes: Vocabulary["codes"], rows: readonly Row[]): Vocabulary {
  const terms = rows.map(({ code, title, aliases = [] }) => ({ code, zh: title["zh-CN"], en: title.en, aliases }));
  return { id, title: { "zh-CN": zh, en }, codes, terms };
}

function titled(titles: Readonly<Record<string, Title>>): Row[] {
  return Object.entries(titles).map(([code, title]) => ({ code, title }));
}

function kinds(rows: readonly { readonly kind: string; readonly title: Title }[]): Row[] {
  return rows.map(({ kind, title }) => ({ code: kind, title }));
}
