/** Newsletters and pages saved as mail. All letters are made up here. */
import { describe, expect, it } from "vitest";
import type { Article, RawArticle, Warning } from "../../src/model.js";
import { normalize } from "../../src/normalize/index.js";
import { readLight } from "../../src/read/light.js";
import { isMail } from "../../src/read/mail-header.js";
import { readRich } from "../../src/read/rich.js";

async function readLetter(letter: string | Uint8Array): Promise<{ raws: RawArticle[]; warnings: Warning[] }> {
  const warnings: Warning[] = [];
  const bytes = typeof letter === "string" ? Buffer.from(letter.replaceAll("\n", "\r\n"), "latin1") : letter;
  const raws = await readRich(bytes, "letter.eml", (warning) => warnings.push(warning));
  return { raws, warnings };
}
async function articleOf(letter: string | Uint8Array): Promise<Article> {
  const { raws } = await readLetter(letter);
  return normalize(raws[0]!, { sources: [], defaultLanguage: "en" }, () => {});
}

const HEAD = `Received: from out.harbourpost.example by mx.reader.example; Tue, 11 Mar 2025 06:02:11 +0000
From: "Ada Ferrow from The Harbour Post" <letters@mail.harbourpost.example>
To: reader@reader.example
Subject: =?utf-8?Q?Caf=C3=A9_by_the_quay?= reopens after eleven weeks
Date: Tue, 11 Mar 2025 07:02:00 +0100
Message-ID: <1.abc@mail.harbourpost.example>
List-Id: The Harbour Letter <letter.harbourpost.example>
MIME-Version: 1.0
`;
const HTML = `<html><head><title>Letter</title><style>p{}</style></head><body>
<div style="display:none">You will not believe what opened</div>
<table><tr><td><a href="https://click.example/v">View in your browser</a></td></tr>
<tr><td><h1>Caf=C3=A9 by the quay reopens after eleven weeks</h1>
<p>The caf=C3=A9 by the stone quay opened its doors on Monday, eleven weeks after the flood.</p>
<h2>What it cost</h2><ul><li>New floors for 20,000 crowns</li><li>A door that shuts against water</li></ul>
<blockquote>We are glad, said the keeper.</blockquote></td></tr>
<tr><td>You are receiving this because you signed up. <a href="https://click.example/u">Unsubscribe</a></td></tr></table></body></html>`;
const LETTER = `${HEAD}Content-Type: multipart/alternative; boundary="b1"

--b1
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

View this post on the web at https://www.harbourpost.example/cafe-reopens

The caf=C3=A9 by the stone quay opened.
--b1
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

${HTML}
--b1--
`;

