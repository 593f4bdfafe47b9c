import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const OUT = "examples/county-half-year/out";
if (spawnSync("soffice", ["--version"]).status !== 0)
  throw new Error("LibreOffice is missing: apt-get install libreoffice-writer libreoffice-calc");

execFileSync("npm", ["run", "--silent", "demo"], { stdio: ["ignore", "ignore", "inherit"] });
const work = mkdtempSync(join(tmpdir(), "lantai-documents-"));
try {
  const documents = readdirSync(OUT).filter((file) => /\.(?:docx|xlsx|html)$/.test(file));
  const opened = documents.map((file) => {
    const convert = [
      "--headless",
      `-env:UserInstallation=file://${work}/profile`,
      "--convert-to",
      "pdf",
      "--outdir",
      work,
      join(OUT, file),
    ];
    execFileSync("soffice", convert, { stdio: ["ignore", "ignore", "inherit"], timeout: 120_000 });
    if (!existsSync(join(work, file.replace(/\.[a-z]{1,5}$/, ".pdf"))))
      throw new Error(`${file} does not open (workbooks need libreoffice-calc)`);
    return file;
  });
  if (!opened.some((file) => file.endsWith(".docx"))) throw new Error("the demo writes no Word document");
  console.log(opened.join(", "));
} finally {
  rmSync(work, { recursive: true, force: true });
}
