import { factsOf, tokens } from "../token";

/**
 * The unit that the word differences run on: a token with the space behind it.
 * Spaces never take part in the comparison itself, so that a changed line
 * break cannot tear words apart; they come back when the pieces are joined.
 */
export interface Piece {
  /** The token; empty for space at the very start of a paragraph. */
  core: string;
  /** Space after it, empty where there is none. */
  space: string;
  /** Typographically plain form of `core`, by which pieces are compared. */
  key: string;
  /** `key` in lower case where a reader would count it as a word; else empty. */
  word: string;
}

/**
 * Paragraphs remembered, about 5 MB: those of one provision are cut to pair
 * them and again to compare them, and a draft is compared after each edit.
 */
const mostParagraphs = 2_000;
const known = new Map<string, readonly Piece[]>();

/** The pieces of a paragraph; joining `core + space` gives it back byte for byte. */
export function pieces(text: string): readonly Piece[] {
  const before = known.get(text);
  if (before) return before;
  const found: Piece[] = [];
  let last: Piece | undefined;
  for (const token of tokens(text)) {
    const { plain, isSpace, word } = factsOf(token);
    if (isSpace && last) {
      last.space += token;
      continue;
    }
    last = isSpace
      ? { core: "", space: token, key: "", word: "" }
      : { core: token, space: "", key: plain, word };
    found.push(last);
  }
  if (known.size >= mostParagraphs) known.clear();
  known.set(text, found);
  return found;
}
