import type { NumberingProfile, UnitRules } from "../profile";
import { name, restarting, running, unnumbered } from "./rule";

const list = { and: " et ", to: " à " };

const rules: UnitRules = {
  book: running("Livre {n}", "upper-roman", name("livre")),
  tome: running("Tome {n}", "upper-roman", name("tome")),
  part: running("Partie {n}", "upper-roman", name("partie")),
  subpart: restarting("Sous-partie {n}", "decimal", name("sous-partie")),
  title: running("Titre {n}", "upper-roman", name("titre")),
  subtitle: restarting("Sous-titre {n}", "decimal", name("sous-titre")),
  division: restarting("Division {n}", "decimal", name("division")),
  subdivision: restarting("Subdivision {n}", "decimal", name("subdivision")),
  chapter: { ...restarting("Chapitre {n}", "upper-roman", name("chapitre")), first: "Ier" },
  subchapter: restarting("Sous-chapitre {n}", "decimal", name("sous-chapitre")),
  section: restarting("Section {n}", "decimal", name("section")),
  subsection: restarting("Sous-section {n}", "decimal", name("sous-section")),
  article: { ...running("Article {n}", "decimal", name("article")), first: "1er" },
  rule: running("Règle {n}", "decimal", name("règle")),
  subrule: restarting("{n}.", "decimal", name("paragraphe")),
  clause: restarting("{n}.", "decimal", name("clause")),
  subclause: restarting("{n})", "lower-latin", { ...name("alinéa"), cited: "{n})" }),
  paragraph: restarting("{n}.", "decimal", name("paragraphe")),
  subparagraph: restarting("{n})", "lower-latin", { ...name("alinéa"), cited: "{n})" }),
  list: unnumbered("", name("liste")),
  sublist: unnumbered("", name("liste")),
  point: restarting("{n})", "lower-latin", { ...name("point"), cited: "{n})" }),
  indent: restarting("{n})", "lower-roman", { ...name("sous-point"), cited: "{n})" }),
  alinea: unnumbered("", name("alinéa")),
  transitional: running("{n}.", "decimal", name("disposition transitoire")),
  proviso: unnumbered("", name("réserve")),
  recital: running("({n})", "decimal", name("considérant")),
  annex: { ...running("Annexe {n}", "decimal", name("annexe")), alone: "Annexe" },
  hcontainer: unnumbered("", name("élément")),
};

/** French profiles. */
export const french: NumberingProfile[] = [
  {
    id: "fr-model",
    language: "fr",
    names: { en: "Model law, French", ru: "Модельный закон, французский", fr: "Loi type" },
    use: "model",
    rules,
    inserted: "latin-adverb",
    referenceOrder: "outward",
    list,
  },
  {
    id: "fr",
    language: "fr",
    names: {
      en: "As printed, French",
      ru: "Как в источнике, французский",
      fr: "Tel qu’imprimé, français",
    },
    use: "printed",
    rules: { ...rules, indent: unnumbered("–", name("tiret")) },
    inserted: "hyphen",
    referenceOrder: "outward",
    list,
  },
];
