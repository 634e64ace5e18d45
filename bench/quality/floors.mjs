// Runs the quality suites and holds their figures against bench/floors.json. A floor is only ever raised.
//
//   node bench/quality/floors.mjs path/to/run.mjs
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const runner = process.argv[2];
const floors = JSON.parse(readFileSync(new URL("../floors.json", import.meta.url), "utf8"));
const suites = [...new Set(Object.keys(floors).map((figure) => figure.split(".")[0]))];
const cli = `${process.execPath} ${new URL("../../bin/commonplace.js", import.meta.url).pathname}`;
let short = 0;
for (const suite of suites) {
  const bounds = Object.entries(floors).filter(([figure]) => figure.startsWith(`${suite}.`));
  const least = bounds.flatMap(([figure, value]) => ["--min", `${figure}=${value}`]);
  const done = spawnSync(process.execPath, [runner, suite, "--cli", cli, ...least], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  if (done.status !== 0) short += 1;
}
if (short > 0) console.error(`${short} of ${suites.length} suites fall short of bench/floors.json`);
process.exit(short > 0 ? 1 : 0);
