import { ARCHIVES_CATEGORIES, type ArchivesCategory } from "./archives-categories.js";
import { CodePieces } from "./code-pieces.js";
import type { ExpectedInCode } from "./findings.js";
import { checkedScheme, type FondsScheme, isForYear } from "./fonds-schemes.js";
import type { ReferenceCodeReading } from "./reference-code-reading.js";
import { type SchemePlan, schemePlan } from "./scheme-plan.js";
import { type CodeFit, isReadBy, type PlacedParts, placedParts, type Reach } from "./scheme-reader.js";
import { REFERENCE_CODE_SCHEMES, type ReferenceCodeScheme } from "./schemes.js";

/** What reference codes are read by. */
export interface ReferenceCodeOptions {
  /** The schemes in the order in which they are tried; lantai's own unless a county has others. */
  readonly schemes?: readonly ReferenceCodeScheme[];
  /** The categories that are known; lantai's own unless a county has more. */
  readonly categories?: readonly ArchivesCategory[];
  /** Which schemes a fonds has of its own, and for which years: they are tried first, and a code by another one is found. */
  readonly fondsSchemes?: readonly FondsScheme[];
}

interface FondsPlan {
  readonly plan: SchemePlan;
  readonly row: FondsScheme;
}

/** Schemes, categories and the table of a host, made ready once for many codes. */
export class CodeReader {
  /** The codes of the categories that are known. */
  readonly categories: ReadonlySet<string>;
  /** The pieces of the text that was read last. */
  readonly pieces = new CodePieces();
  /** Which part each piece is of the text that was read last. */
  readonly placed: PlacedParts = [];
  readonly #plans: readonly SchemePlan[];
  /** By number of levels, the schemes that can have as many. */
  readonly #plansByLevels: readonly (readonly SchemePlan[])[];
  /** None where no fonds has schemes of its own. */
  readonly #fondsPlans: ReadonlyMap<string, readonly FondsPlan[]> | undefined;
  #repairedText: string | undefined;
  #repairedReading: ReferenceCodeReading | undefined;

  /** @param options - other schemes, categories or fonds than lantai's own */
  constructor({
    schemes = REFERENCE_CODE_SCHEMES,
    categories = ARCHIVES_CATEGORIES,
    fondsSchemes = [],
  }: ReferenceCodeOptions) {
    this.#plans = schemes.map((scheme, at) => schemePlan(scheme, `options.schemes[${at}]`));
    this.#plansByLevels = plansByLevels(this.#plans);
    this.#fondsPlans = fondsSchemes.length === 0 ? undefined : plansByFonds(fondsSchemes);
    this.categories = new Set(categories.map(({ code }) => code));
  }

  /** The first scheme that reads a text, with its parts; those of its fonds come before all others. */
  fit(text: string): CodeFit | undefined {
    const { pieces } = this;
    pieces.read(text);
    if (pieces.isCut) return undefined;
    const own = this.#ownPlans(pieces.textOf(0));
    return own === undefined ? this.#fitByAll() : this.#fitOfFonds(own);
  }

  /** The reading of a text when it is the one that was kept. */
  repairedReading(text: string): ReferenceCodeReading | undefined {
    return text === this.#repairedText ? this.#repairedReading : undefined;
  }

  /**
   * Keeps the last text that no scheme reads as it stands, with its reading: a row with such a code is asked for it several times on end, and looking for
   * what is wrong takes longest.
   */
  keepRepaired(text: string, reading: ReferenceCodeReading): ReferenceCodeReading {
    this.#repairedText = text;
    this.#repairedReading = frozenThrough(reading);
    return reading;
  }

  /** Whether a fonds has schemes of its own. */
  hasOwnSchemes(fondsNo: string): boolean {
    return this.#ownPlans(fondsNo) !== undefined;
  }

  /** How far the best scheme came with a text that none reads. */
  reach(text: string): { readonly position: number; readonly expected: ExpectedInCode } {
    const reach: Reach = { position: -1, expected: "fondsNo" };
    // Mostly it is the text that was just held against the schemes.
    if (text !== this.pieces.text) this.pieces.read(text);
    for (const plan of this.#plans) isReadBy(this.pieces, plan, this.placed, reach);
    return { position: Math.max(reach.position, 0), expected: reach.expected };
  }

  #ownPlans(fondsNo: string): readonly FondsPlan[] | undefined {
    return this.#fondsPlans?.get(fondsNo);
  }

  #fitByAll(): CodeFit | undefined {
    return this.#fitBy(this.#plansByLevels[this.pieces.levels] ?? []);
  }

  #fitBy(plans: readonly SchemePlan[]): CodeFit | undefined {
    for (let at = 0; at < plans.length; at++) {
      const plan = plans[at]!;
      if (isReadBy(this.pieces, plan, this.placed)) return { plan, parts: placedParts(this.pieces, this.placed) };
    }
    return undefined;
  }

  #fitOfFonds(own: readonly FondsPlan[]): CodeFit | undefined {
    for (const { plan, row } of own) {
      const fit = this.#fitBy([plan]);
      if (fit !== undefined && (fit.parts.year === undefined || isForYear(row, Number(fit.parts.year)))) return fit;
    }
    const other = this.#fitByAll();
    return other === undefined ? undefined : { ...other, expectedSchemes: own.map(({ plan }) => plan.scheme.title) };
  }
}

/** By number of levels, the schemes that can have as many: the others need not be tried. */
function plansByLevels(plans: readonly SchemePlan[]): readonly (readonly SchemePlan[])[] {
  const most = Math.max(0, ...plans.map(({ levels }) => levels.length));
  return Array.from({ length: most + 1 }, (_, count) =>
    plans.filter(({ fewest, levels }) => fewest <= count && count <= levels.length),
  );
}

function plansByFonds(rows: readonly FondsScheme[]): ReadonlyMap<string, readonly FondsPlan[]> {
  const byFonds = new Map<string, FondsPlan[]>();
  rows.forEach((row, at) => {
    const argument = `options.fondsSchemes[${at}]`;
    const plan = schemePlan(checkedScheme(row, argument), `${argument}.scheme`);
    byFonds.set(row.fondsNo, [...(byFonds.get(row.fondsNo) ?? []), { plan, row }]);
  });
  return byFonds;
}

/** Frozen with all that is in it, since all who ask get the same. */
function frozenThrough<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(Object.freeze(value))) frozenThrough(part);
  return value;
}
