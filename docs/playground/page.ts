import { isCivilDay } from "lantai/dates";
import { LANGUAGES, type Language } from "lantai/findings";
import type { Answers } from "./answers.js";
import { byId, element, save } from "./elements.js";
import { exampleTable } from "./example.js";
import { LISTS } from "./lists.js";
import { type Reader, startReader } from "./reader.js";
import { resultParts, type Shown } from "./results.js";
import { TEXTS, type Texts } from "./texts.js";

/** The words that stand on the page from the start, by the key in `data-text`. */
type StillText = { [Key in keyof Texts]: Texts[Key] extends string ? Key : never }[keyof Texts];

const MOST_YEARS = 50;

/** Starts the page; `script` is its own text, which its workers run on. */
export function startPage(script: string): void {
  const drop = byId<HTMLButtonElement>("drop");
  const input = byId<HTMLInputElement>("file");
  const list = byId<HTMLSelectElement>("list");
  const sheet = byId<HTMLSelectElement>("sheet");
  const form = byId<HTMLFormElement>("form");
  const status = byId("status");
  const results = byId("results");
  let chosen: { readonly file: string; readonly bytes: Uint8Array; readonly isExample: boolean } | undefined;
  let reader: Reader | undefined;
  let asked = 0;

  function language(): Language {
    const named = LANGUAGES.find((one) => `#${one}` === location.hash);
    return named ?? (/^zh/i.test(navigator.language) ? "zh-CN" : "en");
  }

  function texts(): Texts {
    return TEXTS[language()];
  }

  function number(count: number): string {
    return count.toLocaleString(language());
  }

  /** Reads the chosen file from the start, as the list and the sheet that are chosen. */
  async function read(): Promise<void> {
    if (chosen === undefined) return;
    reader?.close();
    results.hidden = true;
    const { file, bytes } = chosen;
    const current = startReader(script, (entries) => {
      if (reader === current) status.textContent = texts().reading(number(entries));
    });
    reader = current;
    status.textContent = texts().reading("0");
    try {
      const kept = sheet.value === "" ? {} : { sheet: sheet.value };
      const { sheets } = await current.ask({ ask: "read", chosen: { file, bytes, list: list.value, ...kept } });
      if (reader !== current) return;
      offerSheets(sheets);
      await answer();
    } catch (error) {
      if (reader === current)
        status.textContent = texts().failed(error instanceof Error ? error.message : String(error));
    }
  }

  /** Asks again what has been read, in the language and about the days that are chosen. */
  async function answer(): Promise<void> {
    const current = reader;
    if (chosen === undefined || current === undefined) return;
    const shown = question();
    if (shown === undefined) {
      status.textContent = texts().wrongQuestion;
      return;
    }
    asked += 1;
    const mine = asked;
    const { language, asOf, years } = shown;
    const answers = await current.ask({ ask: "answers", question: { language, asOf, years } });
    if (reader === current && mine === asked) show(answers, shown);
  }

  function question(): Shown | undefined {
    const asOf = byId<HTMLInputElement>("as-of").value;
    const from = byId<HTMLInputElement>("from").valueAsNumber;
    const to = byId<HTMLInputElement>("to").valueAsNumber;
    const isOrdered = 1900 <= from && from <= to && to <= 2200 && to - from < MOST_YEARS;
    return isCivilDay(asOf) && isOrdered
      ? { language: language(), file: chosen!.file, asOf, years: [from, to] }
      : undefined;
  }

  function show(answers: Answers, shown: Shown): void {
    for (const image of results.querySelectorAll("img")) URL.revokeObjectURL(image.src);
    for (const [part, content] of Object.entries(resultParts(answers, shown)))
      byId(`${part}-content`).replaceChildren(...content);
    byId("download").hidden = answers.findingCount === 0 || answers.blocked;
    byId("example-note").hidden = chosen?.isExample !== true;
    results.hidden = false;
    status.textContent = texts().done(shown.file, number(answers.entries), number(answers.findingCount));
  }

  function offerSheets(names: readonly string[]): void {
    if (sheet.options.length === 0) sheet.append(...names.map((name) => element("option", { value: name }, name)));
    byId("sheet-field").hidden = names.length < 2;
  }

  function take(file: string, bytes: Uint8Array, isExample: boolean): Promise<void> {
    chosen = { file, bytes, isExample };
    sheet.replaceChildren();
    return read();
  }

  async function takeFile(file: File | null | undefined): Promise<void> {
    if (file) await take(file.name, new Uint8Array(await file.arrayBuffer()), false);
  }

  /** Everything on the page that is in words, and what has been answered, again in the language that is chosen. */
  function speak(): Promise<void> {
    const chosenLanguage = language();
    const told = texts();
    document.documentElement.lang = chosenLanguage;
    document.title = told.title;
    for (const piece of document.querySelectorAll<HTMLElement>("[data-text]")) {
      piece.textContent = told[piece.dataset.text as StillText];
    }
    for (const link of document.querySelectorAll<HTMLElement>("[data-language]")) {
      if (link.dataset.language === chosenLanguage) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    const value = list.value;
    list.replaceChildren(...LISTS.map(({ id, title }) => element("option", { value: id }, title[chosenLanguage])));
    list.value = value === "" ? LISTS[0]!.id : value;
    return answer();
  }

  function setDays(): void {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, "0");
    byId<HTMLInputElement>("as-of").value = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    byId<HTMLInputElement>("from").value = String(now.getFullYear() - 5);
    byId<HTMLInputElement>("to").value = String(now.getFullYear() + 5);
  }

  drop.addEventListener("click", () => input.click());
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    input.value = "";
    return takeFile(file);
  });
  for (const event of ["dragenter", "dragover"]) {
    document.addEventListener(event, (dragged) => {
      dragged.preventDefault();
      drop.classList.add("over");
    });
  }
  for (const event of ["dragleave", "drop"]) document.addEventListener(event, () => drop.classList.remove("over"));
  document.addEventListener("drop", (dropped) => {
    dropped.preventDefault();
    return takeFile(dropped.dataTransfer?.files[0]);
  });
  byId("example").addEventListener("click", () => {
    list.value = LISTS[0]!.id;
    return take(texts().exampleFile, exampleTable(), true);
  });
  list.addEventListener("change", read);
  sheet.addEventListener("change", read);
  for (const id of ["as-of", "from", "to"]) byId(id).addEventListener("change", answer);
  form.addEventListener("submit", (event) => event.preventDefault());
  byId("print").addEventListener("click", () => print());
  byId("download").addEventListener("click", async () => {
    const bytes = await reader?.ask({ ask: "errors", language: language() });
    if (bytes !== undefined) save(texts().errorFile, bytes as BlobPart, "text/csv");
  });
  addEventListener("hashchange", speak);
  setDays();
  speak();
}
