// The program and scikit-learn on the same invented articles, side by side: node bench/groups-sklearn.mjs 10000
// Needs dist/ (npm run prepare) and Python with scikit-learn; PYTHON=/usr/bin/python3 names another one than the first.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { generateArchive } from "./generate-archive.mjs";

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const count = process.argv[2] ?? "10000";
const input = [...generateArchive(Number(count))]
  .map(({ headline, text, story }) => JSON.stringify({ text: `${headline}\n${text}`, story }))
  .join("\n");
spawnSync(process.execPath, [here("groups.mjs"), count], { stdio: "inherit" });
for (const method of process.argv.slice(3).length > 0 ? process.argv.slice(3) : ["average-link", "dbscan", "hdbscan"])
  spawnSync(process.env.PYTHON ?? "python3", [here("groups-sklearn.py"), method], {
    input,
    stdio: ["pipe", "inherit", "inherit"],
  });
