import { CallerError } from "../findings/index.js";
import type { Citation, Instrument } from "./instrument.js";
import { instrumentById } from "./instruments.js";
import { ruleTable } from "./rule-table.js";

/** What every rules value carries: a key that stored answers name, and the instruments that its citations name. */
export interface RulesValue {
  /** Its key; a stored answer names it. */
  readonly id: string;
  /** The instruments that its citations name. */
  readonly instruments: readonly Instrument[];
}

/** What a province or a county sets on top of other rules; `id` has to be its own. */
export type RulesPatch<Rules extends RulesValue> = Pick<Rules, "id"> & Partial<Omit<Rules, "id">>;

/**
 * New rules from others and what differs, as a frozen copy, so that the host's patch and the base stay as they are. A patch read from a file has no compiler behind it, so
 * an option that the base does not have, and a row without the code that every row of the base's table has, are refused here for all rules.
 *
 * @param base - the rules to start from
 * @param patch - what differs, with an `id` of its own
 * @param unset - options that there are though the base may leave them out
 * @returns a new frozen value; the concept that owns the rules checks it
 * @throws {@link findings.CallerError} when there is nothing to start from, the patch has no `id` of its own, names an option that there is not, or brings a row without its code
 * @example
 * ```ts
 * extendedRules({ id: "national", instruments: [], years: 25 }, { id: "county", years: 20 }).years; // => 20
 * ```
 */
export function extendedRules<Rules extends RulesValue>(
  base: Rules,
  patch: RulesPatch<Rules>,
  unset: readonly (keyof Rules & string)[] = [],
): Rules {
  requireTables(base, [], "base");
  if (typeof patch.id !== "string" || patch.id === "" || patch.id === base.id) {
    throw new CallerError("patch.id", `a key of its own, other than ${base.id}`, patch.id);
  }
  const options = [...new Set([...Object.keys(base), ...unset])];
  for (const [option, value] of Object.entries(patch)) {
    if (!options.includes(option)) throw new CallerError("patch", `no options but ${options.join(", ")}`, option);
    requireCodes(base[option as keyof Rules], value, `patch.${option}`);
  }
  // Rules are plain data, so text and back copies all of it.
  return ruleTable(JSON.parse(JSON.stringify({ ...base, ...patch })) as Rules);
}

/** The properties by which rows of tables are named. */
const CODES = ["id", "code", "kind"] as const;

/** A row without the text that names the rows of its table would be there and never apply. */
function requireCodes(base: unknown, patch: unknown, argument: string): void {
  if (!Array.isArray(base) || !Array.isArray(patch) || base.length === 0) return;
  const isNamed = (row: unknown, code: (typeof CODES)[number]) => {
    const name = (row as Partial<Record<string, unknown>> | null | undefined)?.[code];
    return typeof name === "string" && name !== "";
  };
  for (const code of CODES) {
    if (!base.every((row) => isNamed(row, code))) continue;
    const unnamed = patch.findIndex((row) => !isNamed(row, code));
    if (unnamed >= 0)
      throw new CallerError(`${argument}[${unnamed}]`, `a row with a text as its ${code}`, patch[unnamed]);
  }
}

/**
 * Checks a named choice that a caller hands over.
 *
 * @param value - what came
 * @param choices - what may come
 * @param argument - the argument's name, for the error
 * @returns the same value, typed
 * @throws {@link findings.CallerError} when it is none of the choices
 * @example
 * ```ts
 * requireChoice("anniversary", ["day-after", "anniversary"], "rules.counting"); // => "anniversary"
 * ```
 */
export function requireChoice<const Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  argument: string,
): Choice {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new CallerError(argument, `one of ${choices.join(", ")}`, value);
  return found;
}

/**
 * Checks that citations name instruments that the rules carry: a county that cites its own measures brings them along.
 *
 * @param citations - what a row of a table cites
 * @param instruments - the instruments of the rules value
 * @param argument - the argument's name, for the error
 * @throws {@link findings.CallerError} naming the first instrument that is not there
 * @example
 * ```ts
 * requireInstruments([{ instrument: "archives-law-2020", article: "27", confidence: "seen" }], INSTRUMENTS, "patch"); // => undefined
 * ```
 */
export function requireInstruments(
  citations: readonly Citation[],
  instruments: readonly Instrument[],
  argument: string,
): void {
  const unknown = citations.find((citation) => instrumentById(citation.instrument, instruments) === undefined);
  if (unknown !== undefined) {
    throw new CallerError(argument, "citations of instruments that the rules carry", unknown.instrument);
  }
}

/**
 * Checks that a rules value has its tables: rules revived from a host's database may have lost one.
 *
 * @param rules - the rules value
 * @param tables - the properties that are tables
 * @param argument - the argument's name, for the error
 * @throws {@link findings.CallerError} when there are no rules at all, or naming the first table that is not there
 * @example
 * ```ts
 * requireTables({ id: "county", instruments: [] }, ["instruments"], "rules"); // => undefined
 * ```
 */
export function requireTables<Rules extends RulesValue>(
  rules: Rules,
  tables: readonly (keyof Rules & string)[],
  argument: string,
): void {
  // From JavaScript a caller may have left them out, or misspelt the option.
  if (typeof rules !== "object" || rules === null) throw new CallerError(argument, "a rules value", rules);
  for (const table of tables) {
    if (!Array.isArray(rules[table])) throw new CallerError(`${argument}.${table}`, "a table", rules[table]);
  }
}
