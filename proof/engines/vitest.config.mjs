import { defineConfig } from "vitest/config";

const source = ["@lantai/source"];

/** The parity tests of the ordinary run, on engines that are too heavy for it. */
export default defineConfig({
  ssr: { resolve: { conditions: source, externalConditions: source } },
  test: { include: ["proof/engines/*.parity.mjs"], testTimeout: 600_000, hookTimeout: 120_000, fileParallelism: false },
});
