import type { Language } from "lantai/findings";
import { type Answers, answersOf, errorTable, type Question } from "./answers.js";
import { type Chosen, readTable, type Table } from "./table.js";

/** What the page asks of the worker: first to read, then any number of questions. */
export type Request =
  | { readonly ask: "read"; readonly chosen: Chosen }
  | { readonly ask: "answers"; readonly question: Question }
  | { readonly ask: "errors"; readonly language: Language };

/** What comes back for each kind of request. */
export interface Results {
  readonly read: { readonly sheets: readonly string[] };
  readonly answers: Answers;
  readonly errors: Uint8Array;
}

/** A message of the worker: how far it has read, or the result of the request with its number. */
export type Reply =
  | { readonly entries: number }
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly failed: string };

/** Reads one table and answers about it, away from the page, so that a large file does not hold up the page. */
export function startWorker(): void {
  let table: Promise<Table> | undefined;

  async function resultOf(request: Request): Promise<unknown> {
    if (request.ask === "read") {
      table = readTable(request.chosen, (entries) => reply({ entries }));
      return { sheets: (await table).sheets };
    }
    const read = await table;
    if (read === undefined) throw new Error("nothing has been read");
    return request.ask === "answers" ? answersOf(read, request.question) : errorTable(read, request.language);
  }

  self.addEventListener("message", async ({ data }: MessageEvent<{ number: number; request: Request }>) => {
    const { number, request } = data;
    try {
      reply({ number, result: await resultOf(request) });
    } catch (error) {
      reply({ number, failed: error instanceof Error ? error.message : String(error) });
    }
  });
}

function reply(message: Reply): void {
  self.postMessage(message);
}
