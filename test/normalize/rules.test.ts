/** Each rule with what it cuts and, as important, what it leaves alone. All texts are invented. */
import { describe, expect, it } from "vitest";
import { toPlaces } from "../../src/normalize/boilerplate/rule.js";
import { findRule, RULES } from "../../src/normalize/boilerplate/rules.js";
import { toPara } from "../../src/normalize/draft.js";

const story = (n: number) => `The council of Arvik met for the ${n}th time and decided to wait for the engineers.`;

/** The rule that cuts a line standing `fromEnd` paragraphs before the end of a story of twelve. */
function ruleFor(line: string, { fromEnd = 5, index }: { fromEnd?: number; index?: number } = {}): string | null {
  const at = index ?? 12 - fromEnd;
  const lines = Array.from({ length: 13 }, (_, i) => (i === at ? line : story(i)));
  return findRule(toPlaces(lines.map((text, i) => toPara(text, i + 1)))[at]!);
}

const atTop = { index: 0 };
const atEnd = { fromEnd: 0 };

/** [rule, line that it cuts, where it stands] */
const cut: readonly (readonly [string, string, { fromEnd?: number; index?: number }?])[] = [
  ["share-counter", "0"],
  ["share-counter", "1.2k shares"],
  ["share-counter", "Comments (73)"],
  ["share-buttons", "Share on Facebook"],
  ["share-buttons", "Facebook Twitter WhatsApp Email Print"],
  ["share-buttons", "Share Tweet 12 shares"],
  ["share-buttons", "Read or Share this story: https://example.com/x"],
  ["share-buttons", "Click to print (Opens in new window)"],
  ["share-buttons", "Like us on Facebook for more news from the valley"],
  ["share-buttons", "Copy link"],
  ["share-buttons", "Send this to a friend (Opens in a new tab)"],
  ["text-size", "Text Size -"],
  ["text-size", "+"],
  ["divider", "___"],
  ["divider", "* * *"],
  ["divider", "— —"],
  ["advertisement", "ADVERTISEMENT"],
  ["advertisement", "Story continues below advertisement"],
  ["advertisement", "Continue reading the main story"],
  ["media-player", "Please enable Javascript to watch this video"],
  ["media-player", "Slideshow (4 images)"],
  ["media-player", "JUST WATCHED A bridge falls Replay More Videos ... MUST WATCH A bridge falls 01:12"],
  ["media-player", "View gallery"],
  ["time-stamp", "11:37 a.m. EST"],
  ["page-code", "var player = new Player('abc'); player.load();"],
  ["page-code", "@media only screen and (min-width: 500px) { .ad { display: none; } }"],
  ["navigation", "Skip to main content"],
  ["navigation", "Home > News > Region"],
  ["section-label", "Politics", atTop],
  ["section-label", "Tags: bridge, Arvik", atEnd],
  ["site-name", "arvik-post.com"],
  ["reading-time", "4 min read"],
  ["bare-link", "https://example.com:8080/a/b?c=d"],
  ["bare-link", "More info: https://example.com"],
  ["photo-caption", "Image copyright Example Pictures Image caption The bridge on Friday"],
  ["photo-caption", "FILE - In this May 4, 2021, file photo, the bridge is seen from the air."],
  ["photo-caption", "1 of 12. Divers look at the pillars of the bridge."],
  ["photo-caption", "Enlarge this image toggle caption Tove Lund/Arvik Post"],
  ["photo-caption", "In this March 2, 2022, photo, workers paint the bridge."],
  ["photo-caption", "CLOSE Divers have looked at the pillars. Video by Tove Lund"],
  ["photo-caption", "Mayor Liv Strand (Photo: Getty Images)"],
  ["photo-caption", "A drawing of the new bridge. Image: Strand Architects"],
  ["photo-caption", "Mayor Liv Strand opens the gate. (Tove Lund/Arvik Post)"],
  ["photo-caption", "Children on the bridge in May. Tove Lund/Getty Images"],
  ["photo-caption", "The mayor opens the gate in Arvik, April 2, 2024. REUTERS/Tove Lund"],
  ["photo-caption", "The mayor on the bridge on Friday. | AP Photo"],
  ["photo-caption", "Liv Strand (left) and Jon Aker on the bridge"],
  ["photo-caption", "A photo from the opening in 1931, with the first car on the bridge."],
  ["photo-caption", "Figure 2: Load of the pillars by year."],
  ["photo-caption", "This undated photo provided by the county shows the old bridge."],
  ["photo-caption", "The bridge on the day it closed. (NPA)", { index: 1 }],
  ["photo-credit", "Photo: Arvik archives"],
  ["photo-credit", "Tove Lund/AFP/Getty Images"],
  ["photo-credit", "Illustration by Tove Lund"],
  ["photo-credit", "Courtesy of the county"],
  ["table", "Year Cars Lorries 1990 1,200 80 2000 2,400 160 2010 4,100 390 2020 5,600 720 2024 6,000 800 80"],
  ["video-promo", "Watch the video below to see the divers."],
  ["video-promo", "This video is from the archive of the county."],
  ["video-promo", "Scroll down for video"],
  ["video-promo", "WATCH: Divers look at the pillars"],
  ["embedded-post", "Skip Twitter post by @arvik The bridge is closed. End of Twitter post by @arvik"],
  ["related-link", "RELATED: Why the bridge is closed"],
  ["related-link", "Also read: What the ferry costs"],
  ["related-link", "See also: The ferry of 1931"],
  ["related-link", "More: Arvik wants a second bridge"],
  ["related-link", "More:Arvik wants a second bridge"],
  ["related-link", "(Also on ARVIK POST: Ten things about the bridge)"],
  ["related-link", "Read more about the bridge"],
  ["related-link", "Why the pillars crumble Read more"],
  ["related-link", "[Sign up for the harbour letter and get news each week.]"],
  ["related-link", "Bridge crisis:Arvik asks the state for help"],
  ["related-link", "Click here to see all pictures of the bridge"],
  ["advertisement", "Advert"],
  ["advertisement", "Anzeige"],
  ["advertisement", "Iklan"],
  ["photo-caption", "Caption"],
  ["photo-caption", "Image 3 of 12"],
  ["page-code", "[button link=”https://arvik.example/send” type=”big”] Send us your bridge[/button]"],
  ["contact-box", "Join our Bridge Forums to talk of the latest piers, pillars and more!"],
  ["newsletter-box", "Do you want to be informed of the work at the bridge? Sign up here for our letters by e-mail."],
  ["shouted-link", "ARVIK MAYOR SAYS BRIDGE WILL STAY CLOSED UNTIL SUMMER"],
  ["app-promo", "GET THE ARVIK NEWS APP"],
  ["newsletter-box", "Sign up for our newsletter and get the news of Arvik every morning."],
  ["newsletter-box", "Get our news alerts from the harbour in your inbox."],
  ["newsletter-box", "By signing up, you agree to our terms."],
  ["newsletter-box", "Interested in Bridges? Add Bridges as an interest."],
  ["support-appeal", "Support our journalism with two crowns a month."],
  ["login-wall", "Subscribe to continue reading."],
  ["login-wall", "Please log in or register to read the whole article."],
  ["login-wall", "This article is available only to subscribers."],
  ["comment-form", "Your email address will not be published. Required fields are marked *"],
  ["comment-form", "Leave a Reply"],
  ["comment-form", "Post comment"],
  ["comment-form", "Comments are closed."],
  ["cookie-notice", "We use cookies to improve your visit. By continuing you accept our policy."],
  ["cookie-notice", "We value your privacy"],
  ["cookie-notice", "We and our partners keep cookies on your device; you can change your choices here."],
  ["cookie-notice", "Accept all Manage choices"],
  ["contact-box", "Have a tip? Write to desk@example.com"],
  ["contact-box", "Are you in Arvik? Email us your pictures."],
  ["contact-box", "Liv Strand • 612-555-0175"],
  ["byline", "By Tove Lund, Arvik Post reporter"],
  ["help-line", "If you or someone you know needs support, call the line on 0800 000 000.", atEnd],
  ["contributors", "Reuters contributed to this report."],
  ["contributors", "Associated Press writers Tove Lund in Arvik and Jon Aker in Pell contributed to this report."],
  ["contributors", "(Reporting by Tove Lund; Editing by Jon Aker)"],
  ["contributors", "Additional reporting by Tove Lund"],
  ["contributors", "With Post wires", atEnd],
  ["copyright", "Copyright 2025 The Arvik Post. All rights reserved."],
  ["copyright", "© 2024 Arvik Post LLC"],
  ["copyright", "This material may not be published, broadcast, rewritten or redistributed."],
  ["syndication", "This article originally appeared on The Pell Courier."],
  ["syndication", "Original article on Pell Science."],
  ["syndication", "Source: Pell Courier", atEnd],
  ["editors-note", "Editor’s note: An earlier version of this story gave a wrong year."],
  ["editors-note", "This story has been updated with a comment of the mayor."],
  ["editors-note", "Correction: The bridge is 80 metres long, not 90."],
  ["editors-note", "This article is more than 2 years old"],
  ["author-note", "Follow Tove Lund on Twitter: @tovelund"],
  ["author-note", "Write to Tove Lund at tove@example.com"],
  ["author-note", "Tove Lund can be reached at tove@example.com."],
  ["author-note", "tove.lund@example.com"],
  ["author-note", "Tove Lund is a reporter for the Pell Courier.", atEnd],
  ["press-contact", "Media contact: Jon Aker, Strand Architects", atEnd],
  ["caption-or-link", "Narrow escape: Mayor Liv Strand and her dog on the bridge the day before it closed"],
];

