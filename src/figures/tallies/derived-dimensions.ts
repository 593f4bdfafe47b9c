import { CallerError } from "../../foundation/findings/index.js";
import { requireChoice } from "../../foundation/law/index.js";
import {
  REFERENCE_CODE_PARTS,
  type ReferenceCodeOptions,
  type ReferenceCodePart,
  referenceCodeParser,
} from "../../holdings/reference-codes/index.js";
import { CellSums } from "./cell-sums.js";
import type { TallyDimension } from "./tallier.js";
import type { Tally } from "./tally.js";

/** A dimension that follows from another by a table, such as units from fonds or phases from batches. */
export interface MappedDimension {
  /** Its name, such as `unit`. */
  readonly name: string;
  /** By value of the other dimension; what the table lacks is unknown. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * A dimension that follows from another by a table of the host's: units (立档单位) from fonds, phases (期次) from batches.
 *
 * @param dimension - the dimension that the table is read by
 * @param mapped - the name of the new one, and the table
 * @returns the dimension; the empty text where the table has no row
 * @example
 * ```ts
 * const [fonds] = catalogueDimensions("fonds");
 * const unit = mappedDimension(fonds!, { name: "unit", values: new Map([["0012", "县民政局"]]) });
 * tallyOf([{ level: "volume", fondsNo: "0012" }] as const, [unit]).cells[0]?.key; // => ["县民政局"]
 * ```
 */
export function mappedDimension<T>(dimension: TallyDimension<T>, { name, values }: MappedDimension): TallyDimension<T> {
  return { name, of: (record) => values.get(dimension.of(record)) ?? "" };
}

/**
 * A part of the reference code (档号) as a dimension, such as the category (门类), for records that name it nowhere else.
 *
 * @param part - the part, which is also the name of the dimension
 * @param options - other schemes or categories than lantai's own
 * @returns the dimension; the empty text where the code cannot be read or has no such part
 * @throws {@link findings.CallerError} when a scheme of the options cannot be read by
 * @example
 * ```ts
 * codePartDimension("category").of({ referenceCode: "0012-WS·1998·Y-0001" }); // => "WS"
 * ```
 */
export function codePartDimension(
  part: ReferenceCodePart,
  options: ReferenceCodeOptions = {},
): TallyDimension<{
  /** The reference code as recorded. */
  readonly referenceCode?: string;
}> {
  requireChoice(part, REFERENCE_CODE_PARTS, "part");
  const parse = referenceCodeParser(options);
  return {
    name: part,
    // Sub-projects may be several in one code.
    of: ({ referenceCode }) => [parse(referenceCode ?? "").code?.parts[part] ?? ""].flat().join("·"),
  };
}

/**
 * A tally by another dimension in the place of one that it has, without counting again: by unit instead of by fonds.
 *
 * @param tally - the tally
 * @param dimension - the name of the dimension to replace
 * @param mapped - the name of the new one, and the table
 * @returns a tally of the same total
 * @throws {@link findings.CallerError} when the tally lacks the dimension or already has one of the new name
 * @example
 * ```ts
 * const tally = tallyOf([{ level: "volume", fondsNo: "0012" }, { level: "volume", fondsNo: "0013" }] as const, catalogueDimensions("fonds"));
 * const values = new Map([["0012", "县民政局"], ["0013", "县民政局"]]);
 * regroupedTally(tally, "fonds", { name: "unit", values }).cells.map(({ key, extent }) => [key[0], extent.volumes]); // => [["县民政局", 2]]
 * ```
 */
export function regroupedTally(tally: Tally, dimension: string, { name, values }: MappedDimension): Tally {
  const at = tally.dimensions.indexOf(dimension);
  if (at === -1) {
    throw new CallerError("dimension", `one of the tally's dimensions ${tally.dimensions.join(", ")}`, dimension);
  }
  if (name !== dimension && tally.dimensions.includes(name)) {
    throw new CallerError("mapped.name", "a name that the tally does not have yet", name);
  }
  const sums = new CellSums(tally.dimensions.with(at, name));
  for (const { key, extent } of tally.cells) sums.addTo(key.with(at, values.get(key[at]!) ?? ""), extent);
  return sums.tally();
}
