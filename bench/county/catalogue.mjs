import { seeded } from "./random.mjs";

/** Synthetic: units, titles and parties are made up. In catalogue order: what one series numbers stands together. */
const UNITS = ["BGS", "RSJ", "CWK", "YWK", "DZB"];
const PARTIES = ["某县办公室", "某县财政局", "某县民政局", "某县教育局", "某县农业局"];
const MATTERS = ["防汛工作", "人事任免", "财务收支", "农田水利", "学校建设", "救灾款物发放", "会议纪要", "机构编制"];
const PERIODS = [
  { text: "永久", code: "Y" },
  { text: "30年", code: "D30" },
  { text: "10年", code: "D10" },
];
const FONDS = 120;
const YEARS = { first: 1952, last: 2022 };
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const BAD_SHARE = 0.005;

/**
 * What is wrong with the bad rows, one kind a row: something for every check of the benchmark, so that no two answers are equal because both found
 * nothing. White space is the full-width space of Chinese typing, which a check that knows ASCII alone would miss.
 */
export const DEFECTS = Object.freeze({
  "date-impossible": (row) => ({ ...row, date: `${row.year}0231` }),
  "date-unreadable": (row) => ({ ...row, date: `${row.year}112` }),
  "year-unreadable": (row) => ({ ...row, year: `${row.year}年` }),
  "pages-unreadable": (row) => ({ ...row, pageCount: `${row.pageCount}页` }),
  "title-missing": (row) => ({ ...row, title: "" }),
  "title-blank": (row) => ({ ...row, title: "\u3000" }),
  "title-untidy": (row) => ({ ...row, title: `\u3000${row.title}` }),
  "title-broken": (row) => ({ ...row, title: row.title.replace("关于", "关于\n") }),
  "text-garbled": (row) => ({ ...row, responsibleParty: "锟斤拷锟斤拷" }),
  "period-unreadable": (row) => ({ ...row, retentionPeriod: "三十几年" }),
  "code-unreadable": (row) => ({ ...row, referenceCode: `${row.referenceCode}号` }),
  "code-repeated": (row, before) => ({ ...row, referenceCode: before?.referenceCode ?? row.referenceCode }),
  "fonds-contradicted": (row) => ({ ...row, fondsNo: String((Number(row.fondsNo) % FONDS) + 1).padStart(4, "0") }),
});
const KINDS = Object.keys(DEFECTS);

/**
 * The rows of a county's catalogue, as text, one after another: about half numbered by item as DA/T 22-2015 has it, half by catalogue, volume and item
 * as DA/T 13-1994 has it. One row in two hundred is bad.
 */
export function* catalogueRows(count, seed = 20230630) {
  const random = seeded(seed);
  let made = 0;
  let before;
  for (let series = 0; made < count; series++) {
    const fondsNo = String((series % FONDS) + 1).padStart(4, "0");
    const year = YEARS.first + (Math.floor(series / FONDS) % (YEARS.last - YEARS.first + 1));
    const byItem = random.chance(0.5);
    const size = Math.min(random.whole(60, 240), count - made);
    const period = random.pick(PERIODS);
    const unit = random.pick(UNITS);
    const catalogueNo = String(Math.floor(series / FONDS) + 1).padStart(3, "0");
    for (let number = 1; number <= size; number++) {
      made += 1;
      const referenceCode = byItem
        ? `${fondsNo}-WS·${year}-${period.code}-${unit}-${String(number).padStart(4, "0")}`
        : `${fondsNo}-${catalogueNo}-${String(Math.ceil(number / 15)).padStart(4, "0")}-${String(((number - 1) % 15) + 1).padStart(3, "0")}`;
      const matter = random.pick(MATTERS);
      const row = {
        fondsNo,
        referenceCode,
        documentNo: random.chance(0.4) ? "" : `某发〔${year}〕${number}号`,
        responsibleParty: random.pick(PARTIES),
        title: random.chance(0.02) ? `关于"${matter}",${number}号事项的通知` : `关于${matter}第${number}号事项的通知`,
        date: recordedDate(random, year),
        year: String(year),
        retentionPeriod: period.text,
        pageCount: String(random.whole(1, 13)),
        batch: random.chance(0.3) ? `B${random.whole(1, 8)}` : "",
        remark: "",
      };
      const bad = random.chance(BAD_SHARE);
      yield bad ? DEFECTS[random.pick(KINDS)](row, before) : row;
      before = row;
    }
  }
}

/** Nineteen in twenty dates are whole; the others name a month or a year. */
function recordedDate(random, year) {
  const month = random.whole(1, 12);
  const text = `${year}${String(month).padStart(2, "0")}`;
  if (random.chance(0.05)) return random.chance(0.5) ? text : String(year);
  return `${text}${String(random.whole(1, MONTH_LENGTHS[month - 1])).padStart(2, "0")}`;
}
