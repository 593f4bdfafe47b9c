/**
 * A TypeDoc plugin that makes one site of the code's documentation and the pages of `docs`: pages are called by their headings, the
 * navigation has the concepts in layer order with their Chinese names, and the playground is built beside them.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Converter, DefaultTheme, JSX, ReflectionKind, RendererEvent } from "typedoc";
import { conceptOf, navigation } from "./navigation.mjs";
import { playgroundPage } from "./playground.mjs";

/** Pages that are drawn from a table of the code: a link to the table, which is right in the repository, leads to the page. */
const DRAWN_FROM = new Map([
  ["instruments", "src/foundation/law/instruments.ts"],
  ["interpretations", "src/foundation/law/interpretations.ts"],
]);

/** Before TypeDoc's own listeners, which take the names down for the search. */
const FIRST = 1000;

export function load(app) {
  app.renderer.defineTheme("lantai", LantaiTheme);
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_context, page) => {
    page.name = page.name.replace(/^docs\/(generated\/)?/, "");
    const source = DRAWN_FROM.get(page.name) ?? page.name.replace(/^cases\/(.+)$/, "test/cases/$1.ts");
    if (source !== page.name) page.project.files.registerReflectionPath(resolve(source), page);
  });
  app.renderer.hooks.on("comment.afterTags", rulesOf);
  app.renderer.hooks.on("content.begin", playgroundLink);
  app.renderer.on(
    RendererEvent.BEGIN,
    ({ project }) => {
      for (const page of project.documents ?? []) page.name = headingOf(page);
      app.renderer.postRenderAsyncJobs.push(writePlayground);
    },
    FIRST,
  );
}

/** The page about the playground leads to it. */
function playgroundLink({ page }) {
  if (page.url !== "playground/README.html") return undefined;
  return JSX.createElement("p", null, JSX.createElement("a", { href: "index.html" }, "Open the playground 打开试一试"));
}

/** Below what a concept says of itself, the pages of its rules. */
function rulesOf(context, _comment, reflection) {
  if (!reflection.kindOf(ReflectionKind.Module)) return undefined;
  const isOurs = (page) => context.router.getFullUrl(page).startsWith("rules/") && conceptOf(page) === reflection.name;
  const links = reflection.project.documents
    .filter(isOurs)
    .map((page) => JSX.createElement("li", null, JSX.createElement("a", { href: context.urlTo(page) }, page.name)));
  return links.length === 0
    ? undefined
    : JSX.createElement("div", null, "Rules 规则", JSX.createElement("ul", null, links));
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
