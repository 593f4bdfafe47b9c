/** What `pageIntervals` reads of an item inside a volume; an `Item` satisfies it. */
export interface PageIntervalSubject {
  /** The host's own key. */
  readonly id?: string;
  /** Item number (件号) as recorded; only one page per item reads it. */
  readonly itemNo?: string;
  /** Page numbers (页号) as recorded: the first page, or the first and the last. */
  readonly pageNumbers?: string;
  /** The last page (卷尾号、止页号) as recorded, where it stands in a column of its own. */
  readonly lastPage?: string;
  /** Number of pages (页数). */
  readonly pageCount?: number;
}
