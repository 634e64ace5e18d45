/** JSON Feed 1.1. */
import { rfc3339 } from "./calendar.js";
import type { Feed, FeedItem } from "./feed-items.js";

const FILE = "feed.json";

export function renderJsonFeed(feed: Feed): string {
  const { title, home, root, folder, previous, description, language, hub, items } = feed;
  const record = {
    version: "https://jsonfeed.org/version/1.1",
    title,
    home_page_url: home,
    feed_url: root + folder + FILE,
    ...(previous === null ? {} : { next_url: root + previous + FILE }),
    description,
    language,
    authors: [{ name: title, url: home }],
    ...(hub === null ? {} : { hubs: [{ type: "WebSub", url: hub }] }),
    items: items.map(itemRecord),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}

function itemRecord(item: FeedItem) {
  const { id, url, title, html, summary, published, updated, topics, language, picture } = item;
  return {
    id,
    url,
    title,
    content_html: html,
    summary,
    ...(picture ? { image: picture.url } : {}),
    ...(published ? { date_published: rfc3339(published) } : {}),
    ...(updated ? { date_modified: rfc3339(updated) } : {}),
    ...(topics.length > 0 ? { tags: topics } : {}),
    ...(language ? { language } : {}),
    ...(picture ? { attachments: [{ url: picture.url, mime_type: picture.type, size_in_bytes: picture.length }] } : {}),
  };
}
