import type { UncertainDate } from "../../foundation/dates/index.js";
import type { Carrier, RecordOrigin } from "./carriers.js";
import type { Hold } from "./holds.js";
import type { OpeningOpinion } from "./opening-opinion.js";
import type { OpeningStatus } from "./opening-status.js";
import type { RetentionPeriod } from "./retention-period.js";

/** What travels with a volume or an item beside its description, and what it is on; lists on paper have no column for it. */
export interface EntryAttachments {
  /** Opening opinion (到期开放意见) that the unit attached on transfer. */
  readonly openingOpinion?: OpeningOpinion;
  /** The holds (暂停处置) on it, past ones too. */
  readonly holds?: readonly Hold[];
  /** Carrier (载体). */
  readonly carrier?: Carrier;
  /** How its computer file came to be (生成方式); absent for a record on paper alone. */
  readonly origin?: RecordOrigin;
}

/** What a volume and an item have in common. */
export interface CatalogueEntry extends EntryAttachments {
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
  /** Volume number (案卷号) as recorded; the reference code says it too, or says another. */
  readonly volumeNo?: string;
}

/**
 * Item (件): the unit of arrangement where a fonds is arranged by item (以件); inside a volume it is described but not counted again.
 */
export interface Item extends CatalogueEntry {
  /** Tells volumes and items apart. */
  readonly level: "item";
  /** Record number (文号) as recorded. */
  readonly documentNo?: string;
  /** The reference code of the volume that the item lies in; absent or blank where the fonds is arranged by item. */
  readonly volumeCode?: string;
  /** The department or the matter (机构或问题) it is filed under, by name; absent where the fonds is not arranged by it. */
  readonly section?: string;
  /** Item number (件号、顺序号) as recorded; the reference code says it too, or says another. */
  readonly itemNo?: string;
  /** The pages inside its volume (页号), or the first of them (起始页号), as recorded. */
  readonly pageNumbers?: string;
  /** The last page (终止页号、卷尾号) as recorded, where it stands in a column of its own. */
  readonly lastPage?: string;
}
