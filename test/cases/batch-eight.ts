/** The same reported figures read in one of the ways that the words allow. */
export interface BatchReading {
  /** The reading. */
  readonly reading: string;
  /** Whether the catalogue has volumes, how its items lie in them, and where its pages are recorded. */
  readonly catalogue: "volumes-and-items" | "items-in-volumes" | "items-only";
  /** Volumes counted. */
  readonly volumes: number;
  /** Items counted. */
  readonly items: number;
  /** Pages counted. */
  readonly pages: number;
  /** The practice it rests on. */
  readonly source: string;
}

/** A county's eighth digitization batch: “535卷、8298件、59545页”. */
export const BATCH_EIGHT = { volumes: 535, items: 8298, pages: 59_545 } as const;

export const BATCH_EIGHT_READINGS: readonly BatchReading[] = [
  {
    reading: "parallel",
    catalogue: "volumes-and-items",
    volumes: 535,
    items: 8298,
    pages: 59_545,
    source: "the statistical forms count 卷 and 件 side by side",
  },
  {
    reading: "nested, arranged by volume",
    catalogue: "items-in-volumes",
    volumes: 535,
    items: 0,
    pages: 59_545,
    source: "holdings are counted by 保管单位: the volume",
  },
  {
    reading: "nested, arranged by item",
    catalogue: "items-only",
    volumes: 0,
    items: 8298,
    pages: 59_545,
    source: "holdings are counted by 保管单位: the item",
  },
];
