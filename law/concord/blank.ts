import { wordsOf } from "../compare";

/** Blanks and alternatives as a baseline prints them: "[competent authority]", "[non-liability / non-punishment]". */
const bracketed = /\[([^[\]]*)\]/gu;

/** The blanks of a text, in order: their prompts. */
export const promptsOf = (text: string): string[] =>
  [...text.matchAll(bracketed)].flatMap(([, inside = ""]) =>
    inside.includes(" / ") ? [] : [inside],
  );

/**
 * The baseline text as it asks to be enacted: blanks left out, since whatever
 * fills them conforms, and of alternatives the one whose words the national
 * text has; permitted choices are equals.
 */
export function instantiated(text: string, nationalWords: ReadonlySet<string>): string {
  return text.replace(bracketed, (_, inside: string) => {
    if (!inside.includes(" / ")) return " ";
    const fit = (wording: string) => {
      const words = wordsOf(wording);
      return words.filter((word) => nationalWords.has(word)).length / (words.length || 1);
    };
    return inside.split(" / ").reduce((best, next) => (fit(next) > fit(best) ? next : best));
  });
}
