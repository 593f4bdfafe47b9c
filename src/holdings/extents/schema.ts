import * as z from "zod";
import { hostKeySchema, type NounSchema } from "../../foundation/findings/schema.js";
import type { CarrierCount } from "./carrier-extent.js";
import type { DeclaredTotals } from "./declared-totals.js";
import type { Extent } from "./extent.js";
import type { PageInterval } from "./page-interval.js";

/** It aborts, so that a sum is not checked on counts that are none. */
const count = z.int().min(0, { abort: true });

/** An {@link extents.Extent} from outside: whole numbers from 0, all four of them. */
export const extentSchema: NounSchema<Extent> = z
  .strictObject({
    volumes: count.meta({ title: "卷数 Volumes", description: "案卷数。Volumes." }),
    items: count.meta({
      title: "件数 Items",
      description:
        "以件整理的件数，案卷内的件不计。Items of fonds arranged by item; those inside a volume are not counted.",
    }),
    pages: count.meta({ title: "页数 Pages", description: "以上卷、件的页数。Pages of those volumes and items." }),
    withoutPageCount: count.meta({
      title: "无页数的卷件数 Without page count",
      description: "以上卷、件中不知页数的。How many of those volumes and items have no known page count.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:extent:1",
    title: "数量 Extent",
    description: "卷、件并列计数，页为二者之页。Volumes and items as two parallel counts, and the pages of both.",
  });

/** An {@link extents.PageInterval} from outside. */
export const pageIntervalSchema: NounSchema<PageInterval> = z
  .strictObject({
    first: z.int().min(1, { abort: true }).meta({ title: "起页 First", description: "第一页，自1起。From 1." }),
    last: z.int().min(1, { abort: true }).meta({ title: "止页 Last", description: "末页。The last page." }),
  })
  .refine(({ first, last }) => first <= last, {
    path: ["last"],
    error: "止页早于起页 The last page stands before the first",
  })
  .meta({
    id: "urn:lantai:schema:page-interval:1",
    title: "页区间 Page interval",
    description: "起页至止页，含两端。From a first to a last page, both included.",
  });

/** {@link extents.DeclaredTotals} from outside. */
export const declaredTotalsSchema: NounSchema<DeclaredTotals> = z
  .strictObject({
    id: hostKeySchema,
    scope: z
      .enum(["volume", "fonds", "list"])
      .meta({ title: "范围 Scope", description: "案卷、全宗或整份目录。A volume, a fonds or the whole list." }),
    code: z.string().meta({
      title: "代码 Code",
      description: "案卷档号、全宗号或目录名称。The code of the volume, the fonds number or the name of the list.",
    }),
    volumes: count.exactOptional().meta({ title: "卷数 Volumes", description: "登记的卷数。Volumes as declared." }),
    items: count.exactOptional().meta({ title: "件数 Items", description: "登记的件数。Items as declared." }),
    pages: count.exactOptional().meta({ title: "页数 Pages", description: "登记的页数。Pages as declared." }),
  })
  .meta({
    id: "urn:lantai:schema:declared-totals:1",
    title: "登记总数 Declared totals",
    description: "封面、全宗单或目录末尾登记的总数。Totals as a cover, a register or the foot of a list declares them.",
  });

/** A {@link extents.CarrierCount} from outside. */
export const carrierCountSchema: NounSchema<CarrierCount> = z
  .strictObject({
    measure: z.string().min(1).meta({
      title: "计量单位 Measure",
      description: "sheet 张、reel 盘，或本县自定的代码。What it is counted in.",
    }),
    count: count.meta({ title: "数量 Count", description: "多少。How many." }),
  })
  .meta({
    id: "urn:lantai:schema:carrier-count:1",
    title: "其他载体数量 Count of a carrier",
    description: "照片、磁带等的数量。So many of one measure.",
  });
