// What the scripted year asks of a program, out of its functions: `dist` in the bench, `src` in the test.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export function askedOf(root, parts) {
  const { run, parseGone, amendText, parseEditorial, editorialFiles } = parts;
  return {
    ...parts,
    run: async (argv, day) => {
      const said = [];
      const io = {
        stdout: { write: () => true },
        stderr: { write: (text) => said.push(text) > 0 },
        stdin: (async function* () {})(),
        env: { SOURCE_DATE_EPOCH: String(Date.parse(`${day}T12:00:00Z`) / 1000) },
        cwd: () => root,
      };
      return { code: await run(argv, io), err: said.join("") };
    },
    readEditorial: (folder) => parseEditorial(editorialFiles(folder)),
    readGone: (folder) => {
      const file = join(folder, "content", "gone.yml");
      return existsSync(file) ? parseGone(readFileSync(file, "utf8"), file) : [];
    },
    amended: (article, editorial) => amendText(article, editorial).text,
  };
}
