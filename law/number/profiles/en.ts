import type { NumberingProfile, UnitRules } from "../profile";
import { name, restarting, running, unnumbered } from "./rule";

const list = { and: " and ", to: " to " };

/** What English traditions share; each overrides what it does otherwise. */
const common: UnitRules = {
  book: running("Book {n}", "decimal", name("Book")),
  tome: running("Volume {n}", "decimal", name("Volume")),
  part: running("Part {n}", "decimal", name("Part")),
  subpart: restarting("Subpart {n}", "decimal", name("Subpart")),
  title: restarting("Title {n}", "upper-roman", name("Title")),
  subtitle: restarting("Subtitle {n}", "upper-latin", name("Subtitle")),
  division: restarting("Division {n}", "decimal", name("Division")),
  subdivision: restarting("Subdivision {n}", "upper-latin", name("Subdivision")),
  chapter: restarting("Chapter {n}", "decimal", name("Chapter")),
  subchapter: restarting("Subchapter {n}", "decimal", name("Subchapter")),
  section: running("Section {n}", "decimal", name("Section")),
  subsection: restarting("({n})", "decimal", { ...name("subsection"), joined: "({n})" }),
  article: running("Article {n}", "decimal", name("Article")),
  rule: running("Rule {n}", "decimal", name("Rule")),
  subrule: restarting("({n})", "decimal", { ...name("subrule"), joined: "({n})" }),
  clause: restarting("{n}.", "decimal", name("clause")),
  subclause: restarting("({n})", "decimal", { ...name("subclause"), joined: "({n})" }),
  paragraph: restarting("({n})", "decimal", { ...name("paragraph"), joined: "({n})" }),
  subparagraph: restarting("({n})", "lower-latin", {
    ...name("subparagraph"),
    cited: "({n})",
    joined: "({n})",
  }),
  list: unnumbered("", name("list")),
  sublist: unnumbered("", name("list")),
  point: restarting("({n})", "lower-latin", {
    ...name("point"),
    cited: "({n})",
    joined: "({n})",
  }),
  "point/point": restarting("({n})", "lower-roman", {
    ...name("point"),
    cited: "({n})",
    joined: "({n})",
  }),
  indent: unnumbered("–", name("indent")),
  alinea: unnumbered("", name("unnumbered paragraph")),
  transitional: running("{n}.", "decimal", name("transitional provision")),
  proviso: unnumbered("", name("proviso")),
  recital: running("({n})", "decimal", name("recital")),
  annex: {
    ...running("Annex {n}", "upper-roman", name("Annex", "Annexes")),
    alone: "Annex",
  },
  hcontainer: unnumbered("", name("unit")),
};

const indent = restarting("({n})", "lower-roman", {
  ...name("indent"),
  cited: "({n})",
  joined: "({n})",
});

/** English profiles. */
export const english: NumberingProfile[] = [
  {
    id: "en-cis-model",
    language: "en",
    names: {
      en: "CIS model law, English",
      ru: "Модельный закон СНГ, английский",
      fr: "Loi type de la CEI, anglais",
    },
    use: "model",
    rules: {
      ...common,
      title: running("Section {n}", "upper-roman", name("Section")),
      subtitle: restarting("Subsection {n}", "decimal", name("Subsection")),
      chapter: running("Chapter {n}", "decimal", name("Chapter")),
      section: restarting("§ {n}", "decimal", { ...name("§", "§§") }),
      paragraph: restarting("{n}.", "decimal", { ...name("paragraph"), joined: "({n})" }),
      indent,
    },
    inserted: "hyphen",
    referenceOrder: "outward",
    list,
  },
  {
    id: "en-un-model",
    language: "en",
    names: {
      en: "UN model law, English",
      ru: "Типовой закон ООН, английский",
      fr: "Loi type de l’ONU, anglais",
    },
    use: "model",
    rules: {
      ...common,
      part: running("Part {n}", "upper-roman", name("part")),
      chapter: restarting("Chapter {n}", "upper-roman", name("chapter")),
      section: restarting("Section {n}", "decimal", name("section")),
      article: running("Article {n}", "decimal", name("article")),
      paragraph: restarting("{n}.", "decimal", name("paragraph")),
      subparagraph: restarting("({n})", "lower-latin", {
        ...name("subparagraph"),
        cited: "({n})",
        joined: " ({n})",
      }),
      point: restarting("({n})", "lower-roman", {
        ...name("subparagraph"),
        cited: "({n})",
        joined: " ({n})",
      }),
      annex: {
        ...running("Annex {n}", "upper-roman", name("annex", "annexes")),
        alone: "Annex",
      },
    },
    inserted: "latin-adverb",
    referenceOrder: "outward",
    list,
  },
  {
    id: "en",
    language: "en",
    names: {
      en: "As printed, English",
      ru: "Как в источнике, английский",
      fr: "Tel qu’imprimé, anglais",
    },
    use: "printed",
    rules: common,
    inserted: "upper-letter",
    referenceOrder: "outward",
    list,
  },
];
