/** SVG → PNG, with the one font that lies beside the templates: the same bytes everywhere. The only import of resvg. */
import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Resvg } from "@resvg/resvg-js";

const FONT = fileURLToPath(new URL("../../templates/fonts/SourceSerif4-SemiBold.ttf", import.meta.url));
const FAMILY = "Source Serif 4";

/** The drawing as PNG, `width` pixels wide; null on a machine that resvg has no build for. */
export function toPng(svg: string, width: number): Uint8Array | null {
  const Renderer = renderer();
  if (Renderer === null) return null;
  const font = { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: FAMILY, serifFamily: FAMILY };
  return new Renderer(svg, { font, fitTo: { mode: "width", value: width } }).render().asPng();
}

let loaded: typeof Resvg | null | undefined;

function renderer(): typeof Resvg | null {
  if (loaded !== undefined) return loaded;
  try {
    loaded = (createRequire(import.meta.url)("@resvg/resvg-js") as { Resvg: typeof Resvg }).Resvg;
  } catch {
    loaded = null;
  }
  return loaded;
}

let collect: ((options: { readonly type: "minor" }) => void) | undefined;

/** Gives back the memory of drawings that are done with: 3 MB each, outside the heap, so that V8 doesn't see a reason to. */
export async function freeDrawings(): Promise<void> {
  if (collect === undefined) {
    setFlagsFromString("--expose-gc");
    collect = runInNewContext("gc") as typeof collect;
  }
  await setImmediate();
  collect!({ type: "minor" });
  await setImmediate();
}
