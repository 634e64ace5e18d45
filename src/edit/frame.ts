/** What every page of the editing page has, and what a form remembers of the last try. */
import { NOTHING_SENT, type Sent } from "./sent.js";
import type { EditTexts } from "./texts.js";

/** A decision that stands against one that was tried, and can make way for it. */
export interface Rival {
  /** Name of its file in content/editorial. */
  readonly file: string;
  readonly line: number;
  readonly key: string;
  /** What it decides, in words. */
  readonly text: string;
}

/** A form that was refused. */
export interface Tried {
  readonly form: string;
  readonly sent: Sent;
  readonly message: string;
  readonly rival: Rival | null;
}

/** What was done last, and what became of it. */
export interface Done {
  readonly text: string;
  /** Null while the site is being built. */
  readonly built: boolean;
  /** Where to look again. */
  readonly again: string;
}

export interface Setting {
  /** First part of every address: "/TOKEN". */
  readonly base: string;
  /** Address of the site, with a slash at its end. */
  readonly siteUrl: string;
  readonly siteTitle: string;
  readonly texts: EditTexts;
  /** The name that forms begin with. */
  readonly who: string;
  /** What stopped the last build. */
  readonly problem: string | null;
  readonly done: Done | null;
  readonly tried: Tried | null;
}

export interface Frame {
  readonly language: string;
  readonly direction: string;
  readonly base: string;
  readonly title: string;
  readonly siteTitle: string;
  readonly siteUrl: string;
  readonly problem: string | null;
  readonly done: Done | null;
  readonly refused: { readonly form: string; readonly message: string } | null;
}

/** A text of at most so many characters. */
export function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 2).trimEnd()} …` : text;
}

export function frameOf({ base, siteUrl, siteTitle, texts, problem, done, tried }: Setting, title: string): Frame {
  const { language, direction } = texts;
  const name = `${shortened(title, 40)} · ${texts.say("edit.title")}`;
  return {
    language,
    direction,
    base,
    siteUrl,
    siteTitle,
    problem,
    done,
    title: tried ? `${texts.say("edit.error")}: ${name}` : name,
    refused: tried ? { form: tried.form, message: tried.message } : null,
  };
}

/** A form with who and why, as it was tried or as it begins. */
export interface Form {
  readonly id: string;
  readonly base: string;
  /** Id of the page's story; "" where it has none. */
  readonly at: string;
  readonly error: string | null;
  readonly rival: (Rival & { readonly verb: string }) | null;
  readonly who: string;
  readonly why: string;
}

/** The form, and what was sent with it. */
export function formOf(id: string, at: string, { base, who, tried }: Setting): { form: Form; sent: Sent | null } {
  const own = tried?.form === id ? tried : null;
  const sent = own?.sent ?? NOTHING_SENT;
  const form: Form = {
    id,
    base,
    at,
    error: own?.message ?? null,
    rival: own?.rival ? { ...own.rival, verb: sent.one("do") } : null,
    who: own ? sent.one("who") : who,
    why: sent.one("why"),
  };
  return { form, sent: own === null ? null : sent };
}
