type Content = string | Node;

/** The element of the page with an id. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  return document.getElementById(id) as E;
}

/** An element with attributes and content; text is never read as markup. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...content: Content[]
): HTMLElement {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...content);
  return made;
}

/** A table that scrolls by itself where it is wider than the page; on a narrow one, each of its records stands in a block. */
export function tableOf(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly Content[])[],
  kind: "figures" | "records" = "figures",
): HTMLElement {
  const head = element("tr", {}, ...headings.map((heading) => element("th", { scope: "col" }, heading)));
  const body = rows.map((cells) => element("tr", {}, ...cells.map((cell) => element("td", {}, cell))));
  const table = element("table", { class: kind }, element("thead", {}, head), element("tbody", {}, ...body));
  return element("div", { class: "scroll", role: "region", tabindex: "0", "aria-label": name }, table);
}

/** Several pieces in one cell, one under the other. */
export function stacked(...pieces: Content[]): HTMLElement {
  return element(
    "div",
    { class: "stacked" },
    ...pieces.map((piece) => (typeof piece === "string" ? element("span", {}, piece) : piece)),
  );
}

/** Lets the reader keep a file that was made on the page. */
export function save(name: string, content: BlobPart, type: string): void {
  const href = URL.createObjectURL(new Blob([content], { type }));
  const link = element("a", { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
