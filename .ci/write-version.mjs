/** Writes the version of package.json into the source, where answers take it from; `changeset version` knows nothing of it. */
import { readFileSync, writeFileSync } from "node:fs";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const file = "src/foundation/verdicts/version.ts";
writeFileSync(file, readFileSync(file, "utf8").replace(/"[^"]{1,40}";/, `"${version}";`));