describe("a newsletter", () => {
  it("is an article of its sender", async () => {
    const article = await articleOf(LETTER);
    expect(article).toMatchObject({
      headline: "Café by the quay reopens after eleven weeks",
      byline: "Ada Ferrow",
      source: { id: "harbourpost-example", name: "The Harbour Post" },
      published: "2025-03-11T06:02:00Z",
      url: "https://www.harbourpost.example/cafe-reopens",
      language: "en",
    });
    expect(article.body).toBe(
      [
        "The café by the stone quay opened its doors on Monday, eleven weeks after the flood.",
        "## What it cost",
        "- New floors for 20,000 crowns\n- A door that shuts against water",
        "> We are glad, said the keeper.",
      ].join("\n\n"),
    );
    expect(article.removed.filter(({ rule }) => rule === "mail-furniture").map(({ text }) => text)).toEqual([
      "View in your browser",
      "You are receiving this because you signed up. Unsubscribe",
    ]);
  });

  it("in plain text is read as text, whatever its encoding", async () => {
    const article = await articleOf(
      `${HEAD.replace(/Subject:.*/, "Subject: Fwd: [Letter] The quay is \x93shut\x94")}Content-Type: text/plain; charset=windows-1252
Content-Transfer-Encoding: 8bit

The \x93stone quay\x94 is shut for nine days, the harbour office said on Monday.

Unsubscribe: https://click.example/u
`,
    );
    expect(article.text).toBe("The “stone quay” is shut for nine days, the harbour office said on Monday.");
    expect(article.source.id).toBe("harbourpost-example");
  });

  it.each<[string, string, string, Article["source"]]>([
    ["an outlet", '"Quay Courier" <news@quaycourier.example>', "", { id: "quaycourier-example", name: "Quay Courier" }],
    [
      "an outlet that a service sends for",
      '"Quay Courier" <bounce@mailchimpapp.net>',
      "",
      { id: "quay-courier", name: "Quay Courier" },
    ],
    [
      "one that the list's name tells",
      '"Quay Courier" <bounce@mailchimpapp.net>',
      "List-Id: <letters.quaycourier.example>\n",
      { id: "quaycourier-example", name: "Quay Courier" },
    ],
    [
      "a house of its own",
      '"Lamp Notes" <lamps@substack.com>',
      "List-Id: <lamps.substack.com>\n",
      { id: "lamps-substack-com", name: "Lamp Notes" },
    ],
    ["a person at home", '"Bo Elm" <bo.elm@gmail.com>', "", { id: "bo-elm", name: "Bo Elm" }],
    [
      "an address without a name",
      "news@quaycourier.example",
      "",
      { id: "quaycourier-example", name: "quaycourier.example" },
    ],
  ])("is of %s", async (_what, from, more, source) => {
    const letter = `From: ${from}\nSubject: The quay is shut\nDate: Tue, 11 Mar 2025 07:02:00 +0100\nMessage-ID: <2@x>\n${more}\nThe quay is shut for nine days, the office said on Monday.\n`;
    expect((await articleOf(letter)).source).toEqual(source);
  });

  it("without text is an article by its subject; without both it is reported", async () => {
    const head = "From: a@quay.example\nMessage-ID: <3@x>\nMIME-Version: 1.0\n";
    expect((await readLetter(`${head}Subject: Quay shut\n\n`)).raws[0]!.meta.title).toBe("Quay shut");
    expect((await readLetter(`${head}\n\n`)).warnings).toMatchObject([{ rule: "no-text", level: "unusable" }]);
  });

  it.each([
    [
      "text/plain",
      "Please use.\n\n-----Original Message-----\nFrom: A <a@wire.example>\nSent: Tuesday\nSubject: Quay shut\n\nThe quay is shut.\nFrom: here on it is closed.\n",
    ],
    [
      "text/html",
      "<p>Please use.</p><p>-----Original Message-----</p><p><b>From:</b> A &lt;a@wire.example&gt;<br><b>Sent:</b> Tuesday<br><b>Subject:</b> Quay shut</p><p>The quay is shut.<br>From: here on it is closed.</p>",
    ],
  ])("that was passed on has the other's head cut, which is kept: %s", async (type, text) => {
    const head = "From: a@quay.example\nMessage-ID: <5@x>\nMIME-Version: 1.0\nSubject: FW: Quay shut\n";
    const { raws } = await readLetter(`${head}Content-Type: ${type}\n\n${text}`);
    expect(raws[0]!.text.split("\n").filter((line) => line !== "")).toEqual([
      "Please use.",
      "The quay is shut.",
      "From: here on it is closed.",
    ]);
    expect(raws[0]!.cut?.map(({ text: cut, rule }) => `${rule}: ${cut}`)).toEqual([
      "mail-furniture: -----Original Message-----",
      "mail-furniture: From: A <a@wire.example>",
      "mail-furniture: Sent: Tuesday",
      "mail-furniture: Subject: Quay shut",
    ]);
  });

  it("with files attached says that they are not read; pictures in its text are no files", async () => {
    const part = (type: string, fields: string): string => `--b1\nContent-Type: ${type}\n${fields}\n\nAAAA\n`;
    const head = "From: a@quay.example\nMessage-ID: <4@x>\nMIME-Version: 1.0\nSubject: Quay shut\n";
    const letter = `${head}Content-Type: multipart/mixed; boundary=b1\n\n--b1\nContent-Type: text/plain\n\nThe quay is shut.\n${part("image/png", "Content-ID: <1>\nContent-Disposition: inline; filename=p.png")}${part("application/pdf", 'Content-Disposition: attachment; filename="plan.pdf"')}--b1--\n`;
    const { raws, warnings } = await readLetter(letter);
    expect(raws.map(({ text }) => text.trim())).toEqual(["The quay is shut."]);
    expect(warnings.map(({ level, text }) => [level, text])).toEqual([
      ["odd", "what is attached is not read: plan.pdf. Save it as a file, and add that."],
    ]);
  });

  it("with parts inside parts without end is reported, or read as far as it goes", async () => {
    let letter = "From: a@quay.example\nMessage-ID: <3@x>\nMIME-Version: 1.0\n";
    for (let i = 0; i < 300; i += 1) letter += `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`;
    const { raws, warnings } = await readLetter(letter);
    expect(raws.length + warnings.length).toBe(1);
  });
});

