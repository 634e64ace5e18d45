/** Who edits: the name that git has for commits in this folder. */
import { execFile } from "node:child_process";

/** git's user.name; "" where there is none. */
export function editorName(root: string): Promise<string> {
  return new Promise((done) => {
    execFile("git", ["-C", root, "config", "user.name"], { timeout: 3000, maxBuffer: 4096 }, (error, output) => {
      done(error ? "" : output.trim().split("\n")[0]!.slice(0, 100));
    });
  });
}
