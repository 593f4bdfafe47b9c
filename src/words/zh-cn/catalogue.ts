import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { CatalogueFindings, DestructionReasons } from "../../holdings/catalogue/index.js";

/** What the findings about catalogue entries say in Chinese. */
export const catalogueFindings: FindingWords<CatalogueFindings> = {
  "retention-period-unknown": {
    name: "保管期限无法识别",
    says: ({ text }) => `保管期限“${text}”无法识别。`,
    cure: () => "请对照保管期限表改正，如“永久”“30年”“10年”，旧档案为“长期”“短期”。",
  },
  "retention-period-ambiguous": {
    name: "保管期限含义不明",
    says: ({ text }) =>
      `保管期限“${text}”含义不明：${text.includes("定") ? "未写明年限" : "可能是“短期”，也可能是“定期”而漏了年限"}。`,
    cure: ({ text }) =>
      `请核对原件：定期的补写年限，如“定期30年”；确为2006年以前划定的短期，请写“短期”。${text.includes("定") ? "" : "整批目录都用旧代码的，可以按旧代码读入。"}`,
  },
  "document-no-irregular": {
    name: "文号写法不规范",
    says: ({ text, repair }) => `文号“${text}”写法不规范，应为“${repair}”。`,
    cure: () => "请核对原件；目录中年份用六角括号，序号不补零、不写“第”字。",
  },
  "document-no-unreadable": {
    name: "文号无法识别",
    says: ({ text }) => `文号“${text}”无法识别。`,
    cure: () => "请对照原件著录为“机关代字〔年份〕序号”，如“X市财发〔1992〕36号”；原件没有文号的留空。",
  },
  "title-half-width": {
    name: "题名标点为半角",
    says: ({ text, repair }) => `题名“${text}”中的括号或引号为半角，全角写法为“${repair}”。`,
    cure: () => "请改为全角；原件确用半角且须照录的，保留并注意检索时两种写法都查。",
  },
  "title-mark-unpaired": {
    name: "题名标点不成对",
    says: ({ text, mark }) => `题名“${text}”中的“${mark}”不成对。`,
    cure: () => "请对照原件，补全或者删去多余的括号、引号、书名号。",
  },
  "description-element-missing": {
    name: "必备著录项目缺少",
    says: ({ title, level }) => `${level["zh-CN"]}著录缺少必备项目“${title["zh-CN"]}”。`,
    cure: ({ title }) => `请查看档案，补著“${title["zh-CN"]}”。`,
  },
  "page-order-differs": {
    name: "页号与图像顺序不符",
    says: ({ pageNo, imageOrder, before }) => `第${imageOrder}幅图像的页号为${pageNo}，排在第${before}页之后。`,
    cure: () => "请对照原件，核对页号和扫描顺序；扫错顺序的，调整图像。",
  },
  "page-number-repeated": {
    name: "页号重复",
    says: ({ pageNo, imageOrder }) => `第${imageOrder}幅图像的页号${pageNo}与前一幅相同。`,
    cure: () => "请对照原件，看是否重复扫描，或页号编重。",
  },
  "checksum-malformed": {
    name: "校验码不完整",
    says: ({ algorithm, digits }) => `校验码不是完整的${algorithm["zh-CN"]}值（应为${digits}位十六进制数）。`,
    cure: () => "请重新计算该文件的校验码，并核对所登记的算法。",
  },
  "representation-pages-reversed": {
    name: "文件首尾页颠倒",
    says: ({ firstPage, lastPage }) => `文件所含页码颠倒：首页${firstPage}，尾页${lastPage}。`,
    cure: () => "请打开文件，核对首页和尾页。",
  },
  "representation-source-unknown": {
    name: "来源文件未登记",
    says: ({ source }) => `来源文件“${source}”不在本件档案的文件之列。`,
    cure: () => "请核对来源文件的登记；保存件已不存的，注明去向。",
  },
  "hold-lifted-early": {
    name: "解除日期早于暂停",
    says: ({ from, on }) => `暂停处置自${from}起，解除日期却为${on}。`,
    cure: () => "请核对暂停和解除的依据，改正日期。",
  },
  "hold-day-unreadable": {
    name: "暂停处置日期无效",
    says: ({ text }) => `暂停处置或者解除的日期“${text}”不是有效日期，改正之前按仍在暂停处理。`,
    cure: () => "请核对暂停和解除的依据，补写到日，如2023-06-30。",
  },
  "opening-opinion-part-missing": {
    name: "移交开放意见不全",
    says: ({ title, recorded }) =>
      `移交时未附“${title["zh-CN"]}”${recorded === undefined ? "" : `（记为“${recorded}”，不能识别）`}。`,
    cure: ({ title }) => `请移交单位补充“${title["zh-CN"]}”；没有相关情况的，写明“无”。`,
  },
  "item-part-order": {
    name: "件内排序不当",
    says: ({ first, next }) => `件内排序不当：${first["zh-CN"]}应排在${next["zh-CN"]}之前。`,
    cure: () => "尚未装订的，请调整顺序；已装订的，可不拆改。",
  },
};

/** The Chinese words of why nothing is asked of a record any more. */
export const destructionReasons: ReasonWords<DestructionReasons> = {
  "already-destroyed": ({ on, registerNo }) => `已于${on}销毁（销毁清册${registerNo}），只保留目录条目。`,
};
