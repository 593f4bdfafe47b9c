import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onPage } from "../browser.mjs";

const root = resolve(import.meta.dirname, "../..");
const [tarball] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "lantai-forms-"));
const EXAMPLE = ["element-plus.mjs", "noun-form.vue", "noun-table.vue"];
const VALUES = {
  档号: "0027-WS·2011-Y-BGS-0001",
  题名: "关于防汛工作的通知",
  责任者: "县民政局",
  日期: "[194508]",
};

try {
  unpack();
  build();
  console.log(await used());
} finally {
  rmSync(work, { recursive: true, force: true });
}

function unpack() {
  const modules = join(work, "node_modules");
  mkdirSync(join(modules, "lantai"), { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", join(modules, "lantai"), "--strip-components=1"]);
  for (const name of ["date-fns", "@date-fns", "@noble", "papaparse", "zod"]) {
    symlinkSync(join(root, "node_modules", name), join(modules, name));
  }
  for (const name of ["vue", "element-plus", "@vitejs"]) {
    symlinkSync(join(root, "proof/node_modules", name), join(modules, name));
  }
  for (const name of EXAMPLE) cpSync(join(root, "examples/forms-and-tables", name), join(work, name));
}

/** The page of a host: the form of an item, and the table of what was entered. */
function build() {
  writeFileSync(
    join(work, "app.vue"),
    `<script setup>
import { ref, useTemplateRef } from "vue";
import { itemSchema } from "lantai/schemas";
import NounForm from "./noun-form.vue";
import NounTable from "./noun-table.vue";
const record = ref({ level: "item" });
const form = useTemplateRef("form");
window.record = record;
window.validate = () => form.value.validate().catch(() => false);
</script>
<template>
  <NounForm ref="form" v-model="record" :schema="itemSchema" level="item" />
  <NounTable :schema="itemSchema" :records="[record]" />
</template>`,
  );
  writeFileSync(
    join(work, "main.js"),
    `import { createApp } from "vue";
import ElementPlus from "element-plus";
import "element-plus/dist/index.css";
import App from "./app.vue";
createApp(App).use(ElementPlus).mount("#app");`,
  );
  writeFileSync(
    join(work, "vite.config.mjs"),
    'import vue from "@vitejs/plugin-vue";\nexport default { plugins: [vue()], build: { chunkSizeWarningLimit: 10_000 } };',
  );
  writeFileSync(
    join(work, "index.html"),
    '<!doctype html><meta charset="utf-8"><div id="app"></div><script type="module" src="/main.js"></script>',
  );
  execFileSync(join(root, "node_modules/.bin/vite"), ["build", "--logLevel", "error"], { cwd: work, stdio: "inherit" });
}

/** A person fills in the form: what is missing is told in the library's words, then it is complete and stands in the table. */
async function used() {
  let told = "";
  await onPage(join(work, "dist"), async (page, base) => {
    await page.goto(`${base}/index.html`);
    const field = (label) => page.locator(".el-form-item", { has: page.locator(`label:text-is("${label}")`) });
    expectThat("an empty form is refused", (await page.evaluate(() => window.validate())) === false);
    told = (await field("档号").locator(".el-form-item__error").textContent()).trim();
    expectThat(`the missing element is told: ${told}`, told.includes("档号"));
    await field("日期").locator("input").fill("二十日");
    await field("日期").locator("input").blur();
    await field("日期").locator(".el-form-item__error").waitFor();
    for (const [label, value] of Object.entries(VALUES)) {
      await field(label).locator("input, textarea").fill(value);
      await field(label).locator("input, textarea").blur();
    }
    await field("页数").locator("input").fill("12");
    await field("页数").locator("input").blur();
    await choose(page, field("保管期限"), "30年");
    await choose(page, field("开放标识"), "延期开放");
    expectThat("a full form is taken", (await page.evaluate(() => window.validate())) === true);
    const record = await page.evaluate(() => JSON.parse(JSON.stringify(window.record.value)));
    const codes = [record.retentionPeriod, record.openingStatus, record.pageCount, record.date.earliest];
    expectThat(`the record holds codes: ${codes}`, String(codes) === "30-years,deferred,12,1945-08-01");
    const cells = await page.locator(".el-table__body td").allTextContents();
    const shown = cells.map((cell) => cell.trim());
    for (const text of [...Object.values(VALUES), "12", "30年", "延期开放"]) {
      expectThat(`the table shows ${text}`, shown.includes(text));
    }
  });
  return `Element Plus in Chromium: the empty form says ${told} the full one is taken and stands in the table`;
}

async function choose(page, field, label) {
  await field.locator(".el-select__wrapper").click();
  await page.getByRole("option", { name: label, exact: true }).click({ timeout: 10_000 });
}

function expectThat(what, holds) {
  if (!holds) throw new Error(`not so: ${what}`);
}
