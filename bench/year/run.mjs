// A scripted year of a digest: articles day by day, decisions of every kind, late corrections in raw files. What it finds wrong is told, never passed over.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { random } from "../random.mjs";
import { makeDecision, shows, VERBS, wrongly } from "./decide.mjs";
import { dayName, newsOf, textOf } from "./events.mjs";
import { changesBetween, missingLines } from "./ledger.mjs";

const FIRST = new Date(Date.UTC(2031, 0, 6));
const DIGEST =
  "title: The Scripted Year\nurl: https://year.example\nlanguage: en\ntimezone: UTC\npublish: passages\ntagAuthority: year.example,2031\n";

/** Days on which something happens, spread evenly over the year but for its last tenth: what found nothing to be about has later days. */
function spread(count, days, from) {
  return Array.from({ length: count }, (_, i) => from + Math.floor((i * (days * 0.9 - from)) / count));
}

/**
 * Runs the year in the folder. `program` is what is tested: run(argv, day) → {code, err}, and the functions that read its files.
 * `step`: days from build to build. Gives counts and faults; `told` is called after each day.
 */
export async function runYear({
  root,
  program,
  days,
  perDay,
  decisions,
  corrections,
  seed,
  step = 1,
  told = () => {},
  stopped = () => false,
}) {
  const next = random(seed + 1);
  const news = newsOf({ seed, perDay, first: FIRST });
  const put = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  put("content/digest.yml", DIGEST);
  const year = {
    root,
    program,
    next,
    made: [],
    undone: 0,
    corrected: 0,
    faults: [],
    urls: new Set(),
    anchors: new Set(),
    lists: new Set(),
    changes: 0,
    flagged: new Set(),
    stories: new Map(),
    files: new Map(),
    articles: new Map(),
    raw: [],
    done: new Set(),
    builds: 0,
    day: 0,
    step,
    verbAt: 0,
    waiting: [],
    seconds: [],
  };
  const decisionDays = spread(decisions, days, 2);
  const correctionDays = new Set(spread(corrections, days, 3));
  for (let day = 0; day < days && !stopped(); day += 1) {
    year.day = day;
    for (const article of news(day)) {
      put(article.path, textOf(article));
      year.raw.push(article);
    }
    if (correctionDays.has(day)) correct(year, put);
    if (day % step !== step - 1 && day !== days - 1) continue;
    const started = Date.now();
    await build(year, []);
    year.seconds.push((Date.now() - started) / 1000);
    const waiting = year.waiting.splice(0);
    for (const verb of waiting) decide(year, put, verb);
    while (decisionDays.length > 0 && decisionDays[0] <= day) {
      decisionDays.shift();
      decide(year, put, nextVerb(year));
    }
    if (Math.floor((day + 1) / 30) > Math.floor((day + 1 - step) / 30)) undo(year, put);
    told(year);
  }
  // The decisions of the last day count, too.
  year.day += 1;
  for (const verb of year.waiting) year.faults.push(`nothing was there to decide "${verb}" about`);
  await build(year, []);
  return { ...year, lastDay: dayName(FIRST, year.day) };
}

async function build(year, argv) {
  const { program, root } = year;
  const { code, err } = await program.run(["build", "--verbose", ...argv], dayName(FIRST, year.day));
  year.builds += 1;
  if (code !== 0) year.faults.push(`day ${year.day}: build ended with ${code}: ${err.slice(0, 400)}`);
  year.flagged = new Set([...err.matchAll(/^content\/editorial\/([\w-]+\.yml:\d+):/gm)].map(([, place]) => place));
  const before = new Map(year.stories);
  readStories(year);
  readArticles(year);
  checkLedger(year, before);
  checkDecisions(year);
  collectUrls(year);
  checkUrls(year, root);
}

/** The stories as they are, read again only where their file changed. */
function readStories(year) {
  const folder = join(year.root, "content", "stories");
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const files = new Map();
  for (const name of names) {
    const text = readFileSync(join(folder, name), "utf8");
    const old = year.files.get(name);
    files.set(name, old?.text === text ? old : { text, story: year.program.parseStory(text, name) });
  }
  year.files = files;
  year.stories = new Map([...files.values()].map(({ story }) => [story.id, story]));
}

function readArticles(year) {
  const folder = join(year.root, "content", "articles");
  const seen = new Set();
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    const old = year.articles.get(name);
    seen.add(name);
    if (old?.file !== text)
      year.articles.set(name, { file: text, article: year.program.parseArticle(text, name).article });
  }
  for (const name of year.articles.keys()) if (!seen.has(name)) year.articles.delete(name);
  year.byId = new Map([...year.articles.values()].map(({ article }) => [article.id, article]));
}