const SAVED = `From: <Saved by Blink>
Snapshot-Content-Location: https://www.quaycourier.example/2025/quay
Subject: =?utf-8?Q?Quay=20shut?=
Date: Wed, 12 Mar 2025 10:00:00 +0000
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----Part--1----"


------Part--1----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://www.quaycourier.example/2025/quay

<!DOCTYPE html><html lang=3D"en"><head><meta charset=3D"windows-1252"><title>Stone quay shut for nine days</title></head>
<body><nav>Home | News</nav><article><h1>Stone quay shut for nine days</h1><p>The =93stone quay=94 is shut for nine =
days, the harbour office said on Monday, and fourteen ships have to wait in the roads.</p><p>Nobody was hurt when the crane fell, but it will take nine days to lift it, the office said.</p></article></body></html>
------Part--1----
Content-Type: text/html
Content-Location: https://ads.example/frame

<html><body><p>Buy a boat today, only today, at a price that you have never seen before.</p></body></html>
------Part--1----
Content-Type: image/png
Content-Transfer-Encoding: base64

iVBORw0KGgo=
------Part--1------
`;

describe("a mailbox", () => {
  const letter = (n: number): string =>
    `From news@quay.example Tue Mar 11 07:02:0${n} 2025\nFrom: Quay <news@quay.example>\nMessage-ID: <${n}@quay.example>\nSubject: Quay ${n} is shut\n\nQuay ${n} is shut, the office said.\n\n>From now on it stays shut.\n\nFrom here nobody can go further.\n\n`;
  it("is read letter by letter", async () => {
    const { raws, warnings } = await readLetter(letter(1) + letter(2) + letter(3));
    expect(warnings).toEqual([]);
    expect(raws.map(({ input, meta }) => [input, meta.title])).toEqual([
      ["letter.eml#1@quay.example", "Quay 1 is shut"],
      ["letter.eml#2@quay.example", "Quay 2 is shut"],
      ["letter.eml#3@quay.example", "Quay 3 is shut"],
    ]);
    expect(raws[1]!.text).toContain("From here nobody can go further.");
  });
  it("of one letter is that letter", async () => {
    expect((await readLetter(letter(1))).raws.map(({ input }) => input)).toEqual(["letter.eml"]);
  });
});

describe("a page saved as mail", () => {
  it("is read as the page that it is, without its frames", async () => {
    const article = await articleOf(SAVED);
    expect(article).toMatchObject({
      headline: "Stone quay shut for nine days",
      url: "https://www.quaycourier.example/2025/quay",
      source: { id: "quaycourier-example" },
      published: null,
      language: "en",
    });
    expect(article.text).toContain("The “stone quay” is shut for nine days");
    expect(article.text).not.toContain("Buy a boat");
  });
});

describe("what is no letter", () => {
  it.each([
    ["a scrape that begins with fields", "From: the archive\nSubject: Quays\nDate: 1921\n\nThe quay was built.\n"],
    ["a text", "The quay is shut.\n"],
    ["a script", "title: Quay\nkey: 1\n\nText\n"],
  ])("%s stays text", (_what, text) => {
    expect(isMail(Buffer.from(text))).toBe(false);
    expect(readLight(Buffer.from(text), "a.txt", () => {})?.[0]?.text).toBe(text);
  });
});
