import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

/** One file per source file in both formats: a host's bundler takes only the rules it imports. */
const shared: Options = {
  entry: ["src/**/*.ts", "!src/script.ts", "!src/**/*.as.ts"],
  bundle: false,
  target: "node20",
  platform: "neutral",
  sourcemap: true,
  silent: true,
  dts: false,
  outExtension: () => ({ js: ".js" }),
};

export default defineConfig([
  {
    ...shared,
    format: "esm",
    outDir: "dist/esm",
    clean: true,
    onSuccess: "tsc -p tsconfig.build.json --outDir dist/esm",
  },
  {
    ...shared,
    format: "cjs",
    outDir: "dist/cjs",
    clean: true,
    // The nearest package.json decides how Node and TypeScript read a .js file.
    onSuccess: async () => {
      mkdirSync("dist/cjs", { recursive: true });
      writeFileSync("dist/cjs/package.json", '{"type":"commonjs"}\n');
      execFileSync("tsc", ["-p", "tsconfig.build.json", "--outDir", "dist/cjs"], { stdio: "inherit" });
    },
  },
  // One file for pages without a bundler, such as those of a closed network.
  {
    entry: { "lantai.min": "src/script.ts" },
    format: "iife",
    globalName: "lantai",
    outDir: "dist/script",
    outExtension: () => ({ js: ".js" }),
    target: "es2020",
    platform: "browser",
    minify: true,
    noExternal: [/.*/],
    silent: true,
    clean: true,
    dts: false,
  },
]);
