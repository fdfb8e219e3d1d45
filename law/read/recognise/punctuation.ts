/** True where a sentence goes on in a list: "The licence states:" */
export const endsOpen = (text: string): boolean => /[:—–-]$/u.test(text.trimEnd());

/** True for an item in the middle of a list: it ends with ";", "," or "; and". */
export const endsListed = (text: string): boolean =>
  /(?:[;,]|[;,]?\s(?:and|or|и|или|та|або|і|et|ou|und|oder|y|o|e|или|sowie|lub|oraz|i|sau|și))$/u.test(
    text.trimEnd(),
  );

/** True where a sentence ends. */
export const endsSentence = (text: string): boolean => /[.!?»”")\]}]$/u.test(text.trimEnd());

/** True where the first letter is a small one. */
export const startsLower = (text: string): boolean => /^[^\p{L}]*\p{Ll}/u.test(text);
