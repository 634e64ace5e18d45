// The built program, as the scripted year asks for it.
import { run } from "../../dist/cli.js";
import { parseArticle } from "../../dist/content/article-file.js";
import { parseGone } from "../../dist/content/gone-file.js";
import { parseLedger } from "../../dist/content/ledger-file.js";
import { parseStory } from "../../dist/content/story-file.js";
import { amendText } from "../../dist/editorial/amend.js";
import { anchorsOf } from "../../dist/editorial/grounds.js";
import { parseEditorial } from "../../dist/editorial/parse.js";
import { addDecision, decisionFileFor, removeDecision } from "../../dist/editorial/write.js";
import { editorialFiles } from "../../dist/files.js";
import { askedOf } from "./asked.mjs";

export const programIn = (root) =>
  askedOf(root, {
    run,
    parseArticle,
    parseGone,
    parseLedger,
    parseStory,
    amendText,
    anchorsOf,
    parseEditorial,
    addDecision,
    decisionFileFor,
    removeDecision,
    editorialFiles,
  });
