/** Between the account and the name in what suggestions know their author by. */
const sign = "~";

/**
 * A person as suggestions know them: account and name, so that the name is read without asking.
 *   ("u1", "Ann Lee") → "u1~Ann Lee"
 * An author without an account (from a Word file) has an empty one: "~Ann Lee".
 */
export const suggestionAuthor = (account: string, name: string): string =>
  `${account.replace(/[:~]/g, "")}${sign}${name.replace(/[:~]/g, " ").trim()}`;

/** The author that an id carries: "u1~Ann:x7" → "u1~Ann"; the whole id where it carries none. */
export const authorOf = (id: string): string => {
  const at = id.indexOf(":");
  return at < 0 ? id : id.slice(0, at);
};

/** The account of an author, or of the author of an id; empty for one without an account. */
export const accountOf = (author: string): string => authorOf(author).split(sign)[0] ?? "";

/** The name of an author, or of the author of an id. */
export const authorName = (author: string): string => {
  const own = authorOf(author);
  return own.slice(own.indexOf(sign) + 1);
};

/** Between the time and the name in an id. */
const dot = ".";

/**
 * Id of a suggestion: who made it, when (milliseconds since 1970, kept to the second), and a name that
 * no other suggestion of that author in that second has.
 *   ("u1~Ann", 1_000_000, "x7") → "u1~Ann:rs.x7"
 */
export const suggestionId = (author: string, at: number | null, name: string): string =>
  `${author}:${at === null ? "" : Math.floor(at / 1000).toString(36)}${dot}${name}`;

/** When a suggestion was made, in milliseconds since 1970; null where its id does not say. */
export function suggestedAt(id: string): number | null {
  const after = id.slice(id.indexOf(":") + 1);
  const at = after.indexOf(dot);
  if (!id.includes(":") || at <= 0) return null;
  const seconds = parseInt(after.slice(0, at), 36);
  return Number.isSafeInteger(seconds) ? seconds * 1000 : null;
}

/** The name in an id that no other suggestion bears: "u1~Ann:rs.x7" → "x7". */
export const nameInId = (id: string): string => id.slice(id.search(/[^:.]*$/u));
