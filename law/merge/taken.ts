import type { OpenAttribute } from "./attributes";
import { chosenOf, conflictId, sides, type Texts } from "./texts";
import type { Keyed } from "./tree";
import { first, settleValue } from "./value";

/** The options that are taken, by key, and what is open. */
export interface SettledTaken {
  taken: ReadonlySet<string>;
  open: OpenAttribute | null;
}

const takenIn = (text: Keyed, key: string): string[] | undefined =>
  text
    .get(key)
    ?.children.filter((child) => text.get(child)?.node.attrs["chosen"] === true)
    .toSorted();

/** Options that either side took, without those that either side gave up. */
const together = (base: readonly string[], ours: string[], theirs: string[]): string[] => {
  const all = [...new Set([...ours, ...theirs])].toSorted();
  return all.filter((key) => !base.includes(key) || (ours.includes(key) && theirs.includes(key)));
};

/** What a person reads of a list of options: their keys as printed. */
const say = (texts: Texts, keys: readonly string[] | undefined): string =>
  (keys ?? [])
    .map((key) => sides.map((side) => texts[side].get(key)?.node).find(Boolean)?.attrs)
    .map((attrs) => String(attrs?.["key"] ?? ""))
    .join(", ");

/** Which options of a choice are taken; open where the two sides took more together than `max`. */
export function settleTaken(texts: Texts, key: string, max: number): SettledTaken {
  const base = takenIn(texts.base, key);
  const ours = takenIn(texts.ours, key);
  const theirs = takenIn(texts.theirs, key);
  if (!ours || !theirs) return { taken: new Set(ours ?? theirs ?? base), open: null };
  const settled = settleValue(base, ours, theirs);
  if (!settled.open) return { taken: new Set(settled.value), open: null };
  const joined = together(base ?? [], ours, theirs);
  if (joined.length <= max && max > 1) return { taken: new Set(joined), open: null };
  const choice = chosenOf(texts, conflictId("attribute", key, "taken"));
  const kept =
    choice === "ours" ? ours : choice === "theirs" ? theirs : (base ?? first(ours, theirs));
  const [was, mine, yours] = [base, ours, theirs].map((keys) => say(texts, keys));
  return { taken: new Set(kept), open: { name: "taken", base: was, ours: mine, theirs: yours } };
}