/** [line that no rule cuts, where it stands] */
const kept: readonly (readonly [string, { fromEnd?: number; index?: number }?])[] = [
  ["0.3 per cent is not much."],
  ["Share prices fell on Monday."],
  ["Facebook and Twitter have deleted the post, the mayor said."],
  ["Print it and pin it to the wall, the mayor said."],
  ["Advertisement sales fell by a third, the paper said."],
  ["The story continues in court in May."],
  ["Please enable us to work, the ferrymen asked."],
  ["Politics is what divides the town, and not the bridge.", atTop],
  ["News of the closure travelled quickly.", atTop],
  ["Images from the scene showed the bridge drifting past the church."],
  ["Video from the harbour shows the pillar breaking."],
  ["A photo taken by a resident went round the world within a day."],
  ["This photo shows how narrow the old bridge was, the architect said."],
  ["In this town, photographs of the bridge hang in every kitchen."],
  ["The file was closed in May, and nobody was charged."],
  ["Gov. Susan Marten (R), the first woman in the post, leads the polls."],
  ["He founded the Arvik Broadcasting Company (ABC)."],
  ["“It is the oldest bridge of its kind,” the divers said. [Bridge Photos: The oldest of all]"],
  ["The bridge is closed on days that end in 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 or 14"],
  ["The bridge stays closed. (NPA)", { fromEnd: 0 }],
  ["The ferry office can be reached on 0400 0400 from eight to eight."],
  ["The town left, right and centre is against it."],
  ["Copyright law protects the drawings of the architect for seventy years."],
  ["Courtesy is what the guards lack, visitors say."],
  ["In 1990 some 1,200 cars a day crossed the bridge, in 2000 there were 2,400, and in 2020 it was 5,600."],
  ["Watch out for ice on the bridge, the police said."],
  ["See what the mayor has done, her critics say: nothing."],
  ["Read the report and you will find no figure in it."],
  ["More than 40 people crossed the bridge on foot."],
  ["More people cross on foot: some forty a day."],
  ["Related crimes have fallen, according to the police."],
  ["Also on Friday, the ferry broke down."],
  ["NATO and the EU sent help."],
  ["POLICE AND COURT"],
  ["The company will send notifications to its customers when the bridge opens."],
  ["Residents must register to vote before May."],
  ["Users must sign in to see the timetable of the ferry, the operator said."],
  ["Subscribers of the water works pay more from May on."],
  ["The council has passed a law on cookies, and sites must ask before they store them."],
  ["The bakery sells cookies in the shape of the bridge."],
  ["“Leave a comment in the book,” the priest told visitors."],
  ["Comments by the mayor angered the ferrymen."],
  ["Are you a friend of bridges? If not, you may become one in Arvik."],
  ["Have a look at the pillars and you know why."],
  ["He contributed to the report of the county in 2019, the mayor said."],
  ["Rain contributed to the damage."],
  ["Reporting a fault takes two minutes."],
  ["Written by a poet, the letter moved the council."],
  ["Produced by two brothers, the film cost next to nothing."],
  ["This story began in 1931, when the bridge was built."],
  ["The article was published on Friday and read by thousands."],
  ["An editor’s note can’t repair that."],
  ["Update: The mayor has left the meeting and goes home."],
  ["Follow the river for two miles and you come to the ferry."],
  ["She sent a series of tweets on Friday."],
  ["“She did nothing but follow me on the bridge,” he said."],
  ["Several reporters are believed to be held in Pell, most of them are writers for small papers.", atEnd],
  ["Liv Strand is the mayor of Arvik, and an engineer.", atEnd],
  ["Contact with the ferry was lost at nine."],
  ["The source: a well below the church."],
  ["Anger: that is what the ferrymen feel."],
  ["Close the bridge, the engineers said."],
  ["“It was cold,” he said (the harbour was frozen)."],
  ["He wrote <script>alert(1)</script> on the wall and left."],
];

