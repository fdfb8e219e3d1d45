/** Puts the beginning of a sentence, broken off at the end of a line, and its continuation together. */
export type LineJoiner = (left: string, right: string) => string;

const parted = /(\p{L}+)-[^\S\n]*\n\s*(\p{Ll}\p{L}*)/gu;
const words = /\p{L}+(?:-\p{L}+)*/gu;
/** Words behind a hyphen that is no part of a word: "Land- und Forstwirtschaft". */
const conjunction =
  /^(?:und|oder|bzw|sowie|bis|and|or|to|et|ou|y|e|o|и|или|либо|та|або|і|й|чи|en|of|och|eller|og|ja|tai)(?!\p{L})/u;

/**
 * How the lines of this text are joined. A hyphen at the end of a line stays
 * with the word ("optisch-elektronisch") or goes ("Ver-ordnung"): what the
 * text has elsewhere decides, and where it has neither, what most of the text's
 * other words had. A soft hyphen always goes.
 */
export function lineJoiner(source: string): LineJoiner {
  if (!/-[^\S\n]*[\r\n]/u.test(source))
    return (left, right) =>
      /\p{L}\u00ad$/u.test(left) ? left.slice(0, -1) + right : `${left} ${right}`;
  const text = source.replace(/\r\n?/gu, "\n").toLowerCase();
  const known = new Set(text.match(words));
  let whole = 0;
  let hyphened = 0;
  for (const [, left = "", right = ""] of text.matchAll(parted)) {
    if (known.has(left + right)) whole += 1;
    if (known.has(`${left}-${right}`)) hyphened += 1;
  }
  return (left, right) => {
    if (/\p{L}\u00ad$/u.test(left)) return left.slice(0, -1) + right;
    const begun = /(\p{L}+)-$/u.exec(left)?.[1]?.toLowerCase();
    const end = /^\p{Ll}\p{L}*/u.exec(right)?.[0];
    if (begun === undefined || end === undefined || conjunction.test(right))
      return `${left} ${right}`;
    const one = known.has(begun + end);
    const two = known.has(`${begun}-${end}`);
    const goes = one === two ? whole > hyphened : one;
    return (goes ? left.slice(0, -1) : left) + right;
  };
}
