import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import { hostKeySchema, type NounSchema, openCodeSchema, type ValueSchema } from "../../foundation/findings/schema.js";
import { ADMINISTRATIVE_LEVEL_ROWS, ADMINISTRATIVE_LEVELS, type AdministrativeLevel } from "./administrative-levels.js";
import { UNIT_KINDS, type Unit, type UnitKind } from "./unit.js";
import { UNIT_EVENT_KINDS, type UnitEvent, type UnitEventKind } from "./unit-events.js";

const unitKeys = z.array(z.string());

/** An {@link units.AdministrativeLevel} from outside. */
export const administrativeLevelSchema: ValueSchema<AdministrativeLevel> = z.enum(ADMINISTRATIVE_LEVELS).meta({
  id: "urn:lantai:schema:administrative-level:1",
  title: "行政层级 Administrative level",
  description: `${ADMINISTRATIVE_LEVEL_ROWS.map(({ level, title }) => `${level} ${title["zh-CN"]}`).join("、")}。One of these levels.`,
});

/** A {@link units.UnitKind} from outside: one of the national codes or a county's own. */
export const unitKindSchema: ValueSchema<UnitKind> = openCodeSchema("unit-kind", "单位性质 Kind of unit", UNIT_KINDS);

/** A {@link units.Unit} from outside. */
export const unitSchema: NounSchema<Unit> = z
  .strictObject({
    id: hostKeySchema,
    name: z.string().meta({ title: "单位名称 Name", description: "以印章所刻为准。As on its seal." }),
    level: administrativeLevelSchema.meta({
      title: "行政层级 Level",
      description: "行政层级。Its administrative level.",
    }),
    kind: unitKindSchema
      .exactOptional()
      .meta({ title: "单位性质 Kind", description: "单位性质。What kind of unit it is." }),
    from: civilDaySchema
      .exactOptional()
      .meta({ title: "成立日 From", description: "成立的第一天。The first day on which it existed." }),
    until: civilDaySchema.exactOptional().meta({
      title: "终止日 Until",
      description: "不再存在的第一天。The first day on which it no longer existed.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:unit:1",
    title: "单位 Unit",
    description: "形成并移交档案的单位。A unit that forms records and transfers them.",
  });

/** A {@link units.UnitEventKind} from outside: one of ours or a county's own. */
export const unitEventKindSchema: ValueSchema<UnitEventKind> = openCodeSchema(
  "unit-event-kind",
  "机构变动 Kind of event",
  UNIT_EVENT_KINDS.map(({ kind, title }) => ({ code: kind, title })),
);

/** A {@link units.UnitEvent} from outside. */
export const unitEventSchema: NounSchema<UnitEvent> = z
  .strictObject({
    id: hostKeySchema,
    kind: unitEventKindSchema.meta({ title: "变动 Kind", description: "发生了什么。What happened." }),
    on: civilDaySchema.meta({ title: "日期 On", description: "生效的第一天。The first day on which it holds." }),
    units: unitKeys.meta({ title: "变动单位 Units", description: "变动单位的键。The units to which it happened." }),
    successors: unitKeys.meta({
      title: "承继单位 Successors",
      description: "承继职能的单位的键，可空。The units that continue the functions; may be empty.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:unit-event:1",
    title: "机构沿革 Unit event",
    description: "单位的合并、并入、分设、恢复、更名、撤销等。What became of units on a day, and who took over.",
  });
