/** What `commonplace init` writes. */

/** content/digest.yml with every field explained. */
export function digestYml(tagAuthority: string): string {
  return `# Every line is optional. A name that isn't known is an error, so that a typo can't hide.

# Shown at the top of every page and in the feeds.
title: A new digest
# description: What the papers of the coast agree on

# The address at which the site will be published. Feeds and the site map need it; pages don't.
# url: https://digest.example.org

# Language of the pages; time zone in which a day begins and ends (an IANA name).
language: en
timezone: UTC

# How much of an article's text is published: "passages" (what is quoted, with its neighbouring sentences) or "full".
publish: passages

# Items in a feed, at most.
feedItems: 30

# A WebSub hub, for readers who want to be told at once. The feeds name it; tell it after each upload (docs/site.md says how).
# hub: https://hub.example.org/

# How "commonplace add" fetches pages and feeds: seconds between two requests to one host, and whether the pages behind feeds that
# hold only summaries are fetched too.
fetch: {delay: 2, pages: false}

# Names the entries of the feeds for ever, wherever the site moves. If you own a domain, put "example.org,2025" here before the
# first feed is published. After that, never change it.
tagAuthority: "${tagAuthority}"
`;
}

export const SOURCES_YML = `# The outlets of this digest. Everything here is optional: an article whose outlet isn't listed works all the same.
#
# sources:
#   - name: The Harbour Post            # as it is shown
#     url: https://harbourpost.example  # its home page
#     hosts: [harbourpost.example]      # addresses by which its articles are recognised
#     aliases: [Harbour Post, The Post] # other names under which it appears
#     publisher: Harbour Media          # outlets of one publisher may share a newsroom
#     agency: false                     # true for a news agency: articles that credit it go back to one origin
#     language: en                      # taken where a text is too short to tell
#     publish: passages                 # or "full": how much of its articles may be published here
#     pages: false                      # true: the pages behind its feeds' summaries are fetched
`;

export const README = `# A digest made with Commonplace

1. Put articles into \`content/inbox\`: saved pages, feeds, .txt, .md or .jsonl files; or fetch them: \`commonplace add URL\`, \`commonplace add feeds.opml\`.
2. Run \`commonplace build\`, or \`commonplace serve\` to see the site on this machine.
3. Publish the folder \`_site\` on any web server.

\`content/articles\` holds the articles as they were read; correct them by hand, your version stays.
\`content/digest.yml\` and \`content/sources.yml\` hold the configuration. All of \`content/\` belongs into git; \`_site\` doesn't.
`;

export const GITIGNORE = `_site/
.commonplace/
node_modules/
`;
