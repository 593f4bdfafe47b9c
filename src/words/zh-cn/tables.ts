import type { TableFindings } from "../../exchange/tables/index.js";
import type { FindingWords } from "../../foundation/findings/index.js";

/** What the findings about tables say, and what to do about them. */
export const tableFindings: FindingWords<TableFindings> = {
  "encoding-unreadable": {
    name: "文件编码无法识别",
    says: ({ readable }) =>
      readable === 0
        ? "文件编码无法识别，不是UTF-8、UTF-16或GB18030文本。"
        : `文件读到第${readable}字节之后出现无法识别的字符，其后内容未读入。`,
    cure: () => "请用电子表格软件打开原表，另存为“CSV UTF-8（逗号分隔）”或xlsx后重新提交。",
  },
  "encoding-mojibake": {
    name: "文字乱码",
    says: ({ sample }) => `文字疑有乱码（如“${sample}”），可能在此前转换编码时已经损坏。`,
    cure: () => "请与原表核对；确为乱码的，请从原系统重新导出，不要在损坏的文件上修改。",
  },
  "quote-broken": {
    name: "引号不成对",
    says: () => "本行英文双引号不成对，已按普通字符逐格读入，各栏可能错位。",
    cure: () => '请核对本行各栏；内容中的英文双引号请改为中文引号“”，或双写为""。',
  },
  "quotes-unreliable": {
    name: "引号错乱，表格不可靠",
    says: ({ rows }) => `已有${rows}行英文双引号不成对，本行以下未读入。`,
    cure: () => "请将原表另存为xlsx后重新提交，或由导出程序按CSV格式对双引号转义。",
  },
  "row-too-long": {
    name: "行过长",
    says: ({ limit }) => `本行超过${limit}个字符，可能不是目录表，超出部分未读入，CSV文件的以下各行也未读入。`,
    cure: () => "请确认提交的是目录表；CSV文件换行丢失的，请重新导出。",
  },
  "file-too-large": {
    name: "文件过大",
    says: ({ limit }) => `文件超过${mebibytes(limit)}MB，超出部分未读入。`,
    cure: () => "请按全宗或年度拆分后分别提交。",
  },
  "rows-too-many": {
    name: "行数过多",
    says: ({ limit }) => `表格超过${limit}行，超出部分未读入。`,
    cure: () => "请按全宗或年度拆分后分别提交。",
  },
  "columns-too-many": {
    name: "列数过多",
    says: ({ cells, limit }) => `本行有${cells}栏，超过${limit}栏的上限。`,
    cure: () => "请检查分隔符是否有误，删去多余的栏。",
  },
  "cells-too-many": {
    name: "单元格过多",
    says: ({ limit }) => `该格式的表格只能整体读入，单元格超过${limit}个，未读入。`,
    cure: () => "请另存为XLSX或CSV文件，或按全宗、年度拆分后分别提交。",
  },
  "cell-too-long": {
    name: "单元格内容过长",
    says: ({ characters, limit }) => `单元格有${characters}个字符，电子表格最多容纳${limit}个。`,
    cure: () => "请检查是否有多行内容并入一格，拆分后重新提交。",
  },
  "nul-characters": {
    name: "含空字符",
    says: ({ count }) => `本行有${count}个空字符，读入时已去除。`,
    cure: () => "通常由旧数据库导出造成，请核对本行内容是否完整。",
  },
  "cells-merged": {
    name: "纵向合并单元格",
    says: ({ column, from, to }) => `${column}列第${from}行至第${to}行为合并单元格，各行均按第${from}行的内容读入。`,
    cure: () => "请取消合并，并在每一行填写内容；该内容只属于首行的，其余各行请改填。",
  },
  "unpacked-too-large": {
    name: "解压后过大",
    says: ({ limit }) => `文件解压后将超过${mebibytes(limit)}MB，未读入。`,
    cure: () => "请按全宗或年度拆分后分别提交；文件不大而有此提示的，内容可能异常，请重新导出。",
  },
  "dbf-unreadable": {
    name: "数据库表不完整",
    says: () => "文件不是完整的DBF数据库表，读到的只有完整的记录。",
    cure: () => "请重新导出或重新传送该文件。",
  },
  "deleted-rows": {
    name: "有删除标记的记录",
    says: ({ count }) => `数据库表中有${count}条带删除标记的记录，未读入。`,
    cure: () => "无需处理；误删的，请在原系统中恢复后重新导出。",
  },
  "fields-unread": {
    name: "备注型等字段未读入",
    says: ({ fields }) => `字段${fields.map((name) => `“${name}”`).join("、")}为备注型或二进制字段，内容未读入。`,
    cure: () => "请在原系统中将这些字段转为字符型或数值型，或导出为xlsx后重新提交。",
  },
  "html-without-table": {
    name: "网页中没有表格",
    says: () => "文件是网页格式，其中没有找到表格。",
    cure: () => "请用电子表格软件打开，另存为xlsx后重新提交。",
  },
  "workbook-unreadable": {
    name: "工作簿无法读取",
    says: () => "文件不是有效的xlsx工作簿，或者文件不完整。",
    cure: () => "请用电子表格软件打开原文件，另存为xlsx后重新提交；打不开的，请重新传送。",
  },
  "workbook-protected": {
    name: "工作簿有密码",
    says: () => "工作簿设有打开密码，无法读取。",
    cure: () => "请取消打开密码后重新提交。",
  },
  "workbook-old-format": {
    name: "旧版工作簿",
    says: () => "文件是旧版xls工作簿，且版本过旧或文件不完整，不能读取。",
    cure: () => "请用电子表格软件打开，另存为xlsx后重新提交。",
  },
  "formula-unvalued": {
    name: "公式没有计算结果",
    says: ({ column, cells }) =>
      `${column}列${cells === 1 ? "" : `等${cells}个单元格`}只有公式，没有计算结果，按空白读入。`,
    cure: () => "请用电子表格软件打开并保存一次，或将公式粘贴为数值，重新提交。",
  },
  "cell-error": {
    name: "公式出错",
    says: ({ column, cells, text }) =>
      `${column}列${cells === 1 ? "" : `等${cells}个单元格`}是公式的错误值（如“${text}”），不是内容。`,
    cure: () => "请在原表中改正公式，或直接填写内容。",
  },
  "sheets-unread": {
    name: "其他工作表未读入",
    says: ({ read, unread }) =>
      `只读入了工作表“${read}”；${unread.map((name) => `“${name}”`).join("、")}也有内容，未读入。`,
    cure: () => "其他工作表也是目录的，请逐一指定工作表读入；不是目录的，无需处理。",
  },
  "workbook-empty": {
    name: "工作簿为空",
    says: () => "工作簿中没有填写任何内容。",
    cure: () => "请确认提交的是否为填好的目录。",
  },
  "sheet-missing": {
    name: "缺少工作表",
    says: ({ sheets }) => `工作簿中没有这张工作表，现有：${sheets.join("、")}。`,
    cure: () => "请核对工作表名称。",
  },
  "sheet-empty": {
    name: "工作表为空",
    says: () => "表中没有任何内容。",
    cure: () => "请确认提交的是否为填好的目录。",
  },
  "header-missing": {
    name: "缺少表头",
    says: ({ columns }) =>
      columns.length === 0
        ? "没有找到表头。"
        : `没有找到表头：前30行中没有一行含有${columns.map((column) => `“${column["zh-CN"]}”`).join("、")}等栏目名称。`,
    cure: () => "请在数据之上保留一行栏目名称；标题、说明等可放在其上方。",
  },
  "column-missing": {
    name: "缺少必需的列",
    says: ({ column }) => `缺少必备栏目“${column["zh-CN"]}”，整张表未读入。`,
    cure: ({ column }) => `请补上“${column["zh-CN"]}”一栏；已有该栏而名称不同的，请将表头改为“${column["zh-CN"]}”。`,
  },
  "column-unknown": {
    name: "列名无法识别",
    says: ({ heading, suggestion }) =>
      suggestion === undefined
        ? `栏目“${heading}”不在目录格式之内，该栏未读入。`
        : `栏目“${heading}”不在目录格式之内，该栏未读入，疑为“${suggestion["zh-CN"]}”。`,
    cure: ({ suggestion }) =>
      suggestion === undefined
        ? "不需要的栏目可以保留，不影响其他栏目。"
        : `如确为“${suggestion["zh-CN"]}”，请改正表头。`,
  },
  "column-repeated": {
    name: "列重复",
    says: ({ column, readColumn }) => `“${column["zh-CN"]}”一栏重复出现，只读入了第${readColumn}栏。`,
    cure: () => "请保留一栏，删去或改名另一栏。",
  },
  "column-half": {
    name: "列只有一端",
    says: ({ heading, column }) => `栏目“${clean(heading)}”只有“${column["zh-CN"]}”的一端，没有另一端，该栏未读入。`,
    cure: ({ column }) =>
      `请补上另一端的栏目（如“起始日期”和“终止日期”两栏），或改为“${column["zh-CN"]}”一栏，两端都填写。`,
  },
  "column-assumed": {
    name: "列名按近似名称识别",
    says: ({ heading, column }) => `表头“${clean(heading)}”已按“${column["zh-CN"]}”读入。`,
    cure: ({ column }) => `请确认；不是“${column["zh-CN"]}”的，请修改表头名称。`,
  },
  "value-missing": {
    name: "必填项空缺",
    says: ({ column }) => `“${column["zh-CN"]}”未填。`,
    cure: ({ column, unknown }) =>
      `请补填“${column["zh-CN"]}”${unknown === undefined ? "" : `；确实无法查考的，写“${unknown}”`}。`,
  },
  "number-unreadable": {
    name: "数字无法识别",
    says: ({ text }) => `“${text}”不是非负整数，或者位数过多。`,
    cure: () => "请用阿拉伯数字填写非负整数，不带单位。",
  },
  "year-unreadable": {
    name: "年度无法识别",
    says: ({ text }) => `“${text}”不是四位数字的年度。`,
    cure: () => "请填四位数字的年度，如2011。",
  },
  "day-unreadable": {
    name: "日期无法识别（应为某一日）",
    says: ({ text }) => `“${text}”不是具体的日期。`,
    cure: () => "请填写到日，如2023-06-30。",
  },
  "date-serial": {
    name: "日期成了数字",
    says: ({ text }) => `“${text}”是电子表格的日期序号，不是日期。`,
    cure: () => "请将该栏单元格格式设为日期或文本后重新填写；括注的日期按序号推算，请核对。",
  },
  "text-untidy": {
    name: "文字含换行或多余空白",
    says: () => "文字中有换行、控制字符，或首尾有空格。",
    cure: () => "请删去换行和多余的空格。",
  },
  "choice-unknown": {
    name: "填写值不在可选范围内",
    says: ({ text, choices }) => `“${text}”不在可选值之内：${choices.join("、")}。`,
    cure: () => "请从可选值中选填。",
  },
  "opening-when-due": {
    name: "按期开放未注明是否已开放",
    says: ({ text }) => `“${text}”是到期后方为开放，从表中看不出是否已经开放，该项未读入。`,
    cure: () => "已经开放的，请改填“开放”；尚未到期或者没有审核的，请改填“未审核”。",
  },
  "zeros-lost": {
    name: "前导零丢失",
    says: ({ text, code }) => `全宗号“${text}”与档号中的“${code}”只差前导零。`,
    cure: ({ text, code, in: place }) =>
      place === "reference-code"
        ? `请将档号中的全宗号改为“${text}”。`
        : `请改为“${code}”，并将该栏单元格格式设为文本。`,
  },
  "fonds-contradicted": {
    name: "全宗号与档号不符",
    says: ({ fondsNo, code }) => `全宗号为“${fondsNo}”，而档号中的全宗号是“${code}”。`,
    cure: () => "请核对后改正其中一处。",
  },
  "number-contradicted": {
    name: "案卷号或件号与档号不符",
    says: ({ number, code }) => `编号为“${number}”，而档号中的是“${code}”，两者不符。`,
    cure: () => "请核对后改正其中一处；该栏只是行次、不是编号的，请删去该栏。",
  },
  "recording-kind-missing": {
    name: "声像类别不明",
    says: () => "看不出是照片、录音还是录像。",
    cure: () => "请在“类别”栏填写照片、录音或录像，或填写能说明类别的载体类型。",
  },
  "plan-code-blank": {
    name: "没有档号，无法比对",
    says: () => "本行没有档号，无法判断是否已经入库。",
    cure: () => "请补填档号后重新提交。",
  },
  "plan-code-repeated": {
    name: "表内档号重复",
    says: ({ code, rows, count }) =>
      `档号“${code}”在第${rows.join("、")}行${count > rows.length ? `等${count}行` : ""}重复出现。`,
    cure: () => "请核对后保留一行，或改正档号。",
  },
  "plan-code-held-twice": {
    name: "库内档号重复",
    says: ({ code, held }) => `库中已有${held}条记录的档号为“${code}”，无法确定对应哪一条。`,
    cure: () => "请先处理库中重复的记录。",
  },
  "plan-row-faulty": {
    name: "有错误，暂不入库",
    says: ({ errors }) => `本行有${errors}处错误，未列入入库方案。`,
    cure: () => "请改正本行各处错误后重新提交。",
  },
  "record-alike": {
    name: "疑似重复著录",
    says: ({ code }) => `题名、日期和责任者与${code === "" ? "另一条没有档号的记录" : `“${code}”`}相同，疑为重复著录。`,
    cure: () => "请核对是否为同一份档案；确为不同档案的，无需处理。",
  },
  "plan-outdated": {
    name: "入库方案已过时",
    says: () => "制定方案之后库中数据已有变化，方案不能执行。",
    cure: () => "请按现有数据重新生成方案，核对后再执行。",
  },
  "cells-missing": {
    name: "单元格缺少",
    says: ({ cells, expected }) => `本行只有${cells}栏，表头有${expected}栏，内容可能错位。`,
    cure: () => "请对照表头核对本行各栏，空白栏也要保留。",
  },
  "cells-surplus": {
    name: "单元格多余",
    says: ({ cells, expected }) => `本行有${cells}栏，表头只有${expected}栏，多出的内容没有对应栏目。`,
    cure: () => "请对照表头核对本行各栏；内容中有逗号的，整格应加英文双引号。",
  },
  "cells-unheaded": {
    name: "内容没有栏目名称",
    says: ({ column }) => `第${column}栏没有栏目名称，其中的内容未读入。`,
    cure: () =>
      "请在表头中补上该栏的名称；表头跨两栏合并的，请取消合并，每栏写一个名称（如“起始日期”“终止日期”）；不需要的栏目，也请写上名称或者删去。",
  },
  "total-row": {
    name: "表内合计行",
    says: () => "本行为合计行，不作为目录条目读入。",
    cure: () => "无需处理；如为目录条目，请改正第一栏。",
  },
  "header-repeated": {
    name: "表头重复",
    says: () => "表头在数据中重复出现，本行不作为目录条目读入。",
    cure: () => "无需处理，也可以删去本行。",
  },
};

function mebibytes(bytes: number): number {
  return Math.floor(bytes / 1_048_576);
}

/** A heading may be broken into lines to fit its column. */
function clean(heading: string): string {
  return heading.replace(/\s+/g, "");
}
