import ts from "typescript";
import { checker, publicConstants } from "./public-functions.js";

const constants = await publicConstants();

/** How values are made: with which text, with how many entries in a list, and with or without what may be left out. */
export interface Making {
  readonly text: string;
  readonly items: 0 | 1;
  readonly optional: "left-out" | "given";
}

const USUAL: Making = { text: "1", items: 0, optional: "left-out" };

/**
 * A value that a parameter of this type would take: the rules and tables that lantai exports where there are some, an empty list for a list, the
 * first choice of several, and of an object what it must have, unless the making says otherwise.
 */
export function plausibleValue(type: ts.Type, making: Making = USUAL, depth = 0): unknown {
  if (type.isUnion()) {
    const defined = type.types.filter((one) => !(one.flags & ts.TypeFlags.Undefined));
    if (defined.length < type.types.length && depth > 0 && making.optional === "left-out") return undefined;
    // An open code: what a table of the host may have beside the known ones.
    if (making !== USUAL && defined.some(isOpenText)) return making.text;
    return plausibleValue(defined[0]!, making, depth);
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  if (type.flags & ts.TypeFlags.BooleanLiteral) return false;
  if (type.flags & ts.TypeFlags.TemplateLiteral) return checker.typeToString(type).includes("-") ? "2023-06-30" : "50";
  if (type.flags & ts.TypeFlags.StringLike) return making.text;
  if (type.flags & ts.TypeFlags.NumberLike) return 1;
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint === undefined ? {} : plausibleValue(constraint, making, depth);
  }
  if (type.flags & (ts.TypeFlags.NonPrimitive | ts.TypeFlags.Unknown)) return making === USUAL ? undefined : {};
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return undefined;
  return plausibleObject(type, making, depth);
}

/** `string & {}`, by which a union of known codes stays open. */
function isOpenText(type: ts.Type): boolean {
  return type.isIntersection() && type.types.some(({ flags }) => (flags & ts.TypeFlags.String) !== 0);
}

function plausibleObject(type: ts.Type, making: Making, depth: number): unknown {
  const known = constants.find((constant) => constant.type === type);
  if (known !== undefined) return known.value;
  const name = type.symbol?.name;
  if (["Array", "ReadonlyArray", "Iterable", "AsyncIterable"].includes(name ?? "")) {
    const [entry] = checker.getTypeArguments(type as ts.TypeReference);
    return making.items === 0 || entry === undefined || depth > 4 ? [] : [plausibleValue(entry, making, depth + 1)];
  }
  if (checker.isTupleType(type))
    return checker.getTypeArguments(type as ts.TypeReference).map((one) => plausibleValue(one, making, depth + 1));
  if (name === "ReadonlyMap" || name === "Map") return new Map();
  if (name === "ReadonlySet" || name === "Set") return new Set();
  if (name === "Uint8Array") return new Uint8Array();
  if (type.getCallSignatures().length > 0) return () => (making === USUAL ? undefined : making.text);
  if (depth > 6) return {};
  const isMade = ({ flags }: ts.Symbol) => making.optional === "given" || !(flags & ts.SymbolFlags.Optional);
  return Object.fromEntries(
    checker
      .getPropertiesOfType(type)
      .filter(isMade)
      .map((property) => [property.name, plausibleValue(checker.getTypeOfSymbol(property), making, depth + 1)]),
  );
}
