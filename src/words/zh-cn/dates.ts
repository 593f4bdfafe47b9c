import type { DateFindings, IncompleteDate } from "../../foundation/dates/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** What the findings about dates say, and what to do about them. */
export const dateFindings: FindingWords<DateFindings> = {
  "date-unreadable": {
    name: "日期无法识别",
    says: ({ text, candidates }) =>
      candidates.length === 0 ? `日期“${text}”无法识别。` : `日期“${text}”书写不规范，可能是${candidates.join("或")}。`,
    cure: ({ candidates }) =>
      candidates.length === 0
        ? "请核对原件，按8位数字著录（如19990909），月、日不明的以00代替；日期无从查考的填“不详”。"
        : "请核对原件后，按8位数字改正。",
  },
  "date-not-in-calendar": {
    name: "日期不存在",
    says: ({ text, year, month, day }) => `日期“${text}”有误：${chineseDate(year, month, day)}不存在。`,
    cure: () => "请核对原件，改正年月日；月、日确实不明的以00代替（如19990200）。",
  },
  "date-range-reversed": {
    name: "起止日期颠倒",
    says: ({ text }) => `起止日期“${text}”前后颠倒：终止日期早于起始日期。`,
    cure: () => "请核对起、止两个日期；确系颠倒的，对调即可。",
  },
  "date-month-only": {
    name: "日期只著录到月",
    says: (data) => incomplete(data, "月"),
    cure: () => "原件载有日期的，请补全到日；确无具体日期的，可保持不变。",
  },
  "date-year-only": {
    name: "日期只著录到年",
    says: (data) => incomplete(data, "年"),
    cure: () => "原件载有日期的，请补全到日；确无具体日期的，可保持不变。",
  },
  "date-inferred": {
    name: "日期系考证",
    says: ({ text }) => `日期“${text}”加有方括号，系考证所得。`,
    cure: () => "无需改动；考证依据宜在附注或备注中写明。",
  },
  "date-filler": {
    name: "日期为占位数字",
    says: ({ text }) => `日期“${text}”全是9，没有写明日期，按不详处理。`,
    cure: () => "请核对原件后补填日期；无从查考的填“不详”。",
  },
  "date-doubtful": {
    name: "日期存疑",
    says: ({ text }) => `日期“${text}”带有问号，尚存疑。`,
    cure: () => "能考证清楚的，请改为考证日期并加方括号；否则可保留问号。",
  },
};

/** Of a range it is an end that may be any day, and the range reaches as far as it can. */
function incomplete({ text, earliest, latest, isRange }: IncompleteDate, unit: "月" | "年"): string {
  return isRange
    ? `起止日期“${text}”中有只著录到${unit}的，起止按${earliest}至${latest}计。`
    : `日期“${text}”只著录到${unit}，可能是${earliest}至${latest}间的任何一天。`;
}

/** A date that no calendar has cannot be formatted as a day, so its parts are put together here. */
function chineseDate(year: number, month: number, day: number): string {
  if (month === 0 && day === 0) return `${year}年`;
  const known = `${year}年${month}月`;
  return month > 12 || (day === 0 && month > 0) ? known : `${known}${day}日`;
}