function worldOf(year) {
  const { program, byId } = year;
  const stories = [...year.stories.values()];
  const holder = new Map(stories.flatMap((story) => story.articles.map((id) => [id, story])));
  const groundOf = (claim) => ({ claim: claim.id, quotes: program.anchorsOf(claim, 6), said: claim.text });
  return {
    next: year.next,
    done: year.done,
    stories,
    storyOf: (id) => holder.get(id),
    sourceOf: (id) => byId.get(id)?.source.name,
    articleOf: (id) => byId.get(id),
    groundOf,
    boundTo: (kind, id, quotes, said) => ({ [kind]: id, quotes, said }),
    originOf: (id) => {
      const story = holder.get(id);
      return story && `${story.id} ${story.origins.findIndex(({ articles }) => articles.includes(id))}`;
    },
    publishedText: (id) => program.amended(byId.get(id), year.editorial),
  };
}

/** Each kind after the other; a source is left out once. */
function nextVerb(year) {
  const verb = VERBS[year.verbAt % VERBS.length];
  year.verbAt += 1;
  return verb === "source exclude" && year.verbAt > VERBS.length ? nextVerb(year) : verb;
}

/** Decides something of this kind about a story of the last days that nothing was decided about yet; where there is none, on a later day. */
function decide(year, put, verb) {
  year.editorial = year.program.readEditorial(year.root);
  const world = worldOf(year);
  const recent = world.stories
    .filter(
      ({ id, updated }) =>
        updated >= dayName(FIRST, year.day - 12 - year.step) && !year.made.some((each) => each.touched.includes(id)),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const number = year.made.length;
  const token = `D${String(number).padStart(3, "0")}X`;
  const start = Math.floor(year.next() * recent.length);
  for (const story of [...recent.slice(start), ...recent.slice(0, start)]) {
    const others = recent.filter(({ id }) => id !== story.id);
    const made = makeDecision(verb, { ...world, story, others, token });
    if (!made) continue;
    write(year, put, { verb, token, made, story });
    return;
  }
  year.waiting.push(verb);
}

function write(year, put, { verb, token, made, story }) {
  const { program, root } = year;
  const name = program.decisionFileFor("story" in made.fields ? story.id : null);
  const path = `content/editorial/${name}`;
  const when = dayName(FIRST, year.day);
  const decision = { decide: verb, ...made.fields, who: "Desk of the year", when, why: `Reason ${token}` };
  const before = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : null;
  put(path, program.addDecision(before, decision, path));
  const key = program.readEditorial(root).decisions.find(({ why }) => why === decision.why).key;
  const named = [...(made.fields.stories ?? []), ...(made.fields.to ? [made.fields.to] : []), story.id];
  const touched = [...new Set(named)];
  const articles = made.articles ?? [];
  year.made.push({
    number: year.made.length,
    verb,
    token,
    made,
    key,
    path,
    touched,
    story: story.id,
    of: story.articles,
    articles,
    held: 0,
    gone: false,
    undone: false,
  });
  year.done.add(verb);
}

/** Takes back one decision of the last month, by deleting its lines. */
function undo(year, put) {
  const target = year.made.filter((each) => !each.undone && each.verb.startsWith("claim")).at(-1);
  if (!target) return;
  const { line, path } = year.program.readEditorial(year.root).decisions.find(({ key }) => key === target.key);
  put(path, year.program.removeDecision(readFileSync(join(year.root, path), "utf8"), line, path));
  target.undone = true;
  year.undone += 1;
}

/** Another number, or a sentence less, in a raw file of some days ago. */
function correct(year, put) {
  const old = year.raw.filter(
    ({ date, corrected }) =>
      !corrected && date <= dayName(FIRST, year.day - 2) && date >= dayName(FIRST, year.day - 40),
  );
  const article = old[Math.floor(year.next() * old.length)];
  if (!article) return;
  const at = article.paragraphs.findIndex((text) => /\d/.test(text));
  if (at === -1 || year.next() < 0.3) article.paragraphs.splice(article.paragraphs.length - 1, 1);
  else article.paragraphs[at] = article.paragraphs[at].replace(/\d+/, (n) => String(Number(n) + 3));
  article.corrected = true;
  put(article.path, textOf(article));
  year.corrected += 1;
}

/** Each change from day to day stands in the ledger of its story. */
function checkLedger(year, before) {
  const ledgerOf = (id) => {
    const file = join(year.root, "content", "ledger", `${id}.yml`);
    return existsSync(file) ? year.program.parseLedger(readFileSync(file, "utf8"), file) : [];
  };
  for (const [id, story] of year.stories) {
    const old = before.get(id);
    if (old === story) continue;
    const changes = changesBetween(old, story);
    year.changes += changes.length;
    for (const line of missingLines(changes, ledgerOf(id)))
      year.faults.push(`day ${year.day}: the ledger of ${id} lacks ${line}`);
  }
  for (const [id] of before) {
    if (year.stories.has(id)) continue;
    year.changes += 1;
    if (!ledgerOf(id).some(({ change }) => change === "gone"))
      year.faults.push(`day ${year.day}: the ledger of ${id} doesn't say that it is gone`);
  }
}

/** No decision is lost, and none shows where it doesn't belong. */
function checkDecisions(year) {
  const { program, root, day } = year;
  year.editorial = program.readEditorial(root);
  const placeOf = new Map(
    year.editorial.decisions.map(({ key, path, line }) => [key, `${path.split("/").at(-1)}:${line}`]),
  );
  const world = worldOf(year);
  const fault = (each, text) => year.faults.push(`day ${day}: ${each.token} (${each.verb}, ${each.story}) ${text}`);
  const gone = new Map(program.readGone(root).map((each) => [each.id, each.into]));
  const lives = (id) => {
    let at = id;
    for (let i = 0; i < 50 && at && !year.stories.has(at); i += 1) at = gone.get(at) ?? null;
    return at ? year.stories.get(at) : undefined;
  };
  for (const each of year.made) {
    const bearers = world.stories.filter(({ decisions }) => decisions?.some(({ key }) => key === each.key));
    each.state = "undone";
    if (each.undone) {
      if (bearers.length > 0) fault(each, "was taken back and still stands in a story");
      continue;
    }
    const story = lives(each.made.fields.stories?.[0] ?? each.made.fields.story ?? each.story);
    const flagged = year.flagged.has(placeOf.get(each.key));
    const record = bearers.flatMap(({ decisions }) => decisions).find(({ key }) => key === each.key);
    each.state = record?.state ?? (flagged ? "gone" : "holds");
    if (flagged || (record && record.state !== "holds")) {
      each.gone = true;
      const wrong = wrongly(each.state, { story, made: each.made, token: each.token });
      if (wrong) fault(each, wrong);
      if (!flagged) fault(each, `is ${record.state} and the build doesn't say so`);
      continue;
    }
    if ("story" in each.made.fields && story === undefined)
      fault(each, "has no story any more and the build doesn't say so");
    else if ("story" in each.made.fields && !record) fault(each, "stands in no story");
    else if (!shows(each.verb, { ...world, lives, story, made: each.made, token: each.token }))
      fault(each, "doesn't show where it should");
    else each.held += 1;
    if (story && "story" in each.made.fields && !story.articles.some((id) => each.of.includes(id)))
      fault(each, "is about a story that has none of the articles it had");
  }
  checkStrays(year, world, lives);
}

/** Words of a decision stand in the story that it is about, and in no other. */
function checkStrays(year, world, lives) {
  const own = new Map(year.made.map((each) => [each.token, new Set(each.touched.map((id) => lives(id)?.id))]));
  for (const story of world.stories) {
    const { history, decisions, ...shown } = story;
    if (!story.decisions && !story.notes) {
      if (!/D\d{3}X/.test(JSON.stringify(shown))) continue;
    }
    for (const [token] of JSON.stringify(shown).matchAll(/D\d{3}X/g)) {
      const each = year.made.find((one) => one.token === token);
      if (each.undone) year.faults.push(`day ${year.day}: ${token} was taken back and shows in ${story.id}`);
      if (!own.get(token)?.has(story.id))
        year.faults.push(`day ${year.day}: ${token} shows in ${story.id}, which it isn't about`);
    }
  }
}

/** Remembers every address that the site has today. */
function collectUrls(year) {
  for (const { story } of year.files.values()) {
    year.urls.add(story.url);
    for (const claim of story.claims) year.anchors.add(`${story.url}#claim-${claim.id}`);
  }
  for (const id of year.byId.keys()) year.urls.add(`/articles/${id}/`);
  const manifest = JSON.parse(readFileSync(join(year.root, "_site", "manifest.json"), "utf8"));
  for (const path of Object.keys(manifest.outputs))
    if (path.endsWith("index.html")) year.lists.add(path.slice(0, -"index.html".length));
}

/** Every address of a story or an article that ever was answers; on the last look, each of a list, and each point's own. */
function checkUrls(year, root) {
  for (const url of year.urls)
    if (!existsSync(join(root, "_site", url, "index.html"))) year.faults.push(`day ${year.day}: ${url} doesn't answer`);
}

/** Every address of any page that ever was, and of every point of the stories that are there: those that don't answer. */
export function deadEnds({ root, lists, anchors }) {
  const pages = new Map();
  const read = (url) => {
    if (pages.has(url)) return pages.get(url);
    const file = join(root, "_site", url, "index.html");
    const html = existsSync(file) ? readFileSync(file, "utf8") : null;
    const moved = html?.match(/http-equiv="refresh" content="0; url=([^"]+)"/)?.[1];
    const target =
      moved === undefined ? null : new URL(moved.replace(/index\.html$/, ""), `https://year.example${url}`).pathname;
    pages.set(url, target === null || target === url ? html : read(target));
    return pages.get(url);
  };
  const points = [...anchors].filter((each) => {
    const [url, id] = each.split("#");
    const own = existsSync(join(root, "_site", url, "story.json"));
    // A story that moved or was withdrawn answers with the top of the page there.
    return own && !read(url)?.includes(`id="${id}"`);
  });
  return { pages: [...lists].filter((url) => read(url) === null || read(url) === undefined), points };
}
