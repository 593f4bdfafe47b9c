import { csvText } from "lantai/tables";

const HEADINGS = ["档号", "文号", "责任者", "题名", "成文日期", "页数", "保管期限", "年度", "开放状态", "全宗号"];
const MATTERS = ["防汛工作", "村级换届", "优抚对象普查", "社会救助", "地名普查", "档案整理", "年度计划", "信访答复"];
const FORMS = ["通知", "请示", "批复", "会议纪要", "报告"];
const PERIODS = ["永久", "30年", "10年", "长期"] as const;
const CODES: Readonly<Record<(typeof PERIODS)[number], string>> = {
  永久: "Y",
  "30年": "D30",
  "10年": "D10",
  长期: "C",
};
const FONDS = ["0027", "0031", "0046"];
const EACH = 60;

/** What is wrong in every so many rows: the defects that catalogues have when units hand them over. */
const DEFECTS: readonly { readonly every: number; readonly column: number; make(cell: string): string }[] = [
  { every: 17, column: 4, make: (day) => `${day.slice(0, 4)}0231` },
  { every: 23, column: 4, make: () => "" },
  { every: 29, column: 4, make: (day) => day.slice(0, 6) },
  { every: 13, column: 5, make: (pages) => `${pages}页` },
  { every: 19, column: 0, make: (code) => code.replace("·", "") },
  { every: 31, column: 9, make: (fonds) => String(Number(fonds)) },
  { every: 37, column: 6, make: () => "三十" },
];

/** A made-up catalogue of filed documents of three made-up fonds, in GB18030 as counties send it. */
export function exampleTable(): Uint8Array {
  const rows = FONDS.flatMap((fonds, at) =>
    Array.from({ length: EACH }, (_, number) => entry(fonds, at * EACH + number)),
  );
  const total = ["合计", "", "", "", "", String(rows.length), "", "", "", ""];
  return csvText([["XX县归档文件目录（合成数据）"], HEADINGS, ...rows, total], { encoding: "gb18030" });
}

function entry(fonds: string, number: number): string[] {
  const year = 1988 + ((number * 7) % 34);
  const period = PERIODS[number % (year < 2007 ? 4 : 3)]!;
  const digits = String(number + 1).padStart(4, "0");
  const cells = [
    `${fonds}-WS·${year}-${CODES[period]}-BGS-${digits}`,
    `X民〔${year}〕${(number % 90) + 1}号`,
    "XX县合成局",
    `关于${MATTERS[number % MATTERS.length]}的${FORMS[number % FORMS.length]}`,
    `${year}${String((number % 12) + 1).padStart(2, "0")}${String((number % 28) + 1).padStart(2, "0")}`,
    String((number % 9) + 1),
    period,
    String(year),
    number % 5 === 0 && year < 1996 ? "开放" : "未审核",
    fonds,
  ];
  for (const { every, column, make } of DEFECTS) {
    if (number % every === every - 1) cells[column] = make(cells[column]!);
  }
  return cells;
}
