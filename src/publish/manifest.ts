/** The web manifest: what a phone calls the site that was put on its home screen. */
import type { Config } from "../model.js";
import { oneLine } from "./clean.js";
import { shortened } from "./phrases.js";
import { ICON_SIZES } from "./pictures.js";

export function renderManifest({ title, description, language }: Config): string {
  const icons = ICON_SIZES.map((size) => ({
    src: `assets/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: "image/png",
  }));
  const record = {
    name: oneLine(title),
    short_name: shortened(oneLine(title), 24),
    description: oneLine(description),
    lang: language,
    start_url: "./index.html",
    scope: "./",
    display: "browser",
    background_color: "#fbfaf7",
    theme_color: "#fbfaf7",
    icons: [{ src: "assets/icon.svg", sizes: "any", type: "image/svg+xml" }, ...icons],
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
