import type { FindingWords, ReasonWords } from "../../foundation/findings/index.js";
import type { Extent } from "../../holdings/extents/index.js";
import type { DigitizationFindings, DigitizationReasons, ImageAspect } from "../../practice/digitization/index.js";

/** Chinese words of the findings about digitization. */
export const digitizationFindings: FindingWords<DigitizationFindings> = {
  "batch-extent-differs": {
    name: "批次数量与目录不符",
    says: ({ batch, stated, catalogued }) =>
      `批次${batch}台账记${amount(stated)}，目录合计${amount(catalogued)}，数量不符。`,
    cure: () => "逐项核对该批次的目录与台账，改正有误的一方。",
  },
  "batch-not-in-ledger": {
    name: "批次未登记台账",
    says: ({ batch, catalogued }) => `目录中有批次${batch}（${amount(catalogued)}），加工台账未登记。`,
    cure: () => "在加工台账中补登该批次，或改正目录中的批次号。",
  },
  "batch-number-missing": {
    name: "台账缺少批次号",
    says: ({ stated }) => `加工台账有一行没有批次号（${amount(stated)}）。`,
    cure: () => "补填批次号，否则无法与目录核对。",
  },
  "batch-repeated": {
    name: "批次重复登记",
    says: ({ batch }) => `加工台账中批次${batch}重复登记。`,
    cure: () => "合并为一条，或重新编号。",
  },
  "phase-day-unusable": {
    name: "数字化项目日期有误",
    says: ({ batch, field, on }) =>
      `${batch === "" ? "" : `批次${batch}的`}${PHASE_DAYS[field]}“${on}”不是有效日期，不予采用。`,
    cure: () => "核对合同、台账和加工记录，改为实际日期。",
  },
  "batch-pages-differ": {
    name: "各环节页数不符",
    says: ({ batch, stage, pages, counted }) =>
      `批次${batch}清点时为${counted}页，“${stage["zh-CN"]}”环节记${pages}页。`,
    cure: () => "查明漏扫、重扫或者漏页；原清点有误的，更正清点页数并注明。",
  },
  "custody-fetched-twice": {
    name: "未归还又领取",
    says: ({ referenceCode, on, batch }) => `${referenceCode}在批次${batch}于${on}登记领取，而此前领取后尚未归还。`,
    cure: () => "核对交接单：补登归还，或者删去重复的领取。",
  },
  "custody-day-unusable": {
    name: "交接日期有误",
    says: ({ referenceCode, on, batch }) =>
      `${referenceCode}在批次${batch}的交接日期“${on}”不是有效日期，不计入出入库。`,
    cure: () => "核对交接单，改为实际交接的日期。",
  },
  "custody-line-unusable": {
    name: "交接单填写有误",
    says: ({ referenceCode, on, batch, field, recorded }) =>
      `${referenceCode}在批次${batch}于${on}的交接，${field === "direction" ? "方向" : "级别"}写作“${recorded}”，不能识别，不计入出入库。`,
    cure: ({ field }) =>
      field === "direction" ? "核对交接单，写明是领取还是归还。" : "核对交接单，写明是案卷还是文件。",
  },
  "custody-returned-unfetched": {
    name: "未领取而归还",
    says: ({ referenceCode, on, batch }) => `${referenceCode}在批次${batch}于${on}登记归还，而没有领取记录。`,
    cure: () => "核对档号和交接单，补登领取。",
  },
  "custody-returned-otherwise": {
    name: "归还与领取不一致",
    says: ({ referenceCode, on, batch, fetchedIn }) =>
      `${referenceCode}在批次${fetchedIn}领取，${on}却按批次${batch}归还，或者卷、件登记不一致。`,
    cure: () => "按领取时的批次和级别登记归还。",
  },
  "custody-signature-missing": {
    name: "交接签字不全",
    says: ({ referenceCode, on }) => `${referenceCode}于${on}的交接没有双方签字。`,
    cure: () => "补齐移出人和接收人的签字。",
  },
  "custody-same-person": {
    name: "交接双方为同一人",
    says: ({ referenceCode, on }) => `${referenceCode}于${on}的移出人和接收人是同一人。`,
    cure: () => "由两人当面交接，重新签字。",
  },
  "image-resolution-low": {
    name: "分辨率不足",
    says: ({ dpi, atLeast, purpose }) => `分辨率为${dpi}dpi，${purpose["zh-CN"]}应不低于${atLeast}dpi。`,
    cure: ({ atLeast }) => `以不低于${atLeast}dpi重新扫描。`,
  },
  "image-colour-refused": {
    name: "色彩模式不符",
    says: ({ colour, accepted }) =>
      `色彩模式为${colour["zh-CN"]}，要求${accepted.map((one) => one["zh-CN"]).join("、")}。`,
    cure: () => "按要求的色彩模式重新扫描。",
  },
  "image-format-refused": {
    name: "图像格式不符",
    says: ({ format, accepted }) =>
      `${format === "" ? "文件格式不明" : `文件格式为${format}`}，要求${accepted.join("、")}。`,
    cure: () => "从保存件重新转换，不要只改扩展名。",
  },
  "image-extension-differs": {
    name: "扩展名与格式不符",
    says: ({ format, extension }) => `文件内容是${format}，扩展名是“${extension}”。`,
    cure: () => "查明文件来历后改正扩展名，或者重新输出。",
  },
  "image-skewed": {
    name: "图像偏斜",
    says: ({ degrees, atMost }) => `图像偏斜${degrees}°，超过${atMost}°。`,
    cure: () => "纠偏后重新输出；纠偏损失内容的，重新扫描。",
  },
  "image-name-refused": {
    name: "图像命名不合规",
    says: ({ path, naming }) => `“${path}”不符合命名方式（${naming["zh-CN"]}）。`,
    cure: () => "按档号和页号重新命名。",
  },
  "image-not-checked": {
    name: "图像项目未检查",
    says: ({ aspect, why, subject, recorded }) => {
      const of = subject === undefined ? "" : `（${subject}）`;
      const because = {
        "not-recorded": "未读取到",
        "not-usable": `读取为“${recorded}”，不能采用`,
        "not-in-force": "在当日没有适用的标准",
      }[why];
      return `${ASPECT[aspect]}${of}${because}，未作检查；不等于合格。`;
    },
    cure: ({ why }) => (why === "not-in-force" ? "按合同约定的标准检查。" : "补充读取后再检查。"),
  },
};

