import type { FindingWords } from "../../foundation/findings/index.js";
import type { RecordingFindings } from "../../holdings/recordings/index.js";

/** What the findings about recordings say in Chinese. */
export const recordingFindings: FindingWords<RecordingFindings> = {
  "duration-unreadable": {
    name: "时长无法识别",
    says: ({ text }) => `时长“${text}”无法识别。`,
    cure: () => "请按“00:12:30”或“12分30秒”填写。",
  },
  "duration-ambiguous": {
    name: "时长含义不明",
    says: ({ text }) => `时长“${text}”含义不明：可能是分和秒，也可能是小时和分。`,
    cure: () => "请播放核实后写全，如“00:12:30”。",
  },
  "duration-unit-missing": {
    name: "时长缺少单位",
    says: ({ text }) => `时长“${text}”没有单位。`,
    cure: () => "请补写单位，或在列名中注明，如“片长（分钟）”。",
  },
  "caption-element-missing": {
    name: "说明缺少要素",
    says: ({ title }) => `文字说明缺少“${title["zh-CN"]}”。`,
    cure: ({ title }) => `请向拍摄单位或当事人了解，补写“${title["zh-CN"]}”；确实无法查明的，注明“不详”。`,
  },
  "recordings-lacking": {
    name: "缺声像档案",
    says: ({ fondsNo, year, event }) =>
      event === "" ? `全宗${fondsNo}没有${year}年的声像档案。` : `全宗${fondsNo}没有${year}年“${event}”的声像档案。`,
    cure: () => "请与形成单位联系，查明是否形成、由谁保存，并商请移交。",
  },
};
