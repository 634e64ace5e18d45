import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseStory } from "../../src/content/story-file.js";
import type { Story } from "../../src/model.js";
import { parseYaml } from "../../src/text/yaml.js";
import { MORE } from "../editorial/newsroom.js";
import { type Editing, eventually, startEditing } from "./editing.js";
import { ARTICLES, EPOCH, type Project, project } from "./harness.js";

const HOSTILE =
  '---\ntitle: "Crane <script>alert(1)</script> falls at Eastport quay"\nsource: "\\"><img src=x onerror=alert(2)>"\ndate: 2025-03-12\nurl: https://hostile.example/a\n---\n\nThe stone quay of Eastport is closed after a crane fell into the harbour on Monday.\n\n<img src=x onerror=alert(3)> </textarea><script>alert(4)</script> the harbour master Ada Ferrow said it would take nine days to lift the crane.\n';
const SIGNED = { who: "Ada Brook", why: "It was checked by phone" };

let p: Project;
let editing: Editing;
beforeAll(async () => {
  p = project({ ...ARTICLES, ...MORE, "content/inbox/hostile.md": HOSTILE, "secret.yml": "decisions: []\n" });
  editing = await startEditing(p);
});
afterAll(async () => {
  expect(await editing.end()).toBe(0);
  p.remove();
});

function stories(): Story[] {
  return p.list("content/stories").map((name) => parseStory(p.read(`content/stories/${name}`), name));
}

function quay(): Story {
  return stories().find(({ claims }) => JSON.stringify(claims).includes("Marigold") || claims.length > 2)!;
}

/** Every file of the project, but for what a build makes anew and what the editing page may write. */
function others(): Map<string, string> {
  const paths = p
    .list(".")
    .filter((path) => !/^(?:\.commonplace|_site)\/|^content\/(?:editorial|stories|ledger)\//.test(path));
  return new Map(paths.map((path) => [path, p.read(path)]));
}

function decisionsIn(name: string): Record<string, unknown>[] {
  const result = parseYaml(p.read(`content/editorial/${name}`)) as { value: { decisions: Record<string, unknown>[] } };
  return result.value.decisions;
}

describe("what the editing page answers", () => {
  it("shows stories with their points, receipts, reasons and near misses, and runs nothing of what articles hold", async () => {
    const list = await editing.get("");
    expect(list.status).toBe(200);
    const story = quay();
    expect(list.body).toContain(`/story/${story.id}/`);
    const page = (await editing.get(`story/${story.id}/`)).body;
    for (const { id, support } of story.claims) {
      expect(page).toContain(`id="claim-${id}"`);
      expect(page.split(`id="claim-${id}"`)[1]!.split("</li>")[0]!.split("<q>").length - 1).toBe(support.length);
    }
    expect(page).toContain("Near misses");
    expect(page).toContain("&lt;script&gt;alert(1)");
    expect(page).not.toMatch(/<script|<img|onerror=alert\(2\)>/);
    expect(page.match(/<\/textarea>/g)!.length).toBe(page.match(/<textarea/g)!.length);
  });

  it("may be framed, kept, read or run by nobody", async () => {
    const { headers } = await editing.get("");
    expect(headers["cache-control"]).toBe("no-store");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers["x-frame-options"]).toBe("DENY");
    expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
    expect(headers["referrer-policy"]).toBe("same-origin");
    expect(headers["set-cookie"]).toBeUndefined();
    expect(headers["access-control-allow-origin"]).toBeUndefined();
    for (const path of ["style.css", "edit.css"])
      expect((await editing.get(path)).headers["content-type"]).toBe("text/css; charset=utf-8");
    expect((await editing.get("story/s0123456789ab/")).status).toBe(404);
    expect((await editing.get("nothing/")).status).toBe(404);
  });

  it("is on a port of its own, where no script of the site reaches it", async () => {
    expect(new URL(editing.url).port).not.toBe(new URL(editing.siteUrl).port);
  });
});

