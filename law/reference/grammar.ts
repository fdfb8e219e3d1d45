/**
 * How references to provisions are worded in running text. The names of the
 * units come from the numbering profile; what joins them is here. Data, never code.
 *
 * Accepted, each also with the plural and, in Russian, any case:
 *   en  "Article 12"  "Article 12(3)(a)"  "article 12, paragraph 3 (a)"  "paragraph 3 of article 12"
 *       "articles 5 and 6"  "articles 5, 6 or 8"  "articles 5 to 8"  "art. 5"
 *   ru  «статья 12»  «пункт 3 статьи 12»  «подпункт «а» пункта 3 части 2 статьи 12»
 *       «статьи 5 и 6»  «статьями 5–8»  «п. 3 ст. 12»
 *   fr  « article 12 »  « article 12, paragraphe 3, point a) »  « paragraphe 3 de l’article 12 »
 *       « articles 5 et 6 »  « articles 5 à 8 »  « art. 5 »
 */
export interface ReferenceGrammar {
  /** Short forms and the name, as in the profile, that each stands for. */
  abbreviations: Record<string, string>;
  /** Between two numbers of a list, as a regular expression. */
  and: string;
  /** Between the ends of a range. */
  to: string;
  /** Between a narrower unit and the wider one that follows it: "of", blank in Russian. */
  within: string;
  /** What follows a reference to a provision of this law: "of this Law". */
  internal: RegExp;
  /** What follows a reference to a provision of another text: "of the Convention". */
  external: RegExp;
}

const dash = "\\s?[–—-]\\s?";

/** By language (the first part of its BCP 47 tag). */
export const grammars: Record<string, ReferenceGrammar> = {
  en: {
    abbreviations: { "art.": "article", "arts.": "articles", "para.": "paragraph" },
    and: "\\s+(?:and|or)\\s+",
    to: `(?:\\s+to\\s+|${dash})`,
    within: "\\s+(?:of|in)\\s+(?:the\\s+)?",
    internal: /^\s*(?:,\s*)?(?:of|to|in) (?:this|the present)\b/iu,
    external:
      /^[^.;:]{0,40}?\s(?:of|to|in|under) (?:the|that|those|a|an|its|Regulation|Directive|Decision|Council|Act|Law|Resolution)\b|^\s*(?:thereof|ibid)/u,
  },
  ru: {
    abbreviations: {
      "ст.": "статья",
      "ст.ст.": "статьи",
      "п.": "пункт",
      "пп.": "пункты",
      "ч.": "часть",
      "подп.": "подпункт",
      "гл.": "глава",
      "абз.": "абзац",
    },
    and: "\\s+(?:и|или)\\s+",
    to: dash,
    within: "\\s+",
    internal: /^\s+(?:настоящ|данн|этого|этой|сего|указанн)/iu,
    external:
      /^\s+(?:(?:\p{Lu}|(?:закон|кодекс|конвенц|договор|соглашен|протокол|регламент|федеральн|модельн|указ|положени|директив)))/u,
  },
  fr: {
    abbreviations: { "art.": "article", "par.": "paragraphe", "al.": "alinéa" },
    and: "\\s+(?:et|ou)\\s+",
    to: `(?:\\s+à\\s+|${dash})`,
    within: "\\s+(?:de\\s+l[’']|du\\s+|de\\s+la\\s+|de\\s+|des\\s+)",
    internal: /^\s+(?:de la présente|du présent|des présent|de cette|de ce)/iu,
    external: /^\s+(?:de la|du|de l[’']|des|dudit|de ladite|de cette)\s/iu,
  },
};
