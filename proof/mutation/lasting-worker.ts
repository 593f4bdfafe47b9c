import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from "vitest/node";

/** A thread grows a little with every run, so that a fresh one takes over now and then. */
const MOST_RUNS = 400;

interface Lasting {
  readonly worker: ThreadsPoolWorker;
  runs: number;
}

let idle: Lasting | undefined;

/**
 * A thread that outlives a run. Vitest starts a thread, and loads the library, for each run, which costs more than the few tests that meet a
 * mutant; here the modules stay loaded. That is sound because nothing in `src` keeps a value between calls and mutants that act while a
 * module is loaded are left out.
 */
class LastingWorker implements PoolWorker {
  readonly name = "lasting";
  readonly #options: PoolOptions;
  readonly #listeners: (readonly [event: string, callback: (message: unknown) => void])[] = [];
  #held: Lasting | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  async start() {
    this.#held = idle ?? { worker: new ThreadsPoolWorker(this.#options), runs: 0 };
    idle = undefined;
    this.#held.runs += 1;
    if (this.#held.runs === 1) await this.#held.worker.start();
  }

  async stop() {
    const held = this.#held!;
    for (const [event, callback] of this.#listeners.splice(0)) held.worker.off(event, callback);
    if (held.runs < MOST_RUNS && idle === undefined) idle = held;
    else await held.worker.stop();
  }

  send(message: WorkerRequest) {
    // A stopped thread listens no more, so it is not told: the runner alone hears that it has stopped.
    if (message.type === "stop") this.#answer({ type: "stopped", __vitest_worker_response__: true });
    else this.#held!.worker.send(message);
  }

  on(event: string, callback: (message: unknown) => void) {
    this.#listeners.push([event, callback]);
    this.#held!.worker.on(event, callback);
  }

  off(event: string, callback: (message: unknown) => void) {
    this.#held!.worker.off(event, callback);
  }

  deserialize(data: unknown) {
    return data;
  }

  #answer(message: unknown) {
    for (const [event, callback] of [...this.#listeners]) if (event === "message") callback(message);
  }
}

export const lastingWorkers = {
  name: "lasting",
  createPoolWorker: (options: PoolOptions) => new LastingWorker(options),
};

export async function stopIdleWorker() {
  await idle?.worker.stop();
  idle = undefined;
}
