import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import type { NounSchema, ValueSchema } from "../../foundation/findings/schema.js";
import { SECRECY_LEVEL_KEYS } from "./secrecy-levels.js";
import type { SecrecyMark, SecrecyTerm } from "./secrecy-mark.js";
import { EXTENSION_DECIDERS, type SecrecyExtension } from "./secrecy-subject.js";

/** The term of a {@link secrecy.SecrecyMark} from outside. */
export const secrecyTermSchema: ValueSchema<SecrecyTerm> = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.enum(["years", "months"]), count: z.int().min(1) }),
    z.strictObject({ kind: z.literal("day"), day: civilDaySchema }),
    z.strictObject({ kind: z.literal("condition"), condition: z.string() }),
    z.strictObject({ kind: z.enum(["long-term", "unstated"]) }),
  ])
  .meta({
    id: "urn:lantai:schema:secrecy-term:1",
    title: "保密期限 Secrecy term",
    description:
      "年数或月数、解密时间、解密条件、长期或未注明。Years or months, a day, a condition, long-term or unstated.",
  });

/** A {@link secrecy.SecrecyMark} from outside; a mark as written, such as `机密★10年`, is read by {@link secrecy.parseSecrecyMark}. */
export const secrecyMarkSchema: NounSchema<SecrecyMark> = z
  .strictObject({
    level: z
      .enum(SECRECY_LEVEL_KEYS)
      .meta({ title: "密级 Level", description: "绝密、机密、秘密。Top secret, secret or confidential." }),
    term: secrecyTermSchema.meta({ title: "期限 Term", description: "保密期限。How long." }),
  })
  .meta({
    id: "urn:lantai:schema:secrecy-mark:1",
    title: "国家秘密标志 Secrecy mark",
    description: "密级和保密期限。The level and the term of a state secret.",
  });

/** A {@link secrecy.SecrecyExtension} from outside. */
export const secrecyExtensionSchema: NounSchema<SecrecyExtension> = z
  .strictObject({
    decidedOn: civilDaySchema.exactOptional().meta({
      title: "决定日 Decided on",
      description: "作出延长决定的日期。The day of the decision.",
    }),
    by: z.enum(EXTENSION_DECIDERS).exactOptional().meta({
      title: "决定机关 Decided by",
      description: "原定密机关、其上级机关，或其他。The original classifier, its superior, or another.",
    }),
    lastDay: civilDaySchema.exactOptional().meta({
      title: "保密至 Last day",
      description: "仍保密的最后一天。The last day on which the record stays secret.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:secrecy-extension:1",
    title: "延长保密期限 Secrecy extension",
    description: "延长保密期限的决定，不知道的不填。A decision to extend secrecy; what is not known stays absent.",
  });
