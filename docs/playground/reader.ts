import type { Reply, Request, Results } from "./worker.js";

/** One worker and the table it reads; another table gets another worker. */
export interface Reader {
  ask<Kind extends Request["ask"]>(request: Extract<Request, { ask: Kind }>): Promise<Results[Kind]>;
  close(): void;
}

/** Starts a worker on the page's own script, so that the page is one file and works from a disk as well. */
export function startReader(script: string, progress: (entries: number) => void): Reader {
  const url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const worker = new Worker(url);
  const waiting = new Map<number, { done(result: never): void; failed(error: Error): void }>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
    if ("entries" in data) return progress(data.entries);
    const { done, failed } = waiting.get(data.number)!;
    waiting.delete(data.number);
    if ("failed" in data) failed(new Error(data.failed));
    else done(data.result as never);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { failed } of waiting.values()) failed(new Error(message));
    waiting.clear();
  });
  return {
    ask: (request) =>
      new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed });
        worker.postMessage({ number: last, request });
      }),
    close() {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
