import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema, openCodeSchema, type ValueSchema } from "../../foundation/findings/schema.js";
import type { DestroyedMark } from "./destroyed-mark.js";
import type { Hold, HoldRelease } from "./holds.js";
import { DISCLOSURES, type Disclosure, OPENING_OPINIONS, type OpeningOpinion } from "./opening-opinion.js";
import { OPENING_STATUS_TITLES } from "./opening-status.js";

/** A {@link catalogue.HoldRelease} from outside. */
export const holdReleaseSchema: NounSchema<HoldRelease> = z
  .strictObject({
    on: civilDaySchema.meta({
      title: "解除日 Lifted on",
      description: "当日起不再有效。It no longer binds on that day.",
    }),
    by: z.string().meta({ title: "解除人 Lifted by", description: "由谁解除。Who lifted it." }),
  })
  .meta({
    id: "urn:lantai:schema:hold-release:1",
    title: "解除暂停处置 End of a hold",
    description: "何日由谁解除。When it was lifted and by whom.",
  });

/** A {@link catalogue.Hold} from outside. */
export const holdSchema: NounSchema<Hold> = z
  .strictObject({
    id: hostKeySchema,
    reason: z.string().meta({ title: "事由 Reason", description: "为何暂停，如诉讼。Why, such as a lawsuit." }),
    originator: z.string().meta({ title: "提出单位 Originator", description: "由谁提出。Who asked for it." }),
    from: civilDaySchema.meta({ title: "起始日 From", description: "自当日起有效。The first day on which it binds." }),
    lifted: holdReleaseSchema.exactOptional().meta({
      title: "解除 Lifted",
      description: "解除的情况；未解除的没有。Its end; absent while it lasts.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:hold:1",
    title: "暂停处置 Hold",
    description: "有效期间不得销毁。While it lasts, the record is not destroyed.",
  });

/** A {@link catalogue.DestroyedMark} from outside. */
export const destroyedMarkSchema: NounSchema<DestroyedMark> = z
  .strictObject({
    on: civilDaySchema.meta({ title: "销毁日期 On", description: "销毁的日期。The day." }),
    registerNo: z.string().min(1).meta({ title: "销毁清册 Register", description: "销毁清册的编号。The register." }),
  })
  .meta({
    id: "urn:lantai:schema:destroyed-mark:1",
    title: "已销毁标记 Destroyed mark",
    description: "目录条目的已销毁标记。The mark of a record that was destroyed.",
  });

/** A {@link catalogue.Disclosure} from outside: one of the usual codes or a county's own. */
export const disclosureSchema: ValueSchema<Disclosure> = openCodeSchema(
  "disclosure",
  "公开属性 Disclosure",
  DISCLOSURES,
);

/** An {@link catalogue.OpeningOpinion} from outside. */
export const openingOpinionSchema: NounSchema<OpeningOpinion> = z
  .strictObject({
    opinion: z
      .enum(OPENING_OPINIONS)
      .exactOptional()
      .meta({
        title: "到期开放意见 Opinion",
        description: `${OPENING_OPINIONS.map((code) => `${code} ${OPENING_STATUS_TITLES[code]["zh-CN"]}`).join("、")}。What the unit thinks of opening it when due.`,
      }),
    grounds: z.string().exactOptional().meta({ title: "理由 Grounds", description: "照录。As recorded." }),
    disclosure: disclosureSchema.exactOptional().meta({
      title: "政府信息公开情况 Disclosure",
      description: "作为政府信息的公开属性。How it was treated as government information.",
    }),
    secrecyChanges: z.string().exactOptional().meta({
      title: "密级变更情况 Secrecy changes",
      description: "照录，没有变更的写“无”。As recorded; 无 where there were none.",
    }),
    unit: z.string().exactOptional().meta({ title: "单位 Unit", description: "提出意见的单位。Who gave the opinion." }),
    day: civilDaySchema.exactOptional().meta({ title: "日期 Day", description: "提出意见的日期。When it was given." }),
  })
  .meta({
    id: "urn:lantai:schema:opening-opinion:1",
    title: "到期开放意见 Opening opinion",
    description: "移交时随档案附上的意见。What is attached to a record on transfer.",
  });
