import * as z from "zod";
import type { NounSchema } from "../findings/schema.js";
import type { Money } from "./money.js";
import { COUNT_BOUNDS, type VagueCount } from "./vague-counts.js";

/** A {@link quantities.VagueCount} from outside. */
export const vagueCountSchema: NounSchema<VagueCount> = z
  .strictObject({
    count: z.int().min(0).meta({ title: "数 Count", description: "所记的数。The number named." }),
    bound: z.enum(COUNT_BOUNDS).meta({
      title: "界限 Bound",
      description: "exact 准确数、at-least 至少（100余）、about 大约（约100）。Exact, at least, or about.",
    }),
  })
  .meta({
    id: "urn:lantai:schema:vague-count:1",
    title: "约数 Vague count",
    description: "可能只是下限或者约数的数。A count that may be only a bound.",
  });

/** A {@link quantities.Money} from outside. */
export const moneySchema: NounSchema<Money> = z
  .strictObject({
    fen: z.int().meta({ title: "分 Fen", description: "以分计的金额，整数。The amount in fen, a whole number." }),
  })
  .meta({
    id: "urn:lantai:schema:money:1",
    title: "金额 Money",
    description: "以分计的金额；“XX.XX万元”不是金额。An amount in fen; a masked amount is none.",
  });
