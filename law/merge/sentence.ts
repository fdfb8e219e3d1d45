import type { TellingLanguage } from "../compare";
import type { MergeConflict, MergePlace } from "./merged";
import { mergePhrases, type MergePhrases, type MergeVoice } from "./phrase";

/** Quoted words are cut to this many characters: the readings themselves are in the conflict. */
export const longestQuote = 160;

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");

function quoted(words: string, { quote, nothing }: MergePhrases): string {
  const text = words.trim().replace(/\s+/gu, " ");
  if (text === "") return nothing;
  if (text.length <= longestQuote) return quote(text);
  const cut = text.slice(0, longestQuote);
  return quote(`${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestQuote / 2))} …`);
}

function placeOf({ place, kind, base }: MergeConflict, words: MergePhrases): string {
  const { parts, headingOf } = words;
  const unit = place.guid === null ? parts[place.part] : place.name || parts["unnamed"];
  const name = unit ?? "";
  if (place.part === "heading") return fill(headingOf, { place: name });
  return kind === "delete-versus-edit" && place.part === "text"
    ? `${name}, ${quoted(base, words)}`
    : name;
}

const standing = ({ within, after }: MergePlace, words: MergePhrases): string =>
  after !== ""
    ? fill(words.after, { after })
    : within !== ""
      ? fill(words.startOf, { within })
      : words.start;

/**
 * A conflict in one sentence, without a full stop:
 *   "Article 5(2): instead of “one year”, “two years” in ours and “five years” in theirs"
 */
export function conflictSentence(
  conflict: MergeConflict,
  language: TellingLanguage,
  voice: MergeVoice = "texts",
): string {
  const words = mergePhrases[language];
  const { ours: inOurs, theirs: inTheirs } = words.sides[voice];
  const say = (text: string) => quoted(words.values[text] ?? text, words);
  const values = {
    place: placeOf(conflict, words),
    inOurs,
    inTheirs,
    base: say(conflict.base),
    ours: say(conflict.ours),
    theirs: say(conflict.theirs),
  };
  switch (conflict.kind) {
    case "words":
      return fill(conflict.base.trim() === "" ? words.added : words.words, values);
    case "delete-versus-edit": {
      const first = conflict.deletedBy === "ours";
      const [inDeleter, inKeeper] = first ? [inOurs, inTheirs] : [inTheirs, inOurs];
      return fill(words.deleted, { ...values, inDeleter, inKeeper });
    }
    case "move-versus-move": {
      const { ours, theirs } = conflict.at;
      const places = { ours: standing(ours, words), theirs: standing(theirs, words) };
      return fill(words.moved, { ...values, ...places });
    }
    case "attribute":
      return fill(words.attribute, {
        ...values,
        name: words.names[conflict.name] ?? conflict.name,
      });
  }
}
