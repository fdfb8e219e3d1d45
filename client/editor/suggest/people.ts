/** Tints that authors are told apart by; see client/ui/tokens.css. */
const tints = 6;

/** One of the authors' tints, the same wherever the author appears: "var(--author-3)". */
export function tintOf(author: string): string {
  let sum = 0;
  for (const char of author) sum = (sum * 31 + (char.codePointAt(0) ?? 0)) % 65_521;
  return `var(--author-${(sum % tints) + 1})`;
}

/** Initials of a name, at most two: "Ann Lee" → "AL"; "Эркин уулу Бакыт" → "ЭБ". */
export function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last].map((word) => [...(word ?? "")][0]?.toLocaleUpperCase() ?? "").join("");
}
