import type { LawMeta } from "../schema";
import type { MergeChoices, MergeConflict } from "./merged";
import { conflictId } from "./texts";
import { settleValue } from "./value";

const say = (value: unknown): string =>
  value == null ? "" : typeof value === "string" ? value : JSON.stringify(value);

/** The description of a merged law, field by field. */
export function mergeMeta(
  base: LawMeta,
  ours: LawMeta,
  theirs: LawMeta,
  choices: MergeChoices,
): { meta: LawMeta; conflicts: MergeConflict[] } {
  const conflicts: MergeConflict[] = [];
  const settle = <T>(name: keyof LawMeta, [was, mine, yours]: readonly [T, T, T]): T => {
    const { value, open } = settleValue(was, mine, yours);
    if (!open) return value;
    const id = conflictId("attribute", "law", name);
    const chosen = choices[id] ?? null;
    conflicts.push({
      id,
      kind: "attribute",
      name,
      place: { guid: null, name: "", part: "law" },
      chosen,
      base: say(was),
      ours: say(mine),
      theirs: say(yours),
    });
    return chosen === "ours" ? mine : chosen === "theirs" ? yours : was;
  };
  const field = <K extends keyof LawMeta>(name: K): LawMeta[K] =>
    settle(name, [base[name], ours[name], theirs[name]]);
  const meta: LawMeta = {
    title: field("title"),
    language: field("language"),
    kind: field("kind"),
    country: field("country"),
    body: field("body"),
    workUri: field("workUri"),
    date: field("date"),
    source: field("source"),
    licence: field("licence"),
    topics: field("topics"),
    fictional: field("fictional"),
  };
  return { meta, conflicts };
}
