import type { Title } from "../../foundation/findings/index.js";
import { type Instrument, ruleTable } from "../../foundation/law/index.js";
import type { Percent } from "../../foundation/quantities/index.js";
import { type EvaluationDimension, type EvaluationScheme, requireEvaluationScheme } from "./evaluation-scheme.js";

const DIGITAL_ARCHIVES_MEASURES: Instrument = {
  id: "digital-archives-test-2014",
  title: { "zh-CN": "数字档案馆系统测试办法", en: "Measures for the Testing of Digital Archives Systems" },
  rank: "rule",
  // Issued in December 2014; the day it takes effect was not seen.
  inForceFrom: "2015-01-01",
  confidence: "quoted",
};

const ZHANGZHOU_STANDARD: Instrument = {
  id: "zhangzhou-evaluation-2021",
  title: { "zh-CN": "漳州市国家综合档案馆业务建设评价（2021年）", en: "Evaluation of archives in Zhangzhou, 2021" },
  rank: "practice",
  inForceFrom: "2021-01-01",
  confidence: "seen",
};

/**
 * The test of digital archives (数字档案馆系统测试): 100 points in five parts; from 80 a national digital archives, from 90 a national model.
 * Only the points of the first part were seen; a host that has the measures supplies the others.
 */
export const DIGITAL_ARCHIVES_TEST: EvaluationScheme = ruleTable(
  requireEvaluationScheme(
    {
      id: "digital-archives-test-2014",
      title: { "zh-CN": "数字档案馆系统测试", en: "Test of digital archives" },
      instruments: [DIGITAL_ARCHIVES_MEASURES],
      scoring: "points",
      dimensions: [
        dimension("infrastructure", "基础设施", "infrastructure", "12"),
        dimension("functions", "系统功能", "functions of the system", null),
        dimension("resources", "档案资源", "archival resources", null),
        dimension("safeguards", "保障体系", "safeguards", null),
        dimension("performance", "服务绩效", "services", null),
      ],
      grades: [
        { code: "national-model", title: named("全国示范数字档案馆", "national model digital archives"), from: "90" },
        { code: "national", title: named("国家级数字档案馆", "national digital archives"), from: "80" },
      ],
      citation: { instrument: "digital-archives-test-2014", confidence: "quoted" },
    },
    "DIGITAL_ARCHIVES_TEST",
  ),
);

/**
 * The evaluation (业务建设评价) of Zhangzhou, 2021: the one scheme whose weights were seen. Schemes are set by provinces and prefectures and
 * differ in structure, so that it is a pattern to start from and no default.
 */
export const ZHANGZHOU_2021: EvaluationScheme = ruleTable(
  requireEvaluationScheme(
    {
      id: "zhangzhou-2021",
      title: ZHANGZHOU_STANDARD.title,
      instruments: [ZHANGZHOU_STANDARD],
      scoring: "percent",
      dimensions: [
        dimension("conditions", "条件与保障", "conditions and safeguards", "20", 16),
        dimension("administration", "馆务建设", "administration of the archives", "10", 7),
        dimension("basics", "档案基础业务", "basic archival work", "37", 22),
        dimension("services", "开发利用服务", "development and use", "22", 13),
        dimension("implementation", "工作落实", "carrying out of tasks", "11", 8),
      ],
      grades: [],
      citation: { instrument: "zhangzhou-evaluation-2021", confidence: "seen" },
    },
    "ZHANGZHOU_2021",
  ),
);

function dimension(
  code: string,
  zh: string,
  en: string,
  weight: Percent | null,
  indicatorCount?: number,
): EvaluationDimension {
  const count = indicatorCount === undefined ? {} : { indicatorCount };
  return { code, title: named(zh, en), weight, ...count, indicators: [] };
}

function named(zh: string, en: string): Title {
  return { "zh-CN": zh, en };
}
