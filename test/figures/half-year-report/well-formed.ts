const VOID = new Set(["meta", "br", "img", "link", "hr", "input"]);

/** Whether every tag of a page is closed in order and every other angle bracket is escaped. */
export function isWellFormed(html: string): boolean {
  const open: string[] = [];
  const withoutStyle = html.replace(/<style>[^<]*<\/style>/, "").replace("<!DOCTYPE html>", "");
  const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>/g;
  for (const [, slash, name] of withoutStyle.matchAll(tag)) {
    if (slash === "/") {
      if (open.pop() !== name) return false;
    } else if (!VOID.has(name!)) open.push(name!);
  }
  return open.length === 0 && !/[<>]/.test(withoutStyle.replace(tag, ""));
}
