import * as z from "zod";
import type { NounSchema } from "../../foundation/findings/schema.js";
import type { EvaluationScore } from "./evaluation-scores.js";

/** An {@link evaluation.EvaluationScore} from outside. */
export const evaluationScoreSchema: NounSchema<EvaluationScore> = z
  .strictObject({
    of: z.string().min(1).meta({
      title: "评分项 Of",
      description: "维度或指标的编码。The code of the dimension or the indicator.",
    }),
    score: z
      .string()
      .regex(/^\d{1,9}(\.\d{1,9})?$/)
      .meta({ title: "得分 Score", description: "得分，十进制数的文字。The score as a decimal text, such as 83.5." }),
  })
  .meta({
    id: "urn:lantai:schema:evaluation-score:1",
    title: "评价得分 Score",
    description: "一个维度或一项指标的得分。What an evaluation gave for a dimension or an indicator.",
  });
