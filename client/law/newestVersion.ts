import type { Shape } from "../service";

/** The newest version in a language, else the newest of all; undefined where there is none. */
export function newestVersion(
  work: Shape<"Work">,
  language: string,
): Shape<"VersionSummary"> | undefined {
  const newestFirst = [...work.versions].sort((a, b) => b.id - a.id);
  return newestFirst.find((version) => version.language === language) ?? newestFirst[0];
}
