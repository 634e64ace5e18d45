/**
 * Run by `npm ci` (prepare), behind the compiler: puts the program's modules, and those of the packages that nearly every command needs,
 * together into few files in dist/bundle, which the command runs. A build loads hundreds of modules in each of several threads, and to look
 * for a module takes longer than to run it. Packages that are needed seldom, or that have files of their own, are loaded as they are installed.
 * Another folder of compiled modules may be given.
 */
import { readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const dist = realpathSync(process.argv[2] ?? fileURLToPath(new URL("../dist", import.meta.url)));
const out = join(dist, "bundle");

/** What the command and its threads begin with: modules by their path in dist. */
const ENTRIES = [
  "cli.js",
  "cli/check/worker.js",
  "cli/reading/worker.js",
  "cli/serve/worker.js",
  "cli/stories/worker.js",
  "files/listing-worker.js",
  "publish/aside/thread.js",
  "publish/incremental/worker.js",
];

/** Packages that are put in. */
const PACKAGES =
  /^(?:@exodus\/bytes|chardet|eld|gray-matter|handlebars|htmlparser2|js-yaml|linkedom|markdown-it|parse5|saxes|stemmer|tldts|zod)(?:\/|$)/;

const nameOf = (entry) => entry.replace(/\.js$/, "").replaceAll("/", "-");

/** A path in dist, with slashes; it begins with "../" where the file lies elsewhere. */
const placeOf = (file) => relative(dist, file).split(sep).join("/");

/** A module finds the files that its threads begin with in the bundle, all others from where it stands in dist. */
const places = {
  name: "places",
  transform(code, id) {
    const place = placeOf(id);
    if (place.startsWith("../")) return null;
    return code.replace(/(?:new URL\("(\.\/[\w-]+\.js)", )?import\.meta\.url/g, (found, file) => {
      const entry = posix.join(posix.dirname(place), file ?? "");
      if (ENTRIES.includes(entry)) return `new URL("./${nameOf(entry)}.js", import.meta.url`;
      return found.replace("import.meta.url", `new URL("../${place}", import.meta.url).href`);
    });
  },
};

/** Folders of the packages whose modules were put in. */
const folders = new Set();
const licences = {
  name: "licences",
  transform(_, id) {
    const folder = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id)?.[1];
    if (folder !== undefined) folders.add(folder);
  },
};

/** What the licences of these packages ask for: their texts beside the copies. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8").trim());
  return [`${name} ${version} (${license})`, ...texts].join("\n\n");
}

const isPutIn = (id, importer) => /^[./]|^\w:\\/.test(id) || PACKAGES.test(id) || /node_modules/.test(importer ?? "");

rmSync(out, { recursive: true, force: true });
const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((entry) => [nameOf(entry), join(dist, entry)])),
  platform: "node",
  external: (id, importer) => !isPutIn(id, importer),
  plugins: [places, licences],
  // gray-matter can evaluate front matter; the program never asks it to.
  onLog: (level, log, tell) => (log.code === "EVAL" ? undefined : tell(level, log)),
});
const { output } = await bundle.write({
  dir: out,
  format: "esm",
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-[hash].js",
});
for (const { fileName, code = "" } of output)
  if (/\b__(?:file|dir)name\b/.test(code))
    throw new Error(`${fileName}: a package in it asks where its own file lies.`);
await bundle.close();
const texts = [...folders].sort().map(licenceOf);
writeFileSync(join(out, "LICENSES.txt"), `${[...new Set(texts)].join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
