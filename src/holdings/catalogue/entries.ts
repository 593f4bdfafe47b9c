import type { UncertainDate } from "../../foundation/dates/index.js";
import type { OpeningStatus } from "./opening-status.js";
import type { RetentionPeriod } from "./retention-period.js";

/** What a volume and an item have in common. */
export interface CatalogueEntry {
  /** The host's own key. */
  readonly id?: string;
  /** Reference code (档号) as recorded; blank and repeated codes are normal in raw data. */
  readonly referenceCode?: string;
  /** Fonds number (全宗号) as recorded. */
  readonly fondsNo?: string;
  /** Title (题名) as recorded. */
  readonly title: string;
  /** Responsible party (责任者) as recorded. */
  readonly responsibleParty?: string;
  /** The date, or for a volume the dates (起止日期), with what is uncertain about it. */
  readonly date?: UncertainDate;
  /** The year it is filed under (年度). */
  readonly year?: number;
  /** Retention period (保管期限). */
  readonly retentionPeriod?: RetentionPeriod;
  /** Number of pages (页数): sides with text or picture. */
  readonly pageCount?: number;
  /** Security classification (密级) as recorded, such as `机密★10年`. */
  readonly secrecyMark?: string;
  /** Opening status (开放标识). */
  readonly openingStatus?: OpeningStatus;
  /** The digitization batch (批次) it was done in. */
  readonly batch?: string;
  /** Remarks (备注) as recorded. */
  readonly remark?: string;
}

/** Volume (案卷): the unit of arrangement and of counting where a fonds is arranged by volume. */
export interface Volume extends CatalogueEntry {
  /** Tells volumes and items apart. */
  readonly level: "volume";
}

/**
 * Item (件): the unit of arrangement where a fonds is arranged by item (以件); inside a volume it is described but not counted again.
 */
export interface Item extends CatalogueEntry {
  /** Tells volumes and items apart. */
  readonly level: "item";
  /** Record number (文号) as recorded. */
  readonly documentNo?: string;
  /** The reference code of the volume that the item lies in; absent where the fonds is arranged by item. */
  readonly volumeCode?: string;
  /** The pages inside its volume (页号), as recorded. */
  readonly pageNumbers?: string;
}
