/** A full stop, question mark or semicolon ends a sentence where a capital, a bracket or a number follows a word of some length. */
const ends = /(?<=[\p{L}\p{N})\]»”"]{3}[.;?!]["”»)]?)\s+(?=["“«([]?[\p{Lu}\p{N}])/gu;

/** Sentences with fewer words say too little by themselves and stay with the one before. */
const leastWords = 5;

const wordCount = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length;

/**
 * The sentences of a paragraph, in order; short ones stay with the one before.
 * Joined by spaces they give the paragraph again.
 *   "It is void. The court may say so at any time." → two sentences
 */
export function sentencesIn(paragraph: string): string[] {
  const out: string[] = [];
  for (const piece of paragraph.split(ends)) {
    if (out.length > 0 && wordCount(piece) < leastWords) out.push(`${out.pop()} ${piece}`);
    else out.push(piece);
  }
  return out;
}
