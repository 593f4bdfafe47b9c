import { type Citation, ruleTable } from "../../foundation/law/index.js";
import type { Procedure } from "../../foundation/procedures/index.js";

const testing: Citation = { instrument: "archives-law-2020", article: "39", confidence: "seen" };
const noRefusal: Citation = { instrument: "archives-law-2020", article: "15", confidence: "seen" };
const scope: Citation = { instrument: "collecting-scope-provisions-2011", article: "1", confidence: "quoted" };

/**
 * How a consignment is received (接收流程), for paper and electronic records alike: prepared and tested by the unit, perhaps pre-inspected on
 * the spot, delivered, registered and tested by the archives. Nothing leads to a refusal (Archives Law 2020, art. 15): what is inside
 * the scope is accepted or returned for correction, and what was returned is prepared again.
 */
export const ACCESSION_PROCEDURE: Procedure = ruleTable({
  id: "accession",
  initial: "prepared",
  states: [
    { code: "prepared", title: { "zh-CN": "准备移交", en: "prepared" } },
    { code: "packaged", title: { "zh-CN": "已组卷装盒、打包", en: "packaged" } },
    { code: "self-tested", title: { "zh-CN": "单位已自检", en: "tested by the unit" } },
    { code: "pre-inspected", title: { "zh-CN": "已上门预检", en: "pre-inspected on the spot" } },
    { code: "delivered", title: { "zh-CN": "已送交", en: "delivered" } },
    { code: "registered", title: { "zh-CN": "已登记", en: "registered" } },
    { code: "tested", title: { "zh-CN": "已检测", en: "tested" } },
    { code: "accepted", title: { "zh-CN": "接收", en: "accepted" } },
    { code: "ingested", title: { "zh-CN": "已入库", en: "in the stores" } },
    { code: "returned-for-correction", title: { "zh-CN": "退回补正", en: "returned for correction" } },
    { code: "outside-scope", title: { "zh-CN": "不属于收集范围", en: "outside the scope" } },
  ],
  roles: [
    { code: "unit", title: { "zh-CN": "移交单位", en: "the unit" } },
    { code: "archives", title: { "zh-CN": "档案馆", en: "the archives" } },
  ],
  evidence: [
    { code: "catalogue", title: { "zh-CN": "移交目录", en: "catalogue" } },
    { code: "self-test", title: { "zh-CN": "自检记录", en: "record of its own test" } },
    { code: "pre-inspection", title: { "zh-CN": "上门预检记录", en: "record of the pre-inspection" } },
    { code: "instrument", title: { "zh-CN": "档案交接文据", en: "transfer instrument" } },
    { code: "registration", title: { "zh-CN": "接收登记", en: "registration" } },
    { code: "test-report", title: { "zh-CN": "检测报告", en: "test report" } },
    { code: "explanation", title: { "zh-CN": "不属于收集范围的说明", en: "explanation why it is outside the scope" } },
    { code: "signed-instrument", title: { "zh-CN": "双方签章的交接文据", en: "instrument signed by both" } },
    { code: "faults", title: { "zh-CN": "需要补正的问题清单", en: "list of what is to be corrected" } },
    { code: "corrections", title: { "zh-CN": "补正情况", en: "what was corrected" } },
    { code: "location", title: { "zh-CN": "存放位置", en: "place in the stores" } },
  ],
  moves: [
    { from: "prepared", to: "packaged", by: ["unit"], needs: ["catalogue"], person: "any" },
    { from: "packaged", to: "self-tested", by: ["unit"], needs: ["self-test"], person: "any" },
    { from: "self-tested", to: "pre-inspected", by: ["archives"], needs: ["pre-inspection"], person: "any" },
    { from: "pre-inspected", to: "prepared", by: ["archives"], needs: ["pre-inspection"], person: "any" },
    { from: "self-tested", to: "delivered", by: ["unit"], needs: ["instrument"], person: "any" },
    { from: "pre-inspected", to: "delivered", by: ["unit"], needs: ["instrument"], person: "any" },
    { from: "delivered", to: "registered", by: ["archives"], needs: ["registration"], person: "any" },
    { from: "registered", to: "tested", by: ["archives"], needs: ["test-report"], person: "any", citation: testing },
    {
      from: "registered",
      to: "outside-scope",
      by: ["archives"],
      needs: ["explanation"],
      person: "any",
      citation: scope,
    },
    { from: "tested", to: "outside-scope", by: ["archives"], needs: ["explanation"], person: "any", citation: scope },
    { from: "tested", to: "accepted", by: ["archives"], needs: ["signed-instrument"], person: "any" },
    {
      from: "tested",
      to: "returned-for-correction",
      by: ["archives"],
      needs: ["faults"],
      person: "any",
      citation: noRefusal,
    },
    { from: "returned-for-correction", to: "prepared", by: ["unit"], needs: ["corrections"], person: "any" },
    { from: "accepted", to: "ingested", by: ["archives"], needs: ["location"], person: "any" },
  ],
});
