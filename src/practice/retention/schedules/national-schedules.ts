import { ruleTable } from "../../../foundation/law/index.js";
import { BUDGET_ACCOUNTING_SCHEDULE, ENTERPRISE_ACCOUNTING_SCHEDULE } from "./accounting-schedules.js";
import { DECREE_8_SCHEDULE } from "./decree-8.js";
import type { FilingSchedule } from "./schedule.js";

/** Marriage registration records are kept 100 years and may be kept permanently (婚姻登记档案管理办法). */
export const MARRIAGE_REGISTRATION_SCHEDULE: FilingSchedule = ruleTable({
  id: "marriage-registration",
  version: "2006",
  title: "婚姻登记档案管理办法",
  unit: "民政部、国家档案局",
  regime: "marriage-registration",
  force: "minimum",
  inForceFrom: "2006-01-23",
  entries: [
    {
      code: "13",
      category: "ZY",
      description: "婚姻登记档案",
      keywords: ["婚姻登记", "结婚登记", "离婚登记", "补发婚姻登记证"],
      retentionPeriod: "100-years",
      remark: "对有继续保存价值的可以延长保管期限直至永久",
      citation: { instrument: "marriage-archives-measures-2006", article: "13", confidence: "quoted" },
    },
  ],
  exclusions: [],
});

/** The national tables that come with lantai. A unit elaborates them in a schedule of its own, which is data of the host. */
export const NATIONAL_SCHEDULES: readonly FilingSchedule[] = Object.freeze([
  DECREE_8_SCHEDULE,
  ENTERPRISE_ACCOUNTING_SCHEDULE,
  BUDGET_ACCOUNTING_SCHEDULE,
  MARRIAGE_REGISTRATION_SCHEDULE,
]);
