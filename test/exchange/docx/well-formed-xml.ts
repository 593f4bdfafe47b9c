/** Whether every tag of an XML part is closed in order, and every other angle bracket and ampersand is escaped. */
export function isWellFormedXml(xml: string): boolean {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml [^<>]*\?>/, "");
  const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<>]*")*)\s*(\/?)>/g;
  for (const [, end, name, , empty] of body.matchAll(tag)) {
    if (end === "/") {
      if (open.pop() !== name) return false;
    } else if (empty !== "/") open.push(name!);
  }
  const text = body.replace(tag, "");
  return open.length === 0 && !/[<>]/.test(text) && !/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.test(xml);
}
