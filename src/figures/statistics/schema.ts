import * as z from "zod";
import type { NounSchema } from "../../foundation/findings/schema.js";
import type { StatisticsReturn, StatisticsValue } from "./statistics-return.js";

/** A {@link statistics.StatisticsValue} from outside. */
export const statisticsValueSchema: NounSchema<StatisticsValue> = z
  .strictObject({
    line: z.string().min(1).meta({ title: "指标 Line", description: "指标的键。The key of the line." }),
    value: z.int().min(0).meta({
      title: "数值 Value",
      description: "以基本单位计的整数；是填1，否填0。A whole number of the unit's base; 1 for yes, 0 for no.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:statistics-value:1",
    title: "统计数值 Value",
    description: "一项指标的数值。The value of one line.",
  });

/**
 * A {@link statistics.StatisticsReturn} from outside: its form only. What does not hold between its lines is said by
 * {@link statistics.checkStatisticsReturn}, which knows the form.
 */
export const statisticsReturnSchema: NounSchema<StatisticsReturn> = z
  .strictObject({
    form: z.string().min(1).meta({ title: "报表 Form", description: "报表的键。The key of the form." }),
    respondent: z.string().min(1).meta({ title: "填报单位 Respondent", description: "由谁填报。Who reports." }),
    year: z.int().min(1000).max(2999).meta({ title: "年度 Year", description: "统计年度。The year reported." }),
    values: z.array(statisticsValueSchema).meta({
      title: "数值 Values",
      description: "各项指标的数值，空白的不列。The values; a blank line is left out.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:statistics-return:1",
    title: "统计年报 Statistical return",
    description: "一个单位一年的统计报表。What one respondent reports for one year.",
  });
