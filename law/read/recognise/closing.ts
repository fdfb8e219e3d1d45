import { plain, type Run } from "../line";
import type { Vocabulary } from "./vocabulary";

/** The designation of a closing part that bears no number of an article. */
export interface ClosingHeading {
  /** "Disposición adicional primera." */
  label: string | null;
  num: string;
  /** Where its heading begins. */
  end: number;
}

/**
 * A heading that opens a closing part: "Disposición final tercera. …", "Прикінцеві положення".
 * Words alone are a heading; words with an ordinal are a designation. Null for any other.
 */
export function closingHeading(
  runs: readonly Run[],
  vocabulary: Vocabulary,
): ClosingHeading | null {
  const text = plain(runs);
  for (const words of vocabulary.closing ?? []) {
    if (new RegExp(`^${words}[\\s.]*$`, "iu").test(text.trim()))
      return { label: null, num: "", end: 0 };
    const ordinals = [...vocabulary.ordinals, "[uú]nica", "[IVX]+", "\\d+"].join("|");
    const numbered = new RegExp(
      `^(${words}\\s+((?:${ordinals}|\\p{L}+[oaº])(?![\\p{L}])))[.:]?[\\s–-]*`,
      "iu",
    ).exec(text);
    if (numbered?.[1])
      return {
        label: numbered[0].trim().replace(/\s*[–-]$/u, ""),
        num: numbered[2] ?? "",
        end: numbered[0].length,
      };
  }
  return null;
}
