// What publication costs, without grouping and comparing: node bench/publish.mjs [STORIES…], by default 1000 5000 20000.
// An invented archive (publish-archive.mjs) is published whole, then with nothing changed, then with one story more, each in a process
// of its own. Needs dist/ (npm run prepare).
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeArchive } from "./publish-archive.mjs";

async function measure(root, stories) {
  const { publish } = await import("../dist/publish/index.js");
  const { changeSite } = await import("../dist/files/site-switch.js");
  const { settleState } = await import("../dist/publish/incremental/state.js");
  const [siteDir, cacheDir] = [join(root, "_site"), join(root, ".commonplace", "cache", "publish")];
  const places = { templatesDir: null, siteDir: existsSync(siteDir) ? siteDir : null, cacheDir };
  const archive = makeArchive(stories, new Set(), { sentences: 8 });
  const { files, pages, change } = await changeSite(root, (outDir) => publish(archive, { ...places, outDir }));
  settleState(cacheDir);
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const cpu = (userCPUTime + systemCPUTime) / 1e6;
  console.log(JSON.stringify({ files, pages, written: change.written, cpu, peak: maxRSS / 1024 }));
}

function run(stories) {
  const root = mkdtempSync(join(tmpdir(), "publish-"));
  try {
    for (const [name, count] of [
      ["all new", stories],
      ["unchanged", stories],
      ["one story more", stories + 1],
    ]) {
      const argv = [fileURLToPath(import.meta.url), "--measure", root, String(count)];
      const done = spawnSync(process.execPath, argv, { encoding: "utf8" });
      if (done.status !== 0) throw new Error(done.stderr);
      const { files, pages, written, cpu, peak } = JSON.parse(done.stdout);
      console.log(
        `| ${stories} | ${name} | ${pages} | ${files} | ${written} | ${cpu.toFixed(1)} | ${Math.round(peak)} |`,
      );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const [mode, root, count] = process.argv.slice(2);
if (mode === "--measure") await measure(root, Number(count));
else {
  console.log(
    "| stories | publication | pages | files | written | processor s | peak MB |\n|---|---|---|---|---|---|---|",
  );
  const sizes = process.argv.slice(2).map(Number);
  for (const size of sizes.length > 0 ? sizes : [1000, 5000, 20_000]) run(size);
}
