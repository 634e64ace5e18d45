/** `commonplace story|claim|difference|line|origin|source …`: writes a decision into content/editorial, and nothing else. */
import { isDay } from "../../editorial/is-day.js";
import type { NewDecision } from "../../editorial/write.js";
import { editing as messages } from "../../errors/editing.js";
import { editorial } from "../../errors/editorial.js";
import { usageError } from "../../errors.js";
import { withLock } from "../../files/lock.js";
import { mend } from "../../files/mend.js";
import { openStore } from "../../files/store.js";
import { nearest } from "../../text/nearest.js";
import { today } from "../clock.js";
import type { Arguments, Run } from "../command.js";
import type { Context } from "../context.js";
import { digestRoot } from "../digest-root.js";
import { isSound } from "../is-sound.js";
import { ACTIONS, type Action } from "./actions.js";
import { saveDecision } from "./save-decision.js";

type Options = Arguments["options"];

/** Options of every decision. */
const SIGNING = ["who", "when", "why", "dry-run"];

/** The command of a group of decisions. */
export function decide(group: string): Run {
  return async ({ operands: [name, ...operands], options }, context) => {
    const action = actionOf(group, name);
    const usage = `commonplace ${group} ${name} ${action.usage} --why TEXT --who NAME`;
    if (operands.length < action.least || operands.length > action.most) throw usageError(messages.usage(usage));
    refuseStrange(options, action);
    const signed = signatureOf(options, context);
    const root = digestRoot(context, []);
    return withLock(root, group, () => run(root, action, { operands, options }, signed, context));
  };
}

function actionOf(group: string, name: string | undefined): Action {
  const known = Object.keys(ACTIONS[group]!);
  if (name === undefined) throw usageError(messages.noAction(group, known));
  // In files it is called by its verb.
  const own = known.find((each) => each === name) ?? (`${group} ${name}` === "claim split" ? "part" : null);
  if (own === null) throw usageError(messages.unknownAction(name.slice(0, 60), group, nearest(name, known), known));
  return ACTIONS[group]![own]!;
}

function refuseStrange(options: Options, { verb, options: own = [] }: Action): void {
  const strange = Object.keys(options).find((name) => ![...SIGNING, ...own].includes(name));
  if (strange !== undefined) throw usageError(messages.strangeOption(strange, verb));
}

function signatureOf({ who, when, why }: Options, { io }: Context): { who: string; when: string; why: string } {
  const text = (value: unknown): string => (typeof value === "string" ? value.replace(/\s{1,99}/g, " ").trim() : "");
  const name = text(who) || text(io.env.COMMONPLACE_WHO);
  if (name === "") throw usageError(messages.needed("who", '"Ada Brook" (or set COMMONPLACE_WHO)'));
  if (text(why) === "") throw usageError(messages.needed("why", '"It is about another quay"'));
  const day = text(when) || today(io.env);
  if (!isDay(day)) throw usageError(editorial.badDate(day));
  return { who: name, when: day, why: text(why) };
}

async function run(
  root: string,
  action: Action,
  words: Arguments,
  signed: { readonly who: string; readonly when: string; readonly why: string },
  context: Context,
): Promise<number> {
  mend(root);
  const store = openStore(root, { full: false, now: Date.now });
  if (!isSound(store, context)) return 1;
  const isDry = words.options["dry-run"] === true;
  const { file: story, fields } = action.draft({ ...words, store });
  const decision: NewDecision = { decide: action.verb, ...fields, ...signed };
  const { file, line } = saveDecision(store, story, decision, isDry);
  if (context.json) await context.print(JSON.stringify({ version: 1, written: !isDry, file, line, decision }));
  else await context.print(messages.written(action.verb, file, line));
  context.say(isDry ? messages.dryRun : messages.next);
  return 0;
}