describe("what can't be done from elsewhere", () => {
  const drop = () => ({ do: "claim drop", at: quay().id, claim: quay().claims[0]!.id, form: "x", ...SIGNED });

  it.each([
    ["another host", { host: "evil.example" }, 403],
    ["another origin", { origin: "http://evil.example" }, 403],
    ["another port", { origin: "http://localhost:1" }, 403],
    ["another site", { "sec-fetch-site": "cross-site" }, 403],
    ["another kind of content", { "content-type": "text/plain" }, 415],
  ])("a form from %s writes nothing", async (_, headers, status) => {
    const before = others();
    expect((await editing.post("decide", drop(), headers)).status).toBe(status);
    expect(existsSync(join(p.root, "content/editorial"))).toBe(false);
    expect(others()).toEqual(before);
  });

  it.each([
    ["no token", "/decide", 400],
    ["a wrong token", "/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA/decide", 403],
  ])("a form with %s writes nothing", async (_, path, status) => {
    expect((await editing.post(path, drop())).status).toBe(status);
    expect((await editing.get(path)).status).toBe(status);
    expect(existsSync(join(p.root, "content/editorial"))).toBe(false);
  });

  it("a form that is too large is not read to its end, with and without its length told", async () => {
    const body = `do=story+note&why=${"x".repeat(300 * 1024)}`;
    const chunked = await editing
      .post("decide", body, { "transfer-encoding": "chunked" })
      .catch(({ code }) => ({ status: code }));
    expect([413, "ECONNRESET", "EPIPE"]).toContain(chunked.status);
    const told = await editing
      .post("decide", body, { "content-length": String(body.length) })
      .catch(({ code }) => ({ status: code }));
    expect([413, "ECONNRESET", "EPIPE"]).toContain(told.status);
    expect(existsSync(join(p.root, "content/editorial"))).toBe(false);
    expect((await editing.get("")).status).toBe(200);
  });

  it.each([["../../secret"], ["..%2f..%2fsecret"], ["s/../../x"], ["__proto__"], ["constructor"], ["quay\0.yml"]])(
    "%s as an id writes nothing",
    async (id) => {
      const before = others();
      const story = quay();
      const tries: Record<string, string>[] = [
        { do: "claim drop", at: id, claim: story.claims[0]!.id },
        { do: "claim drop", at: story.id, claim: id },
        { do: "story exclude", at: story.id, article: id },
        { do: "story merge", at: story.id, other: id },
        { do: "story bring", at: story.id, article: id },
        { do: "story move", at: story.id, article: story.articles[0]!, other: id },
        { do: "origin same", at: story.id, article: id },
        { do: "difference settle", at: story.id, difference: id, text: "x" },
        { do: id, at: story.id },
      ];
      for (const fields of tries)
        expect([404, 422], JSON.stringify(fields)).toContain(
          (await editing.post("decide", { ...fields, form: "x", ...SIGNED })).status,
        );
      for (const file of [id, `${id}.yml`, "../../secret.yml", "../digest.yml", "..\\..\\secret.yml", "/etc/passwd"])
        expect((await editing.post("undo", { at: "", file, line: "2", key: "x" })).status).toBe(422);
      expect(existsSync(join(p.root, "content/editorial"))).toBe(false);
      expect(others()).toEqual(before);
    },
  );

  it("a link in the place of the folder or of a file leads nowhere", async () => {
    mkdirSync(join(p.root, "elsewhere"));
    symlinkSync(join(p.root, "elsewhere"), join(p.root, "content/editorial"));
    const refused = await editing.post("decide", drop());
    expect([refused.status, readdirSync(join(p.root, "elsewhere"))]).toEqual([422, []]);
    expect(refused.body).toContain("leads elsewhere (a link)");
    rmSync(join(p.root, "content/editorial"));
    mkdirSync(join(p.root, "content/editorial"));
    symlinkSync(join(p.root, "secret.yml"), join(p.root, `content/editorial/${quay().id}.yml`));
    expect((await editing.post("decide", drop())).status).toBe(422);
    expect(p.read("secret.yml")).toBe("decisions: []\n");
    rmSync(join(p.root, "content/editorial"), { recursive: true });
  });
});

