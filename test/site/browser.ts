/** A real Chromium for tests, and a plain static file server that knows nothing of the site. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { type Browser, chromium } from "playwright-core";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of a Chromium: CHROMIUM_PATH, else a usual place. Null if there is none; with CI set that is an error. */
export function chromiumPath(): string | null {
  const found = [process.env.CHROMIUM_PATH, ...USUAL_PLACES].find((path) => path !== undefined && existsSync(path));
  if (found === undefined && process.env.CI) throw new Error("No Chromium found. Set CHROMIUM_PATH to one.");
  return found ?? null;
}

export function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"] });
}

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".xml": "application/xml",
};

/** Serves a folder below a path ("/digest"); answers its address without a trailing slash. */
export async function serve(
  folder: string,
  below = "",
  headers: Readonly<Record<string, string>> = {},
): Promise<{ url: string; close: () => void }> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, below, request.url ?? "/");
    response.writeHead(file ? 200 : 404, {
      ...headers,
      "content-type": TYPES[extname(file ?? ".html")] ?? "application/octet-stream",
    });
    response.end(file ? readFileSync(file) : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}${below}`, close: () => server.close() };
}

function fileFor(folder: string, below: string, url: string): string | null {
  const path = decodeURIComponent(new URL(url, "http://x").pathname);
  if (!path.startsWith(below)) return null;
  const file = normalize(join(folder, path.slice(below.length)));
  if (!file.startsWith(folder) || !existsSync(file)) return null;
  const index = statSync(file).isDirectory() ? join(file, "index.html") : file;
  return existsSync(index) ? index : null;
}
