import ts from "typescript";
import { checker, publicConstants } from "./public-functions.js";

const constants = await publicConstants();

/**
 * A value that a parameter of this type would take: the rules and tables that lantai exports where there are some, an empty list for a list, the
 * first choice of several, and of an object what it must have.
 */
export function plausibleValue(type: ts.Type, depth = 0): unknown {
  if (type.isUnion()) {
    const defined = type.types.filter((one) => !(one.flags & ts.TypeFlags.Undefined));
    return defined.length < type.types.length && depth > 0 ? undefined : plausibleValue(defined[0]!, depth);
  }
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  if (type.flags & ts.TypeFlags.BooleanLiteral) return false;
  if (type.flags & ts.TypeFlags.TemplateLiteral) return checker.typeToString(type).includes("-") ? "2023-06-30" : "50";
  if (type.flags & ts.TypeFlags.StringLike) return "1";
  if (type.flags & ts.TypeFlags.NumberLike) return 1;
  if (type.flags & ts.TypeFlags.TypeParameter) {
    const constraint = checker.getBaseConstraintOfType(type);
    return constraint === undefined ? {} : plausibleValue(constraint, depth);
  }
  if (!(type.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))) return undefined;
  return plausibleObject(type, depth);
}

function plausibleObject(type: ts.Type, depth: number): unknown {
  const known = constants.find((constant) => constant.type === type);
  if (known !== undefined) return known.value;
  const name = type.symbol?.name;
  if (["Array", "ReadonlyArray", "Iterable", "AsyncIterable"].includes(name ?? "")) return [];
  if (checker.isTupleType(type))
    return checker.getTypeArguments(type as ts.TypeReference).map((one) => plausibleValue(one, depth + 1));
  if (name === "ReadonlyMap" || name === "Map") return new Map();
  if (name === "ReadonlySet" || name === "Set") return new Set();
  if (name === "Uint8Array") return new Uint8Array();
  if (type.getCallSignatures().length > 0) return () => undefined;
  if (depth > 6) return {};
  const required = checker.getPropertiesOfType(type).filter((property) => !(property.flags & ts.SymbolFlags.Optional));
  return Object.fromEntries(
    required.map((property) => [property.name, plausibleValue(checker.getTypeOfSymbol(property), depth + 1)]),
  );
}
