import { isCallerError, OPENING_RULES, openingAssessment } from "lantai";
import { type Item, parseRetentionPeriod } from "lantai/catalogue";
import { parseUncertainDate } from "lantai/dates";
import { type Finding, sentence } from "lantai/findings";
import { dueForAppraisal, RETENTION_RULES } from "lantai/retention";
import { itemSchema } from "lantai/schemas";
import { en } from "lantai/words/en";
import { zhCn } from "lantai/words/zh-cn";

const item: Item = { level: "item", title: "关于防汛工作的通知", year: 2011, retentionPeriod: "10-years" };
const due = dueForAppraisal([{ ...item, box: 7 }], { asOf: "2023-06-30", rules: RETENTION_RULES });
export const box: number | undefined = due.due[0]?.record.box;

const date = parseUncertainDate("19970630").date;
export const verdict = openingAssessment(date === undefined ? {} : { date }, {
  asOf: "2023-06-30",
  rules: OPENING_RULES,
});
export const told: readonly string[] = verdict.reasons.flatMap((reason) => [
  sentence(reason, zhCn),
  sentence(reason, en),
]);
export const findings: readonly Finding[] = parseRetentionPeriod("D").findings;
export const accepted: boolean = itemSchema.safeParse(item).success;
export const caller: boolean = isCallerError(new Error());

// @ts-expect-error a day is YYYY-MM-DD
openingAssessment({}, { asOf: "30/06/2023", rules: OPENING_RULES });
