import { wordsOf } from "../compare";

/** Blanks and alternatives as a baseline prints them: "[competent authority]", "[non-liability / non-punishment]". */
const bracketed = /\[([^[\]]*)\]/gu;

/** True for what stands in brackets as a choice between wordings. */
export const isAlternative = (inside: string): boolean => inside.includes(" / ");

/** The blanks of a text, in order: their prompts. */
export const promptsOf = (text: string): string[] =>
  [...text.matchAll(bracketed)].flatMap(([, inside = ""]) =>
    isAlternative(inside) ? [] : [inside],
  );

/**
 * The baseline text as it asks to be enacted: blanks left out, since whatever
 * fills them conforms, and of alternatives the one whose words the national
 * text has; permitted choices are equals. `which` leaves other brackets as they
 * are.
 */
export function instantiated(
  text: string,
  nationalWords: ReadonlySet<string>,
  which: (inside: string) => boolean = () => true,
): string {
  return text.replace(bracketed, (whole, inside: string) => {
    if (!which(inside)) return whole;
    if (!isAlternative(inside)) return " ";
    const fit = (wording: string) => {
      const words = wordsOf(wording);
      return words.filter((word) => nationalWords.has(word)).length / (words.length || 1);
    };
    return inside.split(" / ").reduce((best, next) => (fit(next) > fit(best) ? next : best));
  });
}
