import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import type { NounSchema, ValueSchema } from "../../foundation/findings/schema.js";
import { FONDS_TYPES, type Fonds, type FondsType } from "./fonds.js";

const KNOWN_TYPES = FONDS_TYPES.map(({ code, title }) => `${code} ${title["zh-CN"]}`).join("、");

/** A {@link fonds.FondsType} from outside: one of the national codes or a county's own. */
export const fondsTypeSchema: ValueSchema<FondsType> = z
  .string()
  .min(1)
  .meta({
    id: "urn:lantai:schema:fonds-type:1",
    title: "全宗属类 Type of fonds",
    description: `${KNOWN_TYPES}，或本县自定的代码。One of these codes or a county's own.`,
  });

/** A {@link fonds.Fonds} from outside. */
export const fondsSchema: NounSchema<Fonds> = z
  .strictObject({
    id: z.string().exactOptional().meta({ title: "键 Key", description: "系统自己的键。The host's own key." }),
    fondsNo: z.string().meta({ title: "全宗号 Fonds number", description: "由档案馆编给。Allotted by the archives." }),
    title: z.string().meta({
      title: "全宗名称 Name of the fonds",
      description: "一般为立档单位名称。Usually the name of its creating unit.",
    }),
    type: fondsTypeSchema
      .exactOptional()
      .meta({ title: "全宗属类 Type of fonds", description: "全宗的属类。The type of the fonds." }),
    from: civilDaySchema.exactOptional().meta({
      title: "立档单位成立日 First day",
      description: "立档单位成立的日期。The first day on which its creating unit existed.",
    }),
    closedOn: civilDaySchema.exactOptional().meta({
      title: "封闭日 Closed on",
      description: "全宗封闭的日期。The day on which the fonds was closed.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:fonds:1",
    title: "全宗 Fonds",
    description: "一个立档单位的全部档案。The whole of the records of one creating unit.",
  });
