import * as z from "zod";
import type { NounSchema } from "../../foundation/findings/schema.js";
import { extentSchema } from "../../holdings/extents/schema.js";
import { readTally } from "./read-tally.js";
import { TALLY_FORMAT, type Tally, type TallyCell } from "./tally.js";

/** A {@link tallies.TallyCell} from outside. */
export const tallyCellSchema: NounSchema<TallyCell> = z
  .strictObject({
    key: z.array(z.string()).meta({
      title: "维度取值 Key",
      description:
        "每个维度一个值，不详为空。One value per dimension, in their order; an unknown value is the empty text.",
    }),
    extent: extentSchema.meta({ title: "数量 Extent", description: "其数量。How much there is of them." }),
  })
  .meta({
    id: "urn:lantai:schema:tally-cell:1",
    title: "统计单元 Cell",
    description: "各维度取值相同的档案的数量。The count of the records that have the same value in every dimension.",
  });

/**
 * A {@link tallies.Tally} from outside, checked as {@link tallies.readTally} checks it; each issue of its own carries that finding in
 * `params.finding`. A schema changes nothing, so cells that came in another order stay in it: `readTally` puts them in order.
 */
export const tallySchema: NounSchema<Tally> = z
  .strictObject({
    format: z
      .literal(TALLY_FORMAT)
      .meta({ title: "格式 Format", description: "格式及版本。The format with its version." }),
    dimensions: z.array(z.string()).meta({
      title: "维度 Dimensions",
      description: "维度名称，各不相同。The names of the dimensions, each once.",
    }),
    cells: z.array(tallyCellSchema).meta({ title: "统计单元 Cells", description: "各单元的数量。The counts." }),
  })
  .superRefine((tally, context) => {
    for (const finding of readTally(tally).findings) {
      const path = pathOf(finding.place.field ?? "");
      context.addIssue({ code: "custom", path, message: finding.code, params: { finding } });
    }
  })
  .meta({
    id: "urn:lantai:schema:tally:1",
    title: "统计计数 Tally",
    description: "按维度分列的卷、件、页数。Volumes, items and pages by dimensions.",
  });

/** A finding names a cell as `cells[3].key`, an issue as a list of steps. */
function pathOf(field: string): (string | number)[] {
  return field.split(/[[\].]+/).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
