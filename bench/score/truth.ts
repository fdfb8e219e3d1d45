import { readFileSync, readdirSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Known correspondences of two texts; the corpus describes the format. */
export interface Truth {
  old: string;
  new: string;
  language: string;
  alternateFiles?: Record<string, [string, string]>;
  oldUnits: string[];
  newUnits: string[];
  pairs: { old: string[]; new: string[]; status: string }[];
  inserted: string[];
  deleted: string[];
  unscored?: { old?: string[]; new?: string[] };
}

/** A truth with the place of its files. */
export interface Case {
  name: string;
  kind: string;
  folder: string;
  truth: Truth;
  /** True for the half that the engine is developed on: every other file, in order of name. */
  development: boolean;
}

const truthFiles = (path: string): string[] =>
  readdirSync(path)
    .sort()
    .flatMap((name) => {
      const at = join(path, name);
      if (statSync(at).isDirectory()) return truthFiles(at);
      return /^truth.*\.json$/.test(name) ? [at] : [];
    });

/** All cases under a folder. */
export const casesIn = (root: string): Case[] =>
  truthFiles(root).map((file, at) => {
    const name = relative(root, file).replace(/\/truth\.?(.*)\.json$/, (_, which: string) =>
      which ? ` (${which})` : "",
    );
    const truth = JSON.parse(readFileSync(file, "utf8")) as Truth;
    const kind = name.split("/")[0] ?? "";
    return { name, kind, folder: dirname(file), truth, development: at % 2 === 0 };
  });
