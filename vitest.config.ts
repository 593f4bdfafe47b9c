import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

const source = ["@lantai/source"];

export default defineConfig({
  ssr: { resolve: { conditions: source, externalConditions: source } },
  // Laws are asked a thousand times each, in the gate from one seed.
  resolve: { alias: [{ find: /^@fast-check\/vitest$/, replacement: resolve(import.meta.dirname, "test/laws.ts") }] },
  test: {
    // One worker fewer than there are cores, as vitest would have it, leaves half of a small machine idle.
    maxWorkers: "100%",
    reporters: ["default", ["json", { outputFile: ".ci/out/vitest.json" }]],
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/**/index.ts"] },
    projects: [
      {
        extends: true,
        test: {
          name: "behaviour",
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.property.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "laws",
          include: ["test/**/*.property.test.ts"],
          testTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: "types",
          include: ["test/**/*.test-d.ts"],
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "./tsconfig.test.json" },
        },
      },
    ],
  },
});
