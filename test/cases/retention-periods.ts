/** One text of a retention period as catalogues have it, and how it is read. */
export interface RetentionPeriodCase {
  /** The text as recorded. */
  readonly text: string;
  /** The period, or the code of the finding. */
  readonly read: string;
  /** The period in a list that was coded before 2006, where that differs. */
  readonly codedBefore2006?: string;
  /** What is proposed in its place. */
  readonly repair?: string;
  /** The instrument or practice it rests on. */
  readonly source: string;
}

export const RETENTION_PERIOD_CASES: readonly RetentionPeriodCase[] = [
  { text: "永久", read: "permanent", source: "国家档案局令第8号 第六条" },
  { text: "定期30年", read: "30-years", source: "国家档案局令第8号 第六条" },
  { text: "30年", read: "30-years", source: "国家档案局令第8号 第六条" },
  { text: "10年", read: "10-years", source: "国家档案局令第8号 第六条" },
  { text: "长期", read: "long-term", source: "关于机关档案保管期限的规定（1987年）第一条" },
  { text: "短期", read: "short-term", source: "关于机关档案保管期限的规定（1987年）第一条" },
  { text: "Y", read: "permanent", source: "DA/T 13-2022 code" },
  { text: "D30", read: "30-years", source: "DA/T 13-2022 code" },
  { text: "D10", read: "10-years", source: "DA/T 13-2022 code" },
  { text: "D5", read: "5-years", source: "DA/T 13-2022 code" },
  { text: "C", read: "long-term", source: "county practice" },
  { text: "100年", read: "100-years", source: "婚姻登记档案管理办法 第十三条" },
  { text: "３０年", read: "30-years", source: "full width, county practice" },
  { text: " 永　久 ", read: "permanent", source: "spread over the cell, county practice" },
  { text: "定期 30 年", read: "30-years", source: "county practice" },
  { text: "d30", read: "30-years", source: "county practice" },
  {
    text: "D",
    read: "retention-period-ambiguous",
    codedBefore2006: "short-term",
    source: "county practice: Y, C and D before 2006, a prefix after",
  },
  {
    text: "d ",
    read: "retention-period-ambiguous",
    codedBefore2006: "short-term",
    source: "county practice: Y, C and D before 2006, a prefix after",
  },
  { text: "定期", read: "retention-period-ambiguous", source: "国家档案局令第8号 第六条" },
  { text: "3", read: "retention-period-unknown", source: "some local systems code 30 years as 3" },
  { text: "30", read: "retention-period-unknown", repair: "30年", source: "a bare number is no period" },
  { text: "十", read: "retention-period-unknown", repair: "10年", source: "a bare number is no period" },
  { text: "25", read: "retention-period-unknown", source: "a bare number is no period, and 25 years are not usual" },
  { text: "三十年", read: "retention-period-unknown", repair: "30年", source: "county practice" },
  { text: "定期十五年", read: "retention-period-unknown", repair: "15年", source: "county practice" },
  { text: "定期（30年）", read: "retention-period-unknown", repair: "30年", source: "county practice" },
  { text: "（二百年）", read: "retention-period-unknown", repair: "200年", source: "county practice" },
  { text: "（1年）", read: "retention-period-unknown", repair: "1年", source: "county practice" },
  { text: "30定期年", read: "retention-period-unknown", source: "not a retention period" },
  { text: "三百年", read: "retention-period-unknown", source: "no period is that long" },
  { text: "(201年)", read: "retention-period-unknown", source: "no period is that long" },
  { text: "(0年)", read: "retention-period-unknown", source: "no period is that short" },
  { text: "十十年", read: "retention-period-unknown", source: "no numeral" },
  { text: "0年", read: "retention-period-unknown", source: "no period is that short" },
  { text: "201年", read: "retention-period-unknown", source: "no period is that long" },
  { text: "9999年", read: "retention-period-unknown", source: "no period is that long" },
  { text: "30年以上", read: "retention-period-unknown", source: "not a retention period" },
  { text: "约30年", read: "retention-period-unknown", source: "not a retention period" },
  { text: "D30-001", read: "retention-period-unknown", source: "a longer part of a reference code" },
  { text: "WS-D30", read: "retention-period-unknown", source: "a longer part of a reference code" },
  { text: "constructor", read: "retention-period-unknown", source: "not a retention period" },
];
