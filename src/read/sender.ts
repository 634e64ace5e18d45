/** Whose a newsletter is: its sender, as its header names him. */

export interface Sender {
  /** The outlet's name. */
  readonly source: string;
  /** The outlet's host; "" where letters are sent by a service that serves many. */
  readonly site: string;
  /** Who wrote it, where the sender's name says both: "Ada Ferrow from The Harbour Post". */
  readonly author: string;
}

/** Services that send the letters of many outlets, and mailboxes of private people. */
const CARRIERS =
  /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|icloud|me|aol|gmx|web|proton|protonmail|mail|yandex|qq|163|mailchimp|mailchimpapp|mcsv|mcdlv|rsgsv|list-manage|sendgrid|mailgun|sparkpostmail|amazonses|convertkit|ck|kit|beehiiv|buttondown|revue|getrevue|sendinblue|brevo|hubspot|hubspotemail|constantcontact|ccsend|campaign-archive|createsend|cmail\d{0,3}|mailerlite|klaviyo|klaviyomail|tinyletter|ghost|substack|medium|linkedin|patreon|googlegroups|groups|freelists)\.[a-z]{2,6}(?:\.[a-z]{2})?$/i;
/** Below these an outlet has a name of its own. */
const HOUSES = /^[a-z0-9][a-z0-9-]{0,62}\.(?:substack\.com|beehiiv\.com|ghost\.io)$/i;

/** `list` is the field List-Id: "The Harbour Letter <letter.harbourpost.example>". */
export function senderOf(mail: { readonly name: string; readonly address: string; readonly list: string }): Sender {
  const name = mail.name.replace(/^["'“]+|["'”]+$/g, "").trim();
  const [, author = "", outlet = ""] = /^(.{2,60}?),? (?:from|at|@|of|von|\|) (.{2,60})$/.exec(name) ?? [];
  const [, listName = "", listHost = ""] = /^"?([^"<]{0,100}?)"?\s{0,9}<([^<>\s]{3,200})>/.exec(mail.list.trim()) ?? [];
  const domain = mail.address.slice(mail.address.lastIndexOf("@") + 1).toLowerCase();
  const site = [domain, listHost.toLowerCase()].map(houseOf).find((each) => each !== "") ?? "";
  return { source: outlet || name || listName || site || mail.address, site, author };
}

/** The host that a mail domain belongs to; "" where it tells no outlet. */
function houseOf(domain: string): string {
  if (HOUSES.test(domain)) return domain;
  return /^(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}$/.test(domain) && !CARRIERS.test(domain) ? domain : "";
}
