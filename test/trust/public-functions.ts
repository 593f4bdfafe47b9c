import ts from "typescript";
import { CONCEPTS } from "../../.ci/concepts.mjs";

/** A public function with the types of its parameters. */
export interface PublicFunction {
  readonly concept: string;
  readonly name: string;
  readonly call: (...values: unknown[]) => unknown;
  readonly parameters: readonly ts.Symbol[];
}

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile("tsconfig.json", ts.sys.readFile).config,
  ts.sys,
  ".",
);
const program = ts.createProgram(
  CONCEPTS.map(([, path]) => `src/${path}.ts`),
  options,
);
export const checker = program.getTypeChecker();

/** Every function that a concept exports, with what its declaration says of its parameters. */
export async function publicFunctions(): Promise<readonly PublicFunction[]> {
  const found: PublicFunction[] = [];
  for (const [concept, path] of CONCEPTS) {
    const source = program.getSourceFile(`src/${path}.ts`)!;
    const module = (await import(`lantai/${concept}`)) as Readonly<Record<string, unknown>>;
    for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)) {
      const call = module[exported.name];
      const type = checker.getTypeOfSymbol(
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
      );
      const [signature] = type.getCallSignatures();
      if (typeof call !== "function" || signature === undefined) continue;
      found.push({
        concept,
        name: exported.name,
        call: call as PublicFunction["call"],
        parameters: signature.getParameters(),
      });
    }
  }
  return found;
}

/** Every table and rules value that a concept exports, with its type: what a caller would hand over. */
export async function publicConstants(): Promise<readonly { readonly type: ts.Type; readonly value: unknown }[]> {
  const found: { type: ts.Type; value: unknown }[] = [];
  for (const [concept, path] of CONCEPTS) {
    const source = program.getSourceFile(`src/${path}.ts`)!;
    const module = (await import(`lantai/${concept}`)) as Readonly<Record<string, unknown>>;
    for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(source)!)) {
      const value = module[exported.name];
      if (typeof value !== "object" || value === null) continue;
      const type = checker.getTypeOfSymbol(
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported,
      );
      if (type.symbol?.name !== "ReadonlyArray" && type.symbol?.name !== "Array") found.push({ type, value });
    }
  }
  return found;
}
