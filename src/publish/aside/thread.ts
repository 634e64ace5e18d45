/** The thread of a publisher: looks through the site; where something is new, reads cards file by file until it hears what is to be published. */
import { parentPort, workerData } from "node:worker_threads";
import type { Card } from "../incremental/cards.js";
import { faultOf } from "../incremental/faults.js";
import { type Known, lookThrough, untouchedKey } from "../incremental/look.js";
import { readCards } from "../incremental/state.js";
import { archiveOf, type Question, type Told as Reply } from "./archive-aside.js";
import type { Asked, Said, Start, Told } from "./publisher.js";
import { askOn } from "./questions.js";

const { line, ...places } = workerData as Start;
const tell = (said: Said): void => parentPort!.postMessage(said);
const cards = new Map<string, Card>();
const files = readCards(places.cacheDir);

/** Takes the cards of one more file; false where there is none. */
function takeCards(): boolean {
  const { done, value } = files.next();
  for (const card of done ? [] : value) cards.set(card.name, card);
  return !done;
}

function allCards(): ReadonlyMap<string, Card> {
  while (takeCards());
  return cards;
}

async function publish(known: Known, { outline, templatesDir }: Asked): Promise<void> {
  try {
    const { publishInPlace } = await import("./in-place.js");
    const archive = archiveOf(outline, askOn<Question, Reply>(line));
    const progress = (done: number, all: number): void => tell({ done, all });
    const hasRead = (): void => tell({ hasRead: true });
    const published = await publishInPlace(archive, places, {
      templatesDir,
      progress,
      hasRead,
      known,
      cards: allCards,
    });
    tell({ published });
  } catch (error) {
    tell({ fault: faultOf(error) });
  }
}

const known = lookThrough(places.siteDir, places.cacheDir);
tell({ isKnown: known !== null, untouched: untouchedKey(known) });
if (known !== null) {
  let isAsked = false;
  const readOn = (): void => {
    if (!isAsked && takeCards()) setImmediate(readOn);
  };
  parentPort!.on("message", (told: Told) => {
    if (told === "prepare") {
      // What publishes is loaded where something is new, and read what it is told by.
      void import("./in-place.js").then(({ fingerprint }) => fingerprint());
      return readOn();
    }
    isAsked = true;
    void publish(known, told);
  });
}
