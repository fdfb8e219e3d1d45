import { isSpace, plainForm, tokens } from "../token";

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
}

/** The pieces of a paragraph; joining `core + space` gives it back byte for byte. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  for (const token of tokens(text)) {
    const last = found.at(-1);
    if (!isSpace(token)) found.push({ core: token, space: "", key: plainForm(token) });
    else if (last) last.space += token;
    else found.push({ core: "", space: token, key: "" });
  }
  return found;
}
