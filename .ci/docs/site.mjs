/**
 * A TypeDoc plugin that makes one site of the code's documentation and the pages of `docs`: pages are called by their headings, the
 * navigation has the concepts in layer order with their Chinese names, and the playground is built beside them.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Converter, DefaultTheme, RendererEvent } from "typedoc";
import { navigation } from "./navigation.mjs";
import { playgroundPage } from "./playground.mjs";

/** Before TypeDoc's own listeners, which take the names down for the search. */
const FIRST = 1000;

export function load(app) {
  app.renderer.defineTheme("lantai", LantaiTheme);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    page.name = page.name.replace(/^docs\/(generated\/)?/, "");
  });
  app.renderer.on(
    RendererEvent.BEGIN,
    ({ project }) => {
      for (const page of project.documents ?? []) page.name = headingOf(page);
      app.renderer.postRenderAsyncJobs.push(writePlayground);
    },
    FIRST,
  );
}

class LantaiTheme extends DefaultTheme {
  buildNavigation(project) {
    return navigation(super.buildNavigation(project), project);
  }
}

async function writePlayground({ outputDirectory }) {
  const folder = join(outputDirectory, "playground");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), await playgroundPage());
}

/** A page is called what its heading says; a link in it would not print. */
function headingOf({ name, content }) {
  const text = content.map((part) => part.text).join("");
  return /^# (.+)$/m.exec(text)?.[1].replaceAll("`", "") ?? name;
}
