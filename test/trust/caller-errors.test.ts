import ts from "typescript";
import { describe, expect, test } from "vitest";
import { isCallerError } from "../../src/foundation/findings/index.js";
import { plausibleValue } from "./plausible-values.js";
import { checker, type PublicFunction, publicFunctions } from "./public-functions.js";

/** An argument of a public function, wrong in a way that no county's data can be. */
interface Probe {
  readonly place: string;
  readonly call: PublicFunction["call"];
  readonly parameters: PublicFunction["parameters"];
  /** Which parameter, and which property of it. */
  readonly at: number;
  readonly property: string | undefined;
  readonly wrong: unknown;
  /** How the error has to name it. */
  readonly argument: string;
}

/** Rules as a host's database might give them back: an object, and nothing of what rules have. */
const NO_RULES = { id: 1 };

/** `is…` answers no for what is no text, and `require…` is itself the check that names what it is told to name. */
const asked = (await publicFunctions()).filter(({ name }) => !/^(?:is|require)[A-Z]/.test(name));
const probes = asked.flatMap(probesOf);

function probesOf({ concept, name, call, parameters }: PublicFunction): Probe[] {
  return parameters.flatMap((parameter, at) => {
    // What comes of `base` and `patch` is checked, and named after the patch.
    if (parameter.name === "base") return [];
    const type = definedPart(checker.getTypeOfSymbol(parameter));
    const wrongOf = (symbol: ts.Symbol, one: ts.Type, argument: string, property?: string): Probe[] => {
      const wrong = wrongValue(one, argument);
      const place = `${concept} ${name}: ${property === undefined ? "" : `${parameter.name}.`}${argument}`;
      const probe = { place, call, parameters, at, property, argument };
      if (wrong === undefined) return [];
      return isMissed(symbol, one, wrong)
        ? [
            { ...probe, wrong },
            { ...probe, wrong: undefined },
          ]
        : [{ ...probe, wrong }];
    };
    const isAsked = parameter.name === "options" || /(?:Options|Question)$/.test(type.symbol?.name ?? "");
    const properties = isAsked ? checker.getPropertiesOfType(type) : [];
    const place = `${concept} ${name}: ${parameter.name}, left out`;
    const leftOut = { place, call, parameters, at, property: undefined, wrong: undefined, argument: parameter.name };
    return [
      ...(isAsked && !mayBeLeftOut(parameter) ? [leftOut] : []),
      ...wrongOf(parameter, type, parameter.name),
      ...properties.flatMap((one) => wrongOf(one, definedPart(checker.getTypeOfSymbol(one)), one.name, one.name)),
    ];
  });
}

/** What no caller should hand over: a day that is none, a choice that is none, rules without tables, a number for a text. */
function wrongValue(type: ts.Type, name: string): unknown {
  if (name === "asOf") return "2023-02-30";
  if (type.isUnion() && type.types.length > 1 && type.types.every((one) => one.isStringLiteral()))
    return "no such choice";
  if (/Rules$|^StatisticsForm$|^EvaluationScheme$/.test(type.symbol?.name ?? "")) return NO_RULES;
  return name === "text" && type.flags & ts.TypeFlags.String ? 42 : undefined;
}

/** Rules that JavaScript may have left out though there are no others; only those of opening are read before they are looked for. */
function isMissed(symbol: ts.Symbol, type: ts.Type, wrong: unknown): boolean {
  if (wrong !== NO_RULES || type.symbol.name === "OpeningRules") return false;
  const { valueDeclaration } = symbol;
  const hasDefault = valueDeclaration !== undefined && ts.isParameter(valueDeclaration) && valueDeclaration.initializer;
  return !hasDefault && !(symbol.flags & ts.SymbolFlags.Optional);
}

function mayBeLeftOut({ valueDeclaration }: ts.Symbol): boolean {
  return (
    valueDeclaration !== undefined && ts.isParameter(valueDeclaration) && checker.isOptionalParameter(valueDeclaration)
  );
}

function definedPart(type: ts.Type): ts.Type {
  return checker.getNonNullableType(type);
}

/** What is thrown by the call, or while its answer is read. */
async function thrownBy({ call, parameters, at, property, wrong }: Probe): Promise<unknown> {
  const values = parameters.map((parameter) => plausibleValue(checker.getTypeOfSymbol(parameter)));
  values[at] = property === undefined ? wrong : { ...(values[at] as object), [property]: wrong };
  try {
    const answer = await call(...values);
    if (isObject(answer) && Symbol.iterator in answer) Array.from(answer as Iterable<unknown>);
    if (isObject(answer) && Symbol.asyncIterator in answer) for await (const _ of answer as AsyncIterable<unknown>);
  } catch (error) {
    return error;
  }
  return undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

describe("a caller's mistake", () => {
  test("is looked for in every public function that takes options, a day, a choice, rules or a text", () => {
    const of = (wrong: unknown) => probes.filter((probe) => probe.wrong === wrong).length;
    expect(of("2023-02-30")).toBeGreaterThan(50);
    expect(of("no such choice")).toBeGreaterThan(50);
    expect(of(NO_RULES)).toBeGreaterThan(25);
    expect(of(undefined)).toBeGreaterThan(100);
    expect(of(42)).toBeGreaterThan(20);
  });

  test.each(probes)("$place is named, with what was expected and what came", async (probe) => {
    const error = await thrownBy(probe);
    if (!isCallerError(error)) throw new Error(`throws ${error === undefined ? "nothing" : String(error)}`);
    expect(error.argument.split(/[.[]/)).toContain(probe.argument);
    expect(error.expected).not.toBe("");
    if (probe.wrong !== NO_RULES) expect(error.received).toBe(String(JSON.stringify(probe.wrong)));
  });
});