describe("decisions", () => {
  it("are written, carried out, shown and taken back", async () => {
    const before = others();
    const story = quay();
    const [first, second] = story.claims;
    const page = await editing.decide({ do: "claim drop", at: story.id, claim: first!.id, form: first!.id, ...SIGNED });
    expect(page.body).toContain(`Saved in content/editorial/${story.id}.yml.`);
    expect(page.body).toContain("The site is built.");
    expect(decisionsIn(`${story.id}.yml`)).toEqual([
      {
        decide: "claim drop",
        story: story.id,
        claim: first!.id,
        quotes: expect.arrayContaining([expect.any(String)]),
        said: first!.text,
        who: "Ada Brook",
        when: "2025-03-14",
        why: SIGNED.why,
      },
    ]);
    expect(quay().claims.map(({ text }) => text)).not.toContain(first!.text);
    expect(page.body).not.toContain(`id="claim-${first!.id}"`);
    const published = JSON.parse(p.read(`_site${story.url}story.json`)) as Story;
    expect([...published.claims, ...published.singles].map(({ id }) => id)).not.toContain(first!.id);

    const text = 'The "editor\'s" own words: nobody <was> hurt';
    await editing.decide({ do: "claim reword", at: story.id, claim: second!.id, form: second!.id, text, ...SIGNED });
    expect(quay().claims.find((claim) => claim.text === text)).toMatchObject({ editor: true });

    // The same again conflicts; the form keeps its words and offers to replace the earlier decision.
    const again = await editing.post("decide", {
      do: "claim reword",
      at: story.id,
      claim: second!.id,
      form: second!.id,
      text: "Other words",
      ...SIGNED,
    });
    expect(again.status).toBe(422);
    expect(again.body).toContain("conflicts with");
    expect(again.body).toContain(">Other words</textarea>");
    const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(again.body)![1]!;
    const rival = Object.fromEntries(
      ["file", "line", "key", "verb"].map((name) => [`rival-${name}`, hidden(`rival-${name}`)]),
    );
    await editing.decide({
      do: "replace",
      at: story.id,
      claim: second!.id,
      form: second!.id,
      text: "Other words",
      ...rival,
      ...SIGNED,
    });
    expect(decisionsIn(`${story.id}.yml`).map(({ decide, text: words }) => [decide, words])).toEqual([
      ["claim drop", undefined],
      ["claim reword", "Other words"],
    ]);

    for (;;) {
      const { body } = await editing.get(`story/${story.id}/`);
      const form =
        /name="file" value="([^"]+)">\s*<input type="hidden" name="line" value="(\d+)">\s*<input type="hidden" name="key" value="([^"]+)">/.exec(
          body,
        );
      if (!form) break;
      await editing.decide({ at: story.id, file: form[1]!, line: form[2]!, key: form[3]! }, "undo");
    }
    expect(existsSync(join(p.root, `content/editorial/${story.id}.yml`))).toBe(false);
    expect(quay().claims).toEqual(story.claims);
    expect(others()).toEqual(before);
  });

  it.each([
    [{ do: "claim reword", text: "" }, "The field is empty"],
    [{ do: "claim add", quotes: "This stands nowhere at all." }, "stands in no article of this story"],
    [{ do: "claim split" }, "Mark the passages"],
    [{ do: "story merge", other: "https://elsewhere.example/" }, "There is no such story"],
    [{ do: "story pin", place: "first" }, "whole number"],
    [{ do: "origin same" }, "at least two articles"],
    [{ do: "claim drop", why: "" }, "Say why"],
    [{ do: "claim drop", who: "" }, "Say who decides"],
    [{ do: "story everything" }, "can&#x27;t decide that"],
  ])("that can't be made are refused at their form: %j", async (fields, message) => {
    const story = quay();
    const reply = await editing.post("decide", {
      at: story.id,
      claim: story.claims[0]!.id,
      form: "add",
      ...SIGNED,
      ...fields,
    });
    expect([reply.status, reply.body.includes(message)]).toEqual([422, true]);
    expect(reply.body).toContain('id="e-add"');
    expect(p.list("content/editorial")).toEqual([]);
  });

  it("of every kind are written as the build reads them", async () => {
    const story = quay();
    const other = stories().find(({ id }) => id !== story.id)!;
    const [a, b] = story.claims;
    const article = story.articles[0]!;
    const quotes = a!.support[0]!.quote;
    const kinds: Record<string, string | readonly string[]>[] = [
      { do: "claim pin", claim: a!.id },
      { do: "claim up", claim: b!.id, by: "2" },
      { do: "claim lock", claim: b!.id },
      { do: "claim add", quotes },
      { do: "story rename", text: "A quay: shut" },
      { do: "story dek", text: "For nine days" },
      { do: "story topics", text: "Harbour\nTransport" },
      { do: "story pin", place: "1" },
      { do: "story note", text: "We asked.\n\nNobody answered." },
      { do: "origin same", article: story.articles.slice(0, 2) },
      { do: "story exclude", article },
      { do: "story split", article: [story.articles[1]!] },
      { do: "story merge", other: `${editing.siteUrl}stories/${other.url.split("/")[2]}/` },
      { do: "line cut", article: story.articles[2]!, text: "Nobody was hurt" },
    ];
    for (const fields of kinds) {
      const reply = await editing.post("decide", { at: story.id, form: "add", ...SIGNED, ...fields });
      const isCut = fields.do === "line cut";
      // Whether the third article has the line depends on its place: both ways are an answer, and neither is an error of ours.
      expect([fields.do, isCut ? [303, 422].includes(reply.status) : reply.status]).toEqual([
        fields.do,
        isCut ? true : 303,
      ]);
    }
    const built = await p.run(["build"]).then(({ err }) => err);
    expect(built).not.toMatch(/content\/editorial\/[^:]+:\d+: "/);
    expect(p.read(`content/editorial/${story.id}.yml`)).toContain("We asked.");
    const note = decisionsIn(`${story.id}.yml`).find(({ decide }) => decide === "story note");
    expect(note?.text).toBe("We asked.\n\nNobody answered.");
    rmSync(join(p.root, "content/editorial"), { recursive: true });
    await p.run(["build"]);
  });

  it("wait for another command that writes, and are not lost", async () => {
    const lock = join(p.root, ".commonplace/lock");
    writeFileSync(lock, JSON.stringify({ pid: process.ppid, host: hostname(), command: "build", since: EPOCH }));
    const story = stories().find(({ claims }) => claims.length > 1)!;
    const reply = editing.post("decide", {
      do: "story dek",
      at: story.id,
      form: "dek",
      text: "While others build",
      ...SIGNED,
    });
    await new Promise((done) => setTimeout(done, 400));
    expect(existsSync(join(p.root, `content/editorial/${story.id}.yml`))).toBe(false);
    rmSync(lock);
    expect((await reply).status).toBe(303);
    expect(readFileSync(join(p.root, `content/editorial/${story.id}.yml`), "utf8")).toContain("While others build");
  });

  it("that need a second look are listed first, and a file that can't be understood is named with its line", async () => {
    const story = stories().find(({ claims }) => claims.length > 1)!;
    const signed = { ...SIGNED, when: "2025-03-14" };
    const lost = {
      decide: "claim drop",
      story: story.id,
      claim: "c00000000",
      quotes: ["No such passage at all."],
      ...signed,
    };
    p.put("content/editorial/by-hand.yml", `decisions:\n  - ${JSON.stringify(lost)}\n`);
    const list = await eventually(async () => {
      const { body } = await editing.get("");
      return body.includes("Decisions that need a second look") ? body : null;
    });
    expect(list).toContain("content/editorial/by-hand.yml, line 2");
    expect((await editing.get(`story/${story.id}/`)).body).toContain("its ground is gone");

    p.put("content/editorial/by-hand.yml", "decisions:\n  - decide: claim dorp\n");
    const page = await editing.get(`story/${story.id}/`);
    expect(page.body).toContain("content/editorial/by-hand.yml:2:");
    const refused = await editing.post("decide", {
      do: "story note",
      at: story.id,
      form: "note",
      text: "x",
      ...SIGNED,
    });
    expect([refused.status, refused.body.includes("by-hand.yml:2:")]).toEqual([422, true]);
    p.delete("content/editorial/by-hand.yml");
    await eventually(async () => !(await editing.get("")).body.includes("by-hand.yml"));
  });
});
