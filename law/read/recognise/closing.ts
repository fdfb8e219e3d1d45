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

/** Longest designation of a closing part, in characters; a longer line is looked at up to here. */
const longest = 120;

const known = new WeakMap<Vocabulary, { alone: RegExp; numbered: RegExp } | null>();

function patternsOf(vocabulary: Vocabulary): { alone: RegExp; numbered: RegExp } | null {
  const before = known.get(vocabulary);
  if (before !== undefined) return before;
  const words = (vocabulary.closing ?? []).join("|");
  const ordinals = [...vocabulary.ordinals, "[uú]nica", "[IVX]+", "\\d+"].join("|");
  const made =
    words === ""
      ? null
      : {
          alone: new RegExp(`^(?:${words})[\\s.]*$`, "i"),
          numbered: new RegExp(
            `^(?:${words})\\s+((?:${ordinals}|\\p{L}+[oaº])(?![\\p{L}]))[.:]?[\\s–-]*`,
            "iu",
          ),
        };
  known.set(vocabulary, made);
  return made;
}

/**
 * A heading that opens a closing part: "Disposición final tercera. …", "Прикінцеві положення".
 * Words alone are a heading; words with an ordinal are a designation. Null for any other.
 */
export function closingHeading(
  runs: readonly Run[],
  vocabulary: Vocabulary,
): ClosingHeading | null {
  const patterns = patternsOf(vocabulary);
  if (patterns === null) return null;
  const whole = plain(runs).trim();
  if (whole.length <= longest && patterns.alone.test(whole))
    return { label: null, num: "", end: 0 };
  const numbered = patterns.numbered.exec(whole.slice(0, longest));
  if (!numbered) return null;
  return {
    label: numbered[0].trim().replace(/\s*[–-]$/u, ""),
    num: numbered[1] ?? "",
    end: numbered[0].length,
  };
}
