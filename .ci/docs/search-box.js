/** Answers a search that has Chinese in it, in the box of TypeDoc and by the same keys; any other search is TypeDoc's. */
(() => {
  const CHINESE = /[\u3400-\u9fff]/;
  const MOST = 20;
  const AROUND = 24;
  let entries;

  document.addEventListener("DOMContentLoaded", () => {
    const field = document.getElementById("tsd-search-input");
    const results = document.getElementById("tsd-search-results");
    const status = document.getElementById("tsd-search-status");
    if (!field || !results || !status) return;
    field.addEventListener(
      "input",
      async (event) => {
        const query = field.value.trim();
        if (!CHINESE.test(query)) return;
        event.stopImmediatePropagation();
        const found = ranked(await all(), query.split(/\s+/));
        if (field.value.trim() !== query) return;
        results.replaceChildren(...found.slice(0, MOST).map((hit, at) => option(hit, at)));
        status.textContent = found.length === 0 ? `没有找到“${query}”` : `${found.length}条`;
      },
      true,
    );
  });

  function base() {
    const { base } = document.documentElement.dataset;
    return base.endsWith("/") ? base : `${base}/`;
  }

  async function all() {
    entries ??= await (await fetch(`${base()}assets/chinese-search.json`)).json();
    return entries;
  }

  /** Every word must be there; where it stands early comes first, concepts and pages before what is in them. */
  function ranked(list, words) {
    const hits = [];
    for (const entry of list) {
      const whole = `${entry.name} ${entry.text}`.toLowerCase();
      const places = words.map((word) => whole.indexOf(word.toLowerCase()));
      if (places.every((place) => place !== -1))
        hits.push({ entry, word: words[0], place: Math.min(...places) + entry.behind });
    }
    return hits.sort((one, other) => one.place - other.place);
  }

  function option({ entry, word }, at) {
    const item = document.createElement("li");
    item.id = `chinese-search-${at}`;
    item.role = "option";
    item.ariaSelected = "false";
    const link = document.createElement("a");
    link.tabIndex = -1;
    link.href = base() + entry.url;
    const text = document.createElement("span");
    text.className = "text";
    const name = document.createElement("strong");
    name.textContent = entry.parent === "" ? entry.name : `${entry.parent}.${entry.name}`;
    text.append(name, " ", ...excerpt(entry.text, word));
    link.append(text);
    item.append(link);
    return item;
  }

  function excerpt(text, word) {
    const at = text.toLowerCase().indexOf(word.toLowerCase());
    if (at === -1) return [text.slice(0, 2 * AROUND)];
    const mark = document.createElement("mark");
    mark.textContent = text.slice(at, at + word.length);
    const before = text.slice(Math.max(0, at - AROUND), at);
    return [at > AROUND ? `…${before}` : before, mark, `${text.slice(at + word.length, at + word.length + AROUND)}…`];
  }
})();
