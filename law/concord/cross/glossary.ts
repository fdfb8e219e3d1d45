/** Terms of a body in several languages: one record a term, forms by BCP 47 language. */
export type Glossary = readonly Readonly<Record<string, string>>[];

const primary = (language: string) => language.toLowerCase().split("-")[0] ?? "";

/** Pairs of terms that a glossary gives for two languages, in lower case. */
export function termPairs(glossary: Glossary, from: string, to: string): [string, string][] {
  return glossary.flatMap((term): [string, string][] => {
    const [a, b] = [term[primary(from)], term[primary(to)]];
    return a && b ? [[a.toLowerCase(), b.toLowerCase()]] : [];
  });
}
