/** The little of Eleventy that is used here; the package has no types of its own. */
declare module "@11ty/eleventy" {
  interface Options {
    /** null: no configuration file is looked for. */
    readonly configPath: string | null;
    readonly quietMode: boolean;
    // biome-ignore lint/suspicious/noExplicitAny: the configuration object has no types.
    readonly config: (config: any) => void;
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: Options);
    disableLogger(): void;
    write(): Promise<unknown>;
    toJSON(): Promise<unknown>;
  }
}
