/** Writes one JSON Schema for each noun into `dist/json-schema`, from the schemas as they were built. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

const schemas = await import(new URL("../dist/esm/schemas.js", import.meta.url));
const folder = new URL("../dist/json-schema/", import.meta.url);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const schema of Object.values(schemas)) {
  if (schema?.def?.type !== "object") continue;
  const described = schemas.jsonSchema(schema);
  const name = described.$id.split(":")[3];
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(described, null, 2)}\n`);
}