/** Chinese words of the reasons behind outsourcing and acceptance. */
export const digitizationReasons: ReasonWords<DigitizationReasons> = {
  "outsourcing-requirement-met": ({ title }) => `${title["zh-CN"]}：有据可查。`,
  "outsourcing-requirement-unmet": ({ title }) => `${title["zh-CN"]}：不符合。`,
  "outsourcing-requirement-unproved": ({ title }) => `${title["zh-CN"]}：没有证明材料。`,
  "outsourcing-own-staff": () => "由本馆人员自行加工，不属于委托服务。",
  "outsourcing-unruled": ({ asOf }) => `${asOf}没有规范委托服务的法律条文。`,
  "acceptance-check-passed": ({ title, checked }) => `${title["zh-CN"]}：检查${checked}，未发现问题。`,
  "acceptance-check-failed": ({ title, faulty }) => `${title["zh-CN"]}：${faulty}处不合格，要求全部合格。`,
  "acceptance-check-counted": ({ title, checked, faulty }) =>
    `${title["zh-CN"]}：检查${checked}，${faulty}处不合格，计入合格率。`,
  "acceptance-check-incomplete": ({ title, checked, asked }) =>
    checked === 0 ? `${title["zh-CN"]}：未检查。` : `${title["zh-CN"]}：应检查${asked}，只检查${checked}。`,
  "acceptance-rate-reached": ({ sampled, faulty, passPercent }) =>
    `抽检${sampled}，不合格${faulty}，合格率达到${passPercent}%。`,
  "acceptance-rate-missed": ({ sampled, faulty, passPercent }) =>
    `抽检${sampled}，不合格${faulty}，合格率不到${passPercent}%。`,
  "acceptance-sample-too-small": ({ level, frame, sampled, asked }) =>
    `共${frame}${UNIT[level]}，应抽检${asked}${UNIT[level]}，只抽检${sampled}${UNIT[level]}。`,
  "acceptance-sample-contradicts": ({ level, frame, sampled }) =>
    `共${frame}${UNIT[level]}而记抽检${sampled}${UNIT[level]}，数字矛盾。`,
  "acceptance-run-contradicts": ({ title, checked, total }) =>
    `${title["zh-CN"]}：总数${total}而记检查${checked}，数字矛盾。`,
  "acceptance-faults-contradict": ({ sampled, faulty }) => `抽检${sampled}而记不合格${faulty}，数字矛盾。`,
  "acceptance-check-unknown": ({ check }) => `问题所属的检查项目“${check}”不在规则中。`,
  "acceptance-sample-missing": () => "没有抽检。",
  "acceptance-unruled": ({ asOf }) => `${asOf}没有适用的验收标准。`,
};

const PHASE_DAYS = { due: "合同期限", completedOn: "完成日期", history: "加工环节日期" } as const;

const UNIT = { volume: "卷", item: "件" } as const;

const ASPECT: Readonly<Record<ImageAspect, string>> = {
  resolution: "分辨率",
  colour: "色彩模式",
  format: "文件格式",
  skew: "偏斜度",
  name: "文件名",
};

function amount({ volumes, items, pages }: Extent): string {
  return `${volumes}卷、${items}件、${pages}页`;
}
