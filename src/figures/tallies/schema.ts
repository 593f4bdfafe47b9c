import * as z from "zod";
import { civilDaySchema } from "../../foundation/dates/schema.js";
import type { NounSchema, ValueSchema } from "../../foundation/findings/schema.js";
import { extentSchema } from "../../holdings/extents/schema.js";
import { isDigest, readSnapshot } from "./read-snapshot.js";
import { readTally } from "./read-tally.js";
import { SNAPSHOT_FORMAT, type Snapshot, type SnapshotPart } from "./snapshot.js";
import type { SnapshotDigest } from "./snapshot-digest.js";
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
      const path = pathOf(finding.place.field!);
      context.addIssue({ code: "custom", path, message: finding.code, params: { finding } });
    }
  })
  .meta({
    id: "urn:lantai:schema:tally:1",
    title: "统计计数 Tally",
    description: "按维度分列的卷、件、页数。Volumes, items and pages by dimensions.",
  });

/** A {@link tallies.SnapshotDigest} from outside. */
export const snapshotDigestSchema: ValueSchema<SnapshotDigest> = z
  .string()
  .regex(/^sha256:[\da-f]{64}$/, { abort: true })
  .refine(isDigest, { abort: true })
  .meta({
    id: "urn:lantai:schema:snapshot-digest:1",
    title: "摘要 Digest",
    description: "sha256: 加64位十六进制数。sha256: and 64 hexadecimal digits.",
  }) as unknown as ValueSchema<SnapshotDigest>;

/** A {@link tallies.SnapshotPart} from outside. */
export const snapshotPartSchema: NounSchema<SnapshotPart> = z
  .strictObject({
    of: z.string().meta({ title: "馆名 Of", description: "哪个馆的。Whose holdings." }),
    digest: snapshotDigestSchema.meta({ title: "摘要 Digest", description: "其摘要。Its digest." }),
  })
  .meta({
    id: "urn:lantai:schema:snapshot-part:1",
    title: "汇总来源 Part",
    description: "汇总计入的一份时点数。A snapshot that a sum was added up from.",
  });

/**
 * A {@link tallies.Snapshot} from outside, checked as {@link tallies.readSnapshot} checks it, its digest made again; each issue of its own
 * carries that finding in `params.finding`.
 */
export const snapshotSchema: NounSchema<Snapshot> = z
  .strictObject({
    format: z
      .literal(SNAPSHOT_FORMAT)
      .meta({ title: "格式 Format", description: "格式及版本。The format with its version." }),
    of: z.string().regex(/\S/, { abort: true }).meta({ title: "馆名 Of", description: "哪个馆的。Whose holdings." }),
    asOf: civilDaySchema.meta({
      title: "统计日 As of",
      description: "截至哪一天。The day at whose end they were counted.",
    }),
    tally: tallySchema.meta({ title: "统计计数 Tally", description: "各维度的数量。The counts." }),
    digest: snapshotDigestSchema.meta({ title: "摘要 Digest", description: "数字的摘要。The digest of the figures." }),
    parts: z
      .array(snapshotPartSchema)
      .exactOptional()
      .meta({ title: "汇总来源 Parts", description: "由哪些时点数相加而成。What it was added up from." }),
  })
  .superRefine((snapshot, context) => {
    for (const finding of readSnapshot(snapshot).findings) {
      const path = pathOf(finding.place.field!);
      // The schema of the tally has said these already.
      if (path[0] === "tally") continue;
      context.addIssue({ code: "custom", path, message: finding.code, params: { finding } });
    }
  })
  .meta({
    id: "urn:lantai:schema:snapshot:1",
    title: "时点数 Snapshot",
    description: "一个馆截至一天的馆藏数量，附摘要。The holdings of an archives at the end of a day, with a digest.",
  });

/** Every finding names its field, a cell as `cells[3].key`; an issue names it as a list of steps. */
function pathOf(field: string): (string | number)[] {
  return field.split(/[[\].]+/).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
