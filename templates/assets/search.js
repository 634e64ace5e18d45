// Search over the static files in search/: it loads only the parts of the index that a query asks for, and sends nothing.
(() => {
  const form = document.getElementById("search");
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const results = document.getElementById("results");
  const here = new URL(".", document.location.href);
  const root = new URL("..", here);
  const MOST_RESULTS = 50;
  const loaded = new Map();
  let index = null;
  let asked = 0;

  const load = (name) => {
    if (!loaded.has(name)) loaded.set(name, fetch(new URL(name, here)).then((answer) => answer.json()));
    return loaded.get(name);
  };

  // The same as foldWord in src/text/words.ts.
  const fold = (word) =>
    word.toLowerCase().normalize("NFD").replace(/\p{M}+/gu, "").replace(/['’]s?$/u, "").replaceAll("’", "'");

  const wordsOf = (text) => (text.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu) ?? []).map(fold).filter((word) => word !== "");

  // The same as partOf in src/publish/search-index.ts; a word that is shorter stands for all that begin with it.
  const partsOf = (word) => {
    const start = word.slice(0, index.depth);
    if (index.depth === 0) return ["all"];
    if (!/^[a-z0-9]+$/.test(start)) return index.parts.filter((part) => part === `u${word.codePointAt(0).toString(16)}`);
    return index.parts.filter((part) => part.startsWith(start) && (part.length === index.depth || part === start));
  };

  // "bridges" also finds "bridge": the ending of a longer word is left open.
  const beginning = (word) => word.slice(0, word.length > 5 ? -2 : word.length > 3 && word.endsWith("s") ? -1 : undefined);

  async function scoresOf(word) {
    const scores = new Map();
    for (const part of await Promise.all(partsOf(word).map((name) => load(`words-${name}.json`)))) {
      for (const [known, list] of Object.entries(part)) {
        if (!known.startsWith(beginning(word))) continue;
        const likeness = known === word ? 1 : known.startsWith(word) ? 0.7 : 0.4;
        const rarity = Math.log(1 + (2 * index.stories) / list.length);
        for (let i = 0; i < list.length; i += 2) {
          scores.set(list[i], Math.max(scores.get(list[i]) ?? 0, list[i + 1] * likeness * rarity));
        }
      }
    }
    return scores;
  }

  // Stories with more of the words first, then by weight, then the newer ones.
  async function ranked(words) {
    const totals = new Map();
    for (const scores of await Promise.all(words.map(scoresOf))) {
      for (const [story, score] of scores) {
        const [matched, sum] = totals.get(story) ?? [0, 0];
        totals.set(story, [matched + 1, sum + score]);
      }
    }
    const all = [...totals].sort(([a, x], [b, y]) => y[0] - x[0] || y[1] - x[1] || b - a);
    const best = all.length > 0 ? all[0][1][0] : 0;
    return all.filter(([, [matched]]) => matched === best).map(([story]) => story);
  }

  async function lineOf(story) {
    const month = index.months[Math.floor(story / index.span)];
    const place = story % index.span;
    const chunk = await load(`stories-${month}-${Math.floor(place / index.chunk)}.json`);
    const [headline, path, facts] = chunk[place % index.chunk];
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.className = "line-title";
    link.dir = "auto";
    link.href = new URL(path, root).href;
    link.textContent = headline;
    const note = document.createElement("span");
    note.className = "line-facts";
    note.textContent = facts;
    line.append(link, note);
    return line;
  }

  async function search() {
    asked += 1;
    const mine = asked;
    const text = query.value.trim();
    history.replaceState(null, "", text === "" ? "?" : `?q=${encodeURIComponent(text)}`);
    const words = [...new Set(wordsOf(text))].slice(0, 12);
    const stories = words.length > 0 ? await ranked(words) : [];
    const lines = await Promise.all(stories.slice(0, MOST_RESULTS).map(lineOf));
    if (mine !== asked) return;
    results.replaceChildren(...lines);
    const { found: count, first, nothing } = form.dataset;
    const cut = stories.length > MOST_RESULTS ? first.replace("{n}", MOST_RESULTS) : "";
    found.textContent = words.length === 0 ? "" : stories.length === 0 ? nothing : count.replace("{n}", stories.length) + cut;
  }

  async function start() {
    index = await load("index.json");
    form.hidden = false;
    document.getElementById("no-search").hidden = true;
    form.addEventListener("submit", (event) => event.preventDefault());
    query.addEventListener("input", search);
    query.value = new URLSearchParams(document.location.search).get("q") ?? "";
    if (query.value !== "") await search();
  }

  // Opened from disk, or offline: the index below stays.
  start().catch(() => {});
})();
