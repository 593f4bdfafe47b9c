/** Texts and their bytes in GB18030, as glibc iconv 2.36 and CPython write them: forms of one, two and four bytes. */
export const GB18030_CASES: readonly {
  readonly text: string;
  readonly bytes: readonly number[];
  readonly source: string;
}[] = [
  { text: "档号", bytes: [0xb5, 0xb5, 0xba, 0xc5], source: "GB 18030, two-byte forms (GB 2312)" },
  { text: "㐁", bytes: [0x81, 0x39, 0xef, 0x30], source: "GB 18030, four-byte forms, CJK Extension A" },
  { text: "𠮷", bytes: [0x95, 0x34, 0xb2, 0x35], source: "GB 18030, four-byte forms, CJK Extension B" },
  { text: "€", bytes: [0xa2, 0xe3], source: "GB 18030, two-byte forms" },
  { text: "A1", bytes: [0x41, 0x31], source: "GB 18030, one-byte forms" },
];

/** Small files as units really send them, with the rows a reader must give. */
export const NASTY_CSV_CASES: readonly {
  readonly name: string;
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly findings: readonly string[];
  readonly source: string;
}[] = [
  { name: "an empty file", text: "", rows: [], findings: [], source: "RFC 4180" },
  {
    name: "one line without an end",
    text: "题名,页数",
    rows: [["题名", "页数"]],
    findings: [],
    source: "RFC 4180, 2.2",
  },
  {
    name: "a blank line, which counts",
    text: "题名,页数\n\n会议纪要,3\n",
    rows: [["题名", "页数"], [""], ["会议纪要", "3"]],
    findings: [],
    source: "spreadsheet practice",
  },
  {
    name: "commas, marks and line breaks in quotation marks",
    text: '题名,备注\r\n"甲,乙","他说""好""\r\n第二行"\r\n',
    rows: [
      ["题名", "备注"],
      ["甲,乙", '他说"好"\r\n第二行'],
    ],
    findings: [],
    source: "RFC 4180, 2.6 and 2.7",
  },
  {
    name: "line ends of old Macintosh programs",
    text: "题名,页数\r甲,1\r",
    rows: [
      ["题名", "页数"],
      ["甲", "1"],
    ],
    findings: [],
    source: "spreadsheet practice",
  },
  {
    name: "line ends of two kinds",
    text: "题名,页数\r\n甲,1\n乙,2\r\n",
    rows: [
      ["题名", "页数"],
      ["甲", "1"],
      ["乙", "2"],
    ],
    findings: [],
    source: "spreadsheet practice",
  },
  {
    name: "semicolons under a title row",
    text: "归档文件目录\n题名;页数\n甲;1\n",
    rows: [["归档文件目录"], ["题名", "页数"], ["甲", "1"]],
    findings: [],
    source: "spreadsheet practice",
  },
  {
    name: "a line that names the delimiter, which a spreadsheet shows as no row",
    text: "sep=;\r\n题名;备注,一,二\n甲;1\n",
    rows: [
      ["题名", "备注,一,二"],
      ["甲", "1"],
    ],
    findings: [],
    source: "spreadsheet practice",
  },
  {
    name: "such a line where it is none",
    text: "题名|页数\nsep=|\nsep=||1\n",
    rows: [
      ["题名", "页数"],
      ["sep=", ""],
      ["sep=", "", "1"],
    ],
    findings: [],
    source: "spreadsheet practice",
  },
  {
    name: "tabs with commas inside cells",
    text: "题名\t页数\n甲,乙\t1\n",
    rows: [
      ["题名", "页数"],
      ["甲,乙", "1"],
    ],
    findings: [],
    source: "spreadsheet practice",
  },
  {
    name: "vertical bars with commas inside cells",
    text: "题名|页数|备注\n甲,乙|1|\n",
    rows: [
      ["题名", "页数", "备注"],
      ["甲,乙", "1", ""],
    ],
    findings: [],
    source: "spreadsheet practice",
  },
  {
    name: "a vertical bar inside a cell",
    text: "题名,页数\n甲|乙,1\n",
    rows: [
      ["题名", "页数"],
      ["甲|乙", "1"],
    ],
    findings: [],
    source: "spreadsheet practice",
  },
  {
    name: "a quotation mark that is never closed",
    text: '题名,页数\n"十四五规划,1\n乙,2\n',
    rows: [
      ["题名", "页数"],
      ['"十四五规划', "1"],
      ["乙", "2"],
    ],
    findings: ["2 quote-broken"],
    source: "spreadsheet practice",
  },
  {
    name: "a title that begins with a quoted word",
    text: '题名,页数\n"十四五"规划的通知,1\n"乙",2\n',
    rows: [
      ["题名", "页数"],
      ['"十四五"规划的通知', "1"],
      ["乙", "2"],
    ],
    findings: ["2 quote-broken"],
    source: "spreadsheet practice",
  },
  {
    name: "NUL characters that a database pads with",
    text: "题名,日期\n甲,20020112\0\0\n",
    rows: [
      ["题名", "日期"],
      ["甲", "20020112"],
    ],
    findings: ["2 nul-characters"],
    source: "DBF practice",
  },
  {
    name: "mojibake of an earlier conversion",
    text: "题名\n锟斤拷锟斤拷\n",
    rows: [["题名"], ["锟斤拷锟斤拷"]],
    findings: ["2 encoding-mojibake"],
    source: "spreadsheet practice",
  },
  {
    name: "errors of formulas in the place of values",
    text: '题名,页数\n#REF!,"#N/A"\n#1楼平面图,1\n',
    rows: [
      ["题名", "页数"],
      ["#REF!", "#N/A"],
      ["#1楼平面图", "1"],
    ],
    findings: ["2 cell-error"],
    source: "spreadsheet practice",
  },
  {
    name: "a heading that every object inherits",
    text: "__proto__,constructor\n1,2\n",
    rows: [
      ["__proto__", "constructor"],
      ["1", "2"],
    ],
    findings: [],
    source: "spreadsheet practice",
  },
  {
    name: "an apostrophe that keeps a formula from running",
    text: "备注\n'=1+1\n'档案\n",
    rows: [["备注"], ["=1+1"], ["'档案"]],
    findings: [],
    source: "OWASP, CSV injection",
  },
];
