import * as z from "zod";
import type { NounSchema } from "../../foundation/findings/schema.js";
import type { Extent } from "./extent.js";

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
