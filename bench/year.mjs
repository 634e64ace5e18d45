// A scripted year: node bench/year.mjs [days] [articles a day] [decisions] [corrections] [folder]. STEP: days from build to build. It asserts; what it finds wrong is printed, and the exit code is 1.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { differing } from "./year/differing.mjs";
import { programIn } from "./year/program.mjs";
import { deadEnds, runYear } from "./year/run.mjs";

const [days = 365, perDay = 20, decisions = 200, corrections = 30] = process.argv.slice(2, 6).map(Number);
const given = process.argv[6];
const root = given ?? mkdtempSync(join(tmpdir(), "commonplace-year-"));
const end = Number(process.env.UNTIL ?? Number.POSITIVE_INFINITY) * 1000;
rmSync(root, { recursive: true, force: true });
mkdirSync(root, { recursive: true });
const program = await programIn(root);

const told = (year) => {
  if (year.day % 10 !== 9 && year.day % 25 !== 24 && year.faults.length === told.faults) return;
  told.faults = year.faults.length;
  const last = year.seconds.slice(-10);
  const mean = last.reduce((sum, each) => sum + each, 0) / last.length;
  console.log(
    `day ${year.day + 1}: ${year.byId.size} articles, ${year.stories.size} stories, ${year.made.length} decisions, ${year.corrected} corrections, ${year.changes} changes, ${year.urls.size} addresses, ${mean.toFixed(1)} s a build, ${Math.round(process.memoryUsage().rss / 1e6)} MB, ${year.faults.length} faults`,
  );
  for (const fault of year.faults.slice(told.printed, told.printed + 20)) console.log(`  ${fault}`);
  told.printed = year.faults.length;
};
Object.assign(told, { faults: 0, printed: 0 });

const year = await runYear({
  root,
  program,
  days,
  perDay,
  decisions,
  corrections,
  seed: 31,
  step: Number(process.env.STEP ?? 1),
  told,
  stopped: () => Date.now() > end,
});
const dead = deadEnds(year);
const other = `${root}-anew`;
rmSync(other, { recursive: true, force: true });
cpSync(join(root, "content"), join(other, "content"), { recursive: true, preserveTimestamps: true });
const anew = await programIn(other);
const { code } = await anew.run(["build", "--full"], year.lastDay);
const apart = [
  ...differing(join(root, "_site"), join(other, "_site")),
  ...differing(join(root, "content"), join(other, "content")),
];
const tally = (names) => {
  const counts = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
};
const result = {
  days: year.day,
  builds: year.builds,
  articles: year.byId.size,
  stories: year.stories.size,
  decisions: year.made.length,
  kinds: tally(year.made.map(({ verb }) => verb)),
  atTheEnd: tally(year.made.map(({ state }) => state)),
  onceLostGround: year.made.filter(({ gone }) => gone).length,
  undone: year.undone,
  corrections: year.corrected,
  changes: year.changes,
  addresses: year.urls.size,
  pagesEver: year.lists.size,
  pagesDead: dead.pages,
  pointsEver: year.anchors.size,
  pointsDead: dead.points.length,
  rebuilt: { code, apart },
  faults: year.faults.length,
};
console.log(JSON.stringify(result, null, 1));
for (const fault of year.faults.slice(told.printed)) console.log(fault);
if (!given) rmSync(root, { recursive: true, force: true });
rmSync(other, { recursive: true, force: true });
process.exitCode = year.faults.length + apart.length + dead.pages.length + dead.points.length + code > 0 ? 1 : 0;
