import { type CivilDay, requireCivilDay } from "../../../foundation/dates/index.js";
import type { Title } from "../../../foundation/findings/index.js";
import { type Citation, ruleTable } from "../../../foundation/law/index.js";
import {
  type DestructionSubject,
  type OpeningDaySubject,
  opensLater,
  wasDestroyed,
} from "../../../holdings/catalogue/index.js";

/** The forms of {@link PUBLICATION_FORMS}. */
export type KnownPublicationForm = "publishing" | "broadcasting" | "reading-out" | "copies" | "display";

/** In which form records were published (公布): one of ours or a county's own code. */
export type PublicationForm = KnownPublicationForm | (string & {});

/** One form of publication. */
export interface PublicationFormRow {
  /** Its code. */
  readonly code: PublicationForm;
  /** Its name. */
  readonly title: Title;
  /** The texts that name it. */
  readonly citations: readonly Citation[];
}

const FORMS: readonly Citation[] = [
  { instrument: "implementation-regulations-2024", article: "35", confidence: "seen" },
];

/** The five forms in which records are published, which only the authorised archives or organ may do (Archives Law 2020, art. 32). */
export const PUBLICATION_FORMS: readonly PublicationFormRow[] = ruleTable([
  { code: "publishing", title: { "zh-CN": "公开出版", en: "publishing" }, citations: FORMS },
  { code: "broadcasting", title: { "zh-CN": "广播电视和网络传播", en: "broadcasting or network" }, citations: FORMS },
  { code: "reading-out", title: { "zh-CN": "公开场合宣读、播放", en: "reading out in public" }, citations: FORMS },
  {
    code: "copies",
    title: { "zh-CN": "公开出售、散发或者张贴复制件", en: "selling or posting copies" },
    citations: FORMS,
  },
  { code: "display", title: { "zh-CN": "展览、公开陈列", en: "displaying" }, citations: FORMS },
]);

/** One publication (公布) of a record. It is not its opening: an opened record need not be published. */
export interface Publication {
  /** The day of it. */
  readonly on: CivilDay;
  /** Its form. */
  readonly form: PublicationForm;
}

/** What is asked of a record to say what of it the public may see. */
export interface PublicSubject extends OpeningDaySubject, DestructionSubject {
  /** What was decided about its catalogue entry (目录开放), where it differs from the record. */
  readonly entryOpening?: "shown" | "withheld";
  /** Whether its title may be shown; it may unless said. */
  readonly titleOpening?: "shown" | "withheld";
  /** The title that is shown instead of one that may not be. */
  readonly publicTitle?: string;
  /** Its publications. */
  readonly publications?: readonly Publication[];
}

/** What of a record the public may see on a day: three different things. */
export interface PublicStanding {
  /** Its catalogue entry (目录开放). */
  readonly entry: "shown" | "shown-under-public-title" | "withheld";
  /** The record itself (档案开放). */
  readonly record: "open" | "partly-open" | "not-open";
  /** Whether it was published (公布). */
  readonly publication: "published" | "not-published";
}

/**
 * What of a record the public may see on a day; what was destroyed by then is open to nobody. Opening a catalogue entry, opening the record and publishing it are three things; an entry is
 * shown with its record unless it was decided otherwise, and under its public title where its own may not be shown.
 *
 * @param record - a record with what was decided about it
 * @param asOf - the day
 * @returns the three standings
 * @throws {@link findings.CallerError} when `asOf` is no civil day
 * @example
 * ```ts
 * const record = { openingStatus: "deferred", entryOpening: "shown", titleOpening: "withheld", publicTitle: "某人收养登记" } as const;
 * publicStanding(record, "2023-06-30");
 * // => { entry: "shown-under-public-title", record: "not-open", publication: "not-published" }
 * ```
 */
export function publicStanding(record: PublicSubject, asOf: CivilDay): PublicStanding {
  requireCivilDay(asOf, "asOf");
  const { openingStatus, publications, openedOn, destroyed } = record;
  // Most records have neither day, and each question looks at the day that it is asked for.
  const hasOpened = !(openedOn && opensLater(record, asOf)) && !(destroyed && wasDestroyed(record, asOf));
  const isOpen = hasOpened && openingStatus === "open";
  const isPartlyOpen = hasOpened && openingStatus === "partial";
  const isShown = (record.entryOpening ?? (isOpen ? "shown" : "withheld")) === "shown";
  const hasPublicTitle = (record.publicTitle ?? "").trim() !== "";
  const underPublicTitle = hasPublicTitle ? "shown-under-public-title" : "withheld";
  const shown = (record.titleOpening ?? "shown") === "shown" ? "shown" : underPublicTitle;
  return {
    entry: isShown ? shown : "withheld",
    record: isOpen ? "open" : isPartlyOpen ? "partly-open" : "not-open",
    publication: publications?.some(({ on }) => on <= asOf) ? "published" : "not-published",
  };
}
