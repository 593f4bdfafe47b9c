/**
 * A TypeDoc plugin: TypeDoc's own search splits text at spaces and drops what is not Latin, so that no Chinese word is ever found. This
 * writes every comment and page that has Chinese in it into assets/chinese-search.json, which search-box.js looks through.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Reflection, ReflectionKind, RendererEvent } from "typedoc";

const CHINESE = /[\u3400-\u9fff]/;

export function load(app) {
  app.renderer.on(RendererEvent.END, (event) => {
    const entries = [];
    for (const reflection of Object.values(event.project.reflections)) {
      if (reflection.kindOf(ReflectionKind.SomeSignature)) continue;
      const text = textOf(reflection);
      const url = app.renderer.router.hasUrl(reflection) ? app.renderer.router.getFullUrl(reflection) : undefined;
      if (url === undefined || !CHINESE.test(text)) continue;
      entries.push({ name: reflection.name, parent: parentOf(reflection), url, text, behind: behind(reflection) });
    }
    writeFileSync(join(event.outputDirectory, "assets/chinese-search.json"), JSON.stringify(entries));
  });
}

/** How far behind a concept or a page something stands, in characters of text: a function before a shape, a shape before its properties. */
function behind(reflection) {
  if (reflection.isDocument() || reflection.kindOf(ReflectionKind.Module)) return 0;
  if (reflection.kindOf([ReflectionKind.Function, ReflectionKind.Variable])) return 40;
  return reflection.parent?.kindOf(ReflectionKind.Module) ? 80 : 160;
}

function textOf(reflection) {
  const parts = reflection.isDocument()
    ? reflection.content
    : [reflection.comment, ...(reflection.signatures ?? []).map(({ comment }) => comment)].flatMap((comment) => [
        ...(comment?.summary ?? []),
        ...(comment?.blockTags ?? []).filter(({ tag }) => tag !== "@example").flatMap(({ content }) => content),
      ]);
  const text = parts.map((part) => part.text).join("");
  return text
    .replaceAll(/[`*|#]|\]\([^)]{0,200}\)|\[/g, " ")
    .replaceAll(/\s{1,200}/g, " ")
    .trim();
}

function parentOf(reflection) {
  const { parent } = reflection;
  return parent instanceof Reflection && !parent.isProject() ? parent.name : "";
}
