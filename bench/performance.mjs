// All measurements of docs/performance.md, one after the other: node bench/performance.mjs [--quick]. It takes hours with the largest
// sizes; --quick leaves those out. Needs dist/ (npm run prepare) and, to stand beside it, hugo (apt-get install hugo).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const isQuick = process.argv.includes("--quick");
const BENCHES = [
  ["Stages of a build", "build.mjs", isQuick ? ["100", "1000"] : ["100", "1000", "10000", "100000"]],
  ["Little changed", "little.mjs", isQuick ? ["200", "365"] : ["20000", "3650"]],
  ["Comparing", "compare.mjs", []],
  ["Publication", "publish.mjs", isQuick ? ["1000"] : ["1000", "5000", "20000"]],
  ["Beside Hugo and the bare loop", "side-by-side.mjs", isQuick ? ["1000"] : ["5000", "20000"]],
  ["Serving", "serve.mjs", isQuick ? ["--edits", "3", "200"] : ["5000"]],
  ["Builds that are killed", "kill.mjs", isQuick ? ["10"] : ["200"]],
];

for (const [title, file, argv] of BENCHES) {
  console.log(`\n## ${title}\n`);
  const script = fileURLToPath(new URL(file, import.meta.url));
  const { status } = spawnSync(process.execPath, [script, ...argv], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