describe("boilerplate rules", () => {
  it.each(cut.map(([rule, line, place]) => ({ rule, line, place })))("$rule cuts: $line", ({ rule, line, place }) => {
    expect(ruleFor(line, place)).toBe(rule);
  });

  it.each(kept.map(([line, place]) => ({ line, place })))("none cuts: $line", ({ line, place }) => {
    expect(ruleFor(line, place)).toBeNull();
  });

  it("has an example for every rule", () => {
    const shown = new Set(cut.map(([rule]) => rule));
    expect([...new Set(RULES.map((rule) => rule.name))].filter((name) => !shown.has(name))).toEqual([]);
  });

  it("leaves the shouts of a text in capitals alone", () => {
    const places = toPlaces(Array.from({ length: 6 }, (_, i) => toPara(story(i).toUpperCase(), i + 1)));
    expect(places.map(findRule)).toEqual([null, null, null, null, null, null]);
  });

  it.each([
    "(",
    "[",
    "a/",
    "A. ",
    "“",
    "Photo: ",
    "REUTERS/",
    "sign up ",
    "@a ",
    "- ",
    "1 of 1 ",
    "| ",
    "A, ",
    "> A ",
    "AP/",
  ])("stays linear on a paragraph of %s", (part) => {
    const line = part.repeat(100_000 / part.length);
    expect(() => ruleFor(line)).not.toThrow();
  });
});
