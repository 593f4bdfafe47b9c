import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { lastingWorkers, stopIdleWorker } from "./lasting-worker.ts";
import { LawsLast } from "./laws-last.ts";

const source = ["@lantai/source"];
const folder = process.env.LANTAI_MUTATION_TESTS;

/** The tests of one concept, as the mutants meet them: laws with few runs and one seed, and every module loaded once. */
export default defineConfig({
  plugins: [
    {
      name: "lasting-workers",
      // Stryker asks for threads; its options come before those of this file, and this after both.
      configureVitest({ project, vitest }) {
        vitest.onClose(stopIdleWorker);
        Object.assign(project.config, { pool: lastingWorkers.name, poolRunner: lastingWorkers });
      },
    },
  ],
  ssr: { resolve: { conditions: source, externalConditions: source } },
  resolve: {
    alias: [
      { find: /^@fast-check\/vitest$/, replacement: resolve("proof/mutation/few-runs.ts") },
      { find: /^whole-fast-check$/, replacement: fileURLToPath(import.meta.resolve("@fast-check/vitest")) },
    ],
  },
  test: {
    include: [`${folder}/**/*.test.ts`],
    // A time zone can be set for a process only, and these are threads.
    exclude: ["**/time-zones.test.ts"],
    setupFiles: ["proof/mutation/no-mutant-yet.ts"],
    isolate: false,
    sequence: { sequencer: LawsLast },
    // Instrumented code is several times slower.
    testTimeout: 240_000,
    hookTimeout: 60_000,
  },
});
