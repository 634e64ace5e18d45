/**
 * Run by `npm ci` (prepare): makes `npx commonplace` find this checkout's own command at once, where npx would otherwise
 * install the folder into its cache. Only a link inside node_modules; does nothing where there is none.
 */
import { chmodSync, existsSync, lstatSync, mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = join(root, "node_modules", ".bin");
const link = join(folder, "commonplace");

if (process.platform !== "win32" && existsSync(join(root, "node_modules"))) {
  chmodSync(join(root, "bin", "commonplace.js"), 0o755);
  mkdirSync(folder, { recursive: true });
  if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync("../../bin/commonplace.js", link);
}
