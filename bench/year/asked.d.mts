import type { Program } from "./run.mjs";

export function askedOf(root: string, parts: object): Program;
