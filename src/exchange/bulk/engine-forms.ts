import { ENGINE_BYTES } from "./row-engine/engine-bytes.js";
import { RowEngine } from "./row-engine/row-engine.js";

type List = Uint8Array | Int32Array | Float64Array;

/** The methods of a part of the engine: numbers, flags and lists of numbers are all that passes. */
type Calls<Part> = {
  readonly [Name in keyof Part as Part[Name] extends (...parameters: never[]) => unknown ? Name : never]: Part[Name];
};

/** What the host calls of an engine, be it compiled or not. A list is valid until the engine is called again. */
export type BulkEngine = { readonly [Part in keyof RowEngine]: Calls<RowEngine[Part]> };

type ListKind = new (buffer: ArrayBuffer, at: number, length: number) => List;
type Call = (...parameters: readonly (number | boolean)[]) => number;

/** The lists that stay where they are, with the same length. */
const FIXED: Readonly<Record<string, ListKind>> = {
  cutter_firsts: Int32Array,
  cutter_from: Int32Array,
  cutter_to: Int32Array,
  cutter_starts: Int32Array,
  cutter_ends: Int32Array,
  look_ids: Int32Array,
  taken_rows: Int32Array,
  taken_standings: Uint8Array,
  tally_values: Int32Array,
  tally_extent: Float64Array,
};
/** Those that grow. */
const GROWING: Readonly<Record<string, ListKind>> = {
  cutter_bytes: Uint8Array,
  look_foundRows: Int32Array,
  look_foundColumns: Int32Array,
  look_foundIds: Int32Array,
  tally_keys: Int32Array,
  tally_sums: Float64Array,
};
/** The methods that answer by a flag, which WebAssembly gives as a number. */
const FLAGS = ["cutter_isFull", "cutter_isStopped", "look_learnCode", "taken_meet"];

/**
 * The engine as it is written, for places that allow no WebAssembly.
 *
 * @returns a new one
 */
export function writtenEngine(): BulkEngine {
  return new RowEngine();
}

/** Compiled once, at the first pass. */
let module: WebAssembly.Module | undefined;
let isRefused = false;

/**
 * The engine as WebAssembly.
 *
 * @returns a new one
 * @throws {Error} of any kind where WebAssembly is not known or not allowed, lacks the instructions that take many bytes at a time, or gets no memory
 */
export function compiledEngine(): BulkEngine {
  const { exports } = new WebAssembly.Instance(compiledModule(), { env: { abort } });
  const { memory, ...calls } = exports as { readonly memory: WebAssembly.Memory } & Record<string, never>;
  const named: (readonly [string, unknown])[] = [
    ...Object.entries(calls),
    ...FLAGS.map((name) => [name, flagOf(calls[name]!)] as const),
    ...Object.entries(FIXED).map(([name, kind]) => [name, fixedList(memory, listCalls(calls, name), kind)] as const),
    ...Object.entries(GROWING).map(
      ([name, kind]) => [name, growingList(memory, listCalls(calls, name), kind)] as const,
    ),
  ];
  const partOf = (part: string) =>
    Object.fromEntries(
      named.flatMap(([name, call]) => (name.startsWith(`${part}_`) ? [[name.slice(part.length + 1), call]] : [])),
    );
  return {
    cutter: partOf("cutter"),
    look: partOf("look"),
    taken: partOf("taken"),
    tally: partOf("tally"),
  } as unknown as BulkEngine;
}

/**
 * An engine for this place.
 *
 * @returns a new one, compiled where there can be one
 */
export function usualEngine(): BulkEngine {
  if (isRefused) return writtenEngine();
  try {
    return compiledEngine();
  } catch {
    isRefused = module === undefined;
    return writtenEngine();
  }
}

/**
 * What a failure of an engine is to its host.
 *
 * @param error - what was thrown
 * @returns the same, or, where WebAssembly has stopped, that there is no more memory: nothing else stops it
 */
export function engineFailure(error: unknown): unknown {
  const isStopped = typeof WebAssembly !== "undefined" && error instanceof WebAssembly.RuntimeError;
  return isStopped ? new RangeError("no more memory for the pass", { cause: error }) : error;
}

function compiledModule(): WebAssembly.Module {
  module ??= new WebAssembly.Module(Uint8Array.from(atob(ENGINE_BYTES), (character) => character.charCodeAt(0)));
  return module;
}

interface ListCalls {
  readonly at: Call;
  readonly length: Call;
}

function listCalls(calls: Readonly<Record<string, Call>>, name: string): ListCalls {
  return { at: calls[`${name}_at`]!, length: calls[`${name}_length`]! };
}

function flagOf(call: Call): (...parameters: readonly (number | boolean)[]) => boolean {
  return (...parameters) => call(...parameters) === 1;
}

/** When the memory of a module grows, it moves, and what has looked at it is empty. */
function fixedList(memory: WebAssembly.Memory, { at, length }: ListCalls, Kind: ListKind): (of?: number) => List {
  const known: List[] = [];
  return (of = 0) => {
    const view = known[of];
    if (view !== undefined && view.length > 0) return view;
    known[of] = new Kind(memory.buffer, at(of), length(of));
    return known[of];
  };
}

function growingList(memory: WebAssembly.Memory, { at, length }: ListCalls, Kind: ListKind): () => List {
  let known: List | undefined;
  return () => {
    const place = at();
    if (known === undefined || known.length === 0 || known.byteOffset !== place)
      known = new Kind(memory.buffer, place, length());
    return known;
  };
}

function abort(): never {
  throw new RangeError("the engine has no more memory");
}
