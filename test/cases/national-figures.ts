/** A published total with its parts, as the forms print them. */
export interface PublishedSum {
  readonly title: string;
  /** The unit of `STATISTICS_UNITS`. */
  readonly unit: string;
  readonly parts: readonly string[];
  readonly whole: string;
  readonly source: string;
}

export const PUBLISHED_SUMS: readonly PublishedSum[] = [
  {
    title: "holdings at the end of 2015: central, provincial, prefecture, county",
    unit: "ten-thousand-volumes-and-items",
    parts: ["5968.7", "3468.5", "12448.1", "36756.4"],
    whole: "58641.7",
    source: "national statistics of 2015",
  },
  {
    title: "opened by the end of 2017: before 1949 and after",
    unit: "ten-thousand-volumes-and-items",
    parts: ["1553.7", "8598.0"],
    whole: "10151.7",
    source: "national statistics of 2017",
  },
  {
    title: "opened by the end of 2024: before 1949 and after",
    unit: "ten-thousand-volumes-and-items",
    parts: ["5206.3", "18116.1"],
    whole: "23322.4",
    source: "national statistics of 2024",
  },
  {
    title: "staff of general archives in 2022: central, provincial, sub-provincial, prefecture, county",
    unit: "person",
    parts: ["353", "2901", "882", "7967", "24479"],
    whole: "36582",
    source: "national statistics of 2022",
  },
  {
    title: "the same staff by another division",
    unit: "person",
    parts: ["11961", "18008", "6613"],
    whole: "36582",
    source: "national statistics of 2022",
  },
  {
    title: "archives in 2022 by type",
    unit: "fonds",
    parts: ["3301", "261", "106", "135", "351"],
    whole: "4154",
    source: "national statistics of 2022",
  },
  {
    title: "archives authorities in 2022 by level",
    unit: "fonds",
    parts: ["1", "31", "16", "411", "2780"],
    whole: "3239",
    source: "national statistics of 2022",
  },
];

/** A published share of a whole. */
export interface PublishedShare {
  readonly title: string;
  readonly unit: string;
  readonly part: string;
  readonly whole: string;
  readonly decimals: number;
  readonly percent: string;
  readonly source: string;
}

export const PUBLISHED_SHARES: readonly PublishedShare[] = [
  {
    title: "opened of all holdings at the end of 2020",
    unit: "ten-thousand-volumes-and-items",
    part: "14584.5",
    whole: "91789.8",
    decimals: 1,
    percent: "15.9",
    source: "national statistics of 2020",
  },
  ...(
    [
      ["11961", "32.70"],
      ["18008", "49.23"],
      ["6613", "18.08"],
    ] as const
  ).map(([part, percent]) => ({
    title: `${part} of the staff of 2022`,
    unit: "person",
    part,
    whole: "36582",
    decimals: 2,
    percent,
    source: "national statistics of 2022",
  })),
];
