import type { FindingWords } from "../../foundation/findings/index.js";
import type { TextRepair } from "../../foundation/text/index.js";
import type { ExpectedInCode, ReferenceCodeFindings } from "../../holdings/reference-codes/index.js";

const EXPECTED: Readonly<Record<ExpectedInCode, string>> = {
  fondsNo: "全宗号",
  category: "档案门类代码",
  series: "类别号",
  project: "项目号",
  year: "年度",
  retention: "保管期限代码",
  unit: "机构（问题）代码",
  catalogueNo: "目录号",
  volumeNo: "案卷号",
  boxNo: "盒号",
  itemNo: "件号",
  pageNo: "页号",
  hyphen: "连接号“-”",
  end: "档号的结尾",
};

const REPAIRS: Readonly<Record<TextRepair, string>> = {
  width: "全角字符",
  dash: "非标准的连接号",
  "middle-dot": "非标准的间隔号",
  "inner-space": "中间的空格",
  "edge-space": "首尾的空格",
  "control-character": "不可见字符",
  composition: "分解书写的字母",
};

/** What findings about reference codes say in Chinese. */
export const referenceCodeFindings: FindingWords<ReferenceCodeFindings> = {
  "reference-code-missing": {
    name: "档号空缺",
    says: () => "档号为空。",
    cure: () => "请核对实物后补填档号；尚未编号的，按本全宗的编号方案编制。",
  },
  "reference-code-unreadable": {
    name: "档号无法识别",
    says: ({ position, expected, found }) =>
      `档号第${position + 1}个字符处应为${EXPECTED[expected]}，${found === "" ? "但档号到此为止" : `实际为“${found}”`}。`,
    cure: () => "请对照实物和目录核对档号；确属本馆另行编制的档号，请补充相应的编号方案。",
  },
  "reference-code-folded": {
    name: "档号含全角或异体符号",
    says: ({ repairs }) => `档号中有${repairs.map((repair) => REPAIRS[repair]).join("、")}。`,
    cure: () => "请改用半角字母、数字和“-”“·”，不留空格。",
  },
  "missing-dot": {
    name: "档号缺间隔点",
    says: ({ category }) => `档案门类代码“${category}”之后缺少间隔号“·”。`,
    cure: ({ category }) => `请在“${category}”与年度之间补上“·”。`,
  },
  "lower-case-code": {
    name: "档号字母未大写",
    says: ({ written }) => `档号中的“${written}”用了小写字母。`,
    cure: ({ likely }) => `请核对后改为“${likely}”。`,
  },
  "category-unknown": {
    name: "门类代码无法识别",
    says: ({ category }) => `“${category}”不是已知的档案门类代码。`,
    cure: () => "请核对门类代码；本馆自设的门类，请补充到门类表。",
  },
  "scheme-not-of-fonds": {
    name: "档号不合本全宗编号方案",
    says: ({ scheme, expected }) =>
      `档号按“${scheme["zh-CN"]}”编制，本全宗该年度应按${expected.map((title) => `“${title["zh-CN"]}”`).join("或")}编制。`,
    cure: () => "请核对全宗号和年度；历史档号照旧不改，确有沿用的，请在编号方案表中补一行。",
  },
  "number-width": {
    name: "档号数字位数不符",
    says: ({ part, number, width }) => `${EXPECTED[part]}“${number}”不是${width}位。`,
    cure: ({ width }) => `新编档号请用${width}位数字，不足的在前面补0；已经使用的档号不要改动。`,
  },
  "number-width-differs": {
    name: "档号数字位数不一",
    says: ({ one, other }) => `档号“${one}”与“${other}”只是流水号位数不同。`,
    cure: () => "请核对是否为同一件（卷）；同一类内流水号的位数应当一致。",
  },
  "running-number-gap": {
    name: "流水号缺号",
    says: ({ series, from, to }) => `“${series}”之下缺流水号${from === to ? from : `${from}至${to}`}。`,
    cure: () => "请核对是否漏录、已调出或已销毁；确属空号的，可不处理。",
  },
  "reference-code-repeated": {
    name: "档号重复",
    says: ({ text }) => `档号“${text}”重复。`,
    cure: () => "请对照实物核实：重复著录的删去一条，编重号的按规定改号并留存记录。",
  },
  "code-part-missing": {
    name: "档号组成部分缺少",
    says: ({ part }) => `编制档号缺少${EXPECTED[part]}。`,
    cure: ({ part }) => `请补填${EXPECTED[part]}。`,
  },
  "code-part-malformed": {
    name: "档号组成部分不合规则",
    says: ({ part, value, isText }) =>
      isText === false ? `${EXPECTED[part]}“${value}”不是文本。` : `${EXPECTED[part]}“${value}”不符合编号方案。`,
    cure: ({ part, isText }) =>
      isText === false
        ? `请把${EXPECTED[part]}存为文本，前面的0不要丢失。`
        : `请按本全宗的编号方案改正${EXPECTED[part]}。`,
  },
  "code-part-unplaced": {
    name: "档号组成部分多余",
    says: ({ part, value }) => `编号方案中没有${EXPECTED[part]}，“${value}”无处填写。`,
    cure: ({ part }) => `请删去${EXPECTED[part]}，或改用含有该项的编号方案。`,
  },
};
