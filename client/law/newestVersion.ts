import type { Shape } from "../service";

/** The newest version in a language, else in English, else of all; undefined where there is none. */
export function newestVersion(
  work: Shape<"Work">,
  language: string,
): Shape<"VersionSummary"> | undefined {
  const newestFirst = [...work.versions].sort((a, b) => b.id - a.id);
  const newestIn = (tag: string) =>
    newestFirst.find((version) => version.language.split("-")[0] === tag);
  return newestIn(language) ?? newestIn("en") ?? newestFirst[0];
}
