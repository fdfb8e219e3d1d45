import type { Suggestion } from "../../../law/suggest";
import type { MessageId, Text } from "../../i18n";

/** Characters of a suggestion's words that a sentence shows. */
const shown = 80;

const short = (words: string): string => {
  const line = words.replace(/\s+/gu, " ").trim();
  return line.length > shown ? `${line.slice(0, shown).trimEnd()}…` : line;
};

/** Attributes that have a sentence of their own. */
const told: readonly string[] = ["format", "num", "weight", "value", "element"];

/** What a suggestion does, in one sentence. */
export function sentenceOf(text: Text, item: Suggestion): string {
  const { kind, what, changes } = item;
  const words = {
    inserted: short(item.inserted),
    deleted: short(item.deleted),
    words: short(item.words),
  };
  const say = (name: string) => text(`editor.suggest.say.${name}` as MessageId, words);
  if (kind === "ins" || kind === "del") return say(`${kind}.${what}`);
  if (kind !== "change") return say(kind);
  const attr = told.find((name) => changes.includes(name));
  return say(attr === undefined ? "other" : `change.${attr}`);
}
