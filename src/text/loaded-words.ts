// Each line: words that news uses for one thing and that put it in other lights, parted by "|"; those joined by "=" put it in the same.
// A word stands for its plural. Only where sentences are otherwise alike does another word of a line tell of another view.
const LINES = `
terrorist|militant=extremist|rebel=insurgent|freedom fighter|resistance fighter|separatist
illegal immigrant|illegal alien|undocumented immigrant=undocumented worker|irregular migrant|asylum seeker|refugee|migrant
riot|protest=demonstration|uprising
rioter|protester=demonstrator
invasion|incursion|special operation|military operation|intervention|liberation
regime|government
massacre=slaughter|killing|execution|assassination|murder
coup|takeover|revolution
torture|enhanced interrogation
pro life|anti abortion
pro choice|abortion rights
unborn child=unborn baby|fetus=foetus
settlement|outpost|colony
occupied|disputed|annexed
hostage=captive|prisoner=detainee
bailout|rescue|lifeline
whistleblower|leaker|traitor|informant
global warming=climate change|climate crisis|climate emergency
sexual misconduct|sexual assault|rape|sexual harassment
victim|accuser=complainant
gun control|gun safety
death tax|estate tax=inheritance tax
genocide|ethnic cleansing|mass killing
sect|cult
fugitive|exile|dissident
layoff=redundancy|restructuring=downsizing
squatter|occupier|homeless
wall|fence=barrier
activist=campaigner|agitator
mercenary|contractor|volunteer
mob|crowd
accident|disaster=catastrophe|incident
bribe|payment|gift|donation
lie|falsehood|misstatement|untruth
`;

interface Loaded {
  readonly group: number;
  readonly key: string;
  readonly words: readonly string[];
}

const bare = (word: string): string => (word.length > 4 ? word.replace(/s$/u, "").replace(/(?:ie|y|e)$/u, "") : word);

const byFirst = new Map<string, Loaded[]>();
LINES.trim()
  .split("\n")
  .forEach((line, group) => {
    for (const key of line.split("|"))
      for (const each of key.split("=")) {
        const words = each.split(" ").map(bare);
        byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { group, key, words }]);
      }
  });
for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);

/** May a loaded word, or two, begin with this lower-case word? */
export function beginsLoaded(lower: string): boolean {
  return byFirst.has(bare(lower));
}

/** A word, or two, by which a thing is told in one light and not another. */
export interface LoadedWord {
  /** The same for words that stand for one thing. */
  readonly group: number;
  /** The same for words that put it in the same light. */
  readonly key: string;
  /** Places of its first and last word in the list. */
  readonly first: number;
  readonly last: number;
}

/** The loaded words in a list of lower-case words, in order; of two that begin with one word the longer. */
export function loadedWords(lower: readonly string[]): LoadedWord[] {
  const stems = lower.map(bare);
  const found: LoadedWord[] = [];
  for (let i = 0; i < stems.length; i += 1) {
    const match = byFirst.get(stems[i]!)?.find(({ words }) => words.every((word, k) => stems[i + k] === word));
    if (match === undefined) continue;
    found.push({ group: match.group, key: match.key, first: i, last: i + match.words.length - 1 });
    i += match.words.length - 1;
  }
  return found;
}
