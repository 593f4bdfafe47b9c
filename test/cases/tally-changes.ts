import type { RetentionPeriod } from "lantai/catalogue";

/** How many volumes there were by retention period, how many there are, and what changed. */
export interface TallyChangeCase {
  /** The practice it rests on. */
  readonly source: string;
  readonly before: Readonly<Partial<Record<RetentionPeriod, number>>>;
  readonly after: Readonly<Partial<Record<RetentionPeriod, number>>>;
  /** Volumes at the end (累计), more than before (净增), and cell by cell. */
  readonly expected: {
    readonly after: number;
    readonly net: number;
    readonly increased: number;
    readonly decreased: number;
  };
}

const PRACTICE = "统计实务：累计与净增并列，单元之间的变动不相抵";

export const TALLY_CHANGES: readonly TallyChangeCase[] = [
  { source: PRACTICE, before: {}, after: { permanent: 5 }, expected: { after: 5, net: 5, increased: 5, decreased: 0 } },
  {
    source: PRACTICE,
    before: { permanent: 5 },
    after: { permanent: 5 },
    expected: { after: 5, net: 0, increased: 0, decreased: 0 },
  },
  {
    source: `${PRACTICE}；改划期限`,
    before: { "30-years": 5 },
    after: { permanent: 4 },
    expected: { after: 4, net: -1, increased: 4, decreased: 5 },
  },
  {
    source: `${PRACTICE}；销毁`,
    before: { permanent: 5, "10-years": 3 },
    after: { permanent: 6, "10-years": 1 },
    expected: { after: 7, net: -1, increased: 1, decreased: 2 },
  },
];
