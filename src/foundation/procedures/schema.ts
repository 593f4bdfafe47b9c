import * as z from "zod";
import { civilDaySchema } from "../dates/schema.js";
import type { NounSchema } from "../findings/schema.js";
import type { Step } from "./procedure.js";

/** A {@link procedures.Step} from outside. */
export const stepSchema: NounSchema<Step> = z
  .strictObject({
    decisionId: z.string().meta({ title: "决定编号 Decision", description: "决定的编号。The id of the decision." }),
    to: z.string().meta({ title: "进入状态 State", description: "进入的状态。The state it leads to." }),
    on: civilDaySchema.meta({ title: "日期 Day", description: "办理的日期。The day it was taken." }),
    person: z.string().meta({ title: "经办人 Person", description: "经办人的键。Who took it, by the host's key." }),
    role: z.string().meta({ title: "角色 Role", description: "以何角色办理。In which role." }),
    evidence: z.record(z.string(), z.string()).readonly().meta({
      title: "凭据 Evidence",
      description: "按名称记载的凭据。The evidence by name: a document number, a link, a text.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:step:1",
    title: "办理步骤 Step",
    description: "已经办理的一步。A step that was taken.",
  });
