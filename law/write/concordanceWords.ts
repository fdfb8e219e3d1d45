import type { TellingLanguage } from "../compare";
import type { Grade, LanguageRoute } from "../concord";

/** What a written concordance says beside the laws' own words. */
export interface ConcordanceWords {
  /** Baseline, national law, grade, reasons. */
  columns: readonly [string, string, string, string];
  grades: Readonly<Record<Grade, string>>;
  route: Readonly<Record<LanguageRoute["kind"], string>>;
  /** Told where the edition in the national law's language was compared; both are BCP 47 tags. */
  edition: (asked: string, compared: string) => string;
  certainty: (percent: number) => string;
  proposed: string;
  gaveUp: string;
  unanswering: string;
}

/** The words in the languages of the interface. */
export const concordanceWords: Readonly<Record<TellingLanguage, ConcordanceWords>> = {
  en: {
    columns: ["Baseline", "National law", "Proposed grade", "Reasons"],
    grades: {
      verbatim: "Verbatim",
      equivalent: "Equivalent",
      partial: "Partial",
      conflict: "Conflict",
      missing: "Missing",
      "goes-further": "Goes further",
      "option-not-taken": "Option not taken",
      "not-applicable": "Not applicable",
    },
    route: {
      "same-language": "Both laws are in one language.",
      lexicon:
        "The laws are in two languages; words were matched through glossary, cognates and numbers.",
      "human-only": "The languages have too little in common; a person must read every proposal.",
    },
    edition: (asked, compared) =>
      `The national law was compared with the “${compared}” text of the baseline, which shares its provisions with the “${asked}” text.`,
    certainty: (percent) => `certainty ${percent} %`,
    proposed: "These are proposals by a program. Nothing here was decided by a person.",
    gaveUp: "The search stopped short: what is not listed was not searched.",
    unanswering: "National provisions that answer nothing in the baseline",
  },
  ru: {
    columns: ["Базовый закон", "Национальный закон", "Предложенная оценка", "Основания"],
    grades: {
      verbatim: "Дословно",
      equivalent: "Равнозначно",
      partial: "Частично",
      conflict: "Противоречит",
      missing: "Отсутствует",
      "goes-further": "Идёт дальше",
      "option-not-taken": "Вариант не выбран",
      "not-applicable": "Не применимо",
    },
    route: {
      "same-language": "Оба закона на одном языке.",
      lexicon: "Законы на двух языках; слова сопоставлены через глоссарий, общие корни и числа.",
      "human-only": "У языков слишком мало общего; каждое предложение должен прочитать человек.",
    },
    edition: (asked, compared) =>
      `Национальный закон сопоставлен с текстом базового закона на языке «${compared}», в котором те же положения, что и в тексте «${asked}».`,
    certainty: (percent) => `уверенность ${percent} %`,
    proposed: "Это предложения программы. Решений человека здесь нет.",
    gaveUp: "Поиск остановлен: то, чего здесь нет, не просмотрено.",
    unanswering: "Национальные положения, которым ничего не соответствует",
  },
  fr: {
    columns: ["Référence", "Loi nationale", "Note proposée", "Motifs"],
    grades: {
      verbatim: "Mot pour mot",
      equivalent: "Équivalent",
      partial: "Partiel",
      conflict: "Contraire",
      missing: "Absent",
      "goes-further": "Va plus loin",
      "option-not-taken": "Option non retenue",
      "not-applicable": "Sans objet",
    },
    route: {
      "same-language": "Les deux lois sont dans la même langue.",
      lexicon:
        "Les lois sont en deux langues\u00a0; les mots ont été rapprochés par glossaire, mots apparentés et chiffres.",
      "human-only":
        "Les langues ont trop peu en commun\u00a0; une personne doit lire chaque proposition.",
    },
    edition: (asked, compared) =>
      `La loi nationale a été comparée au texte de référence «\u00a0${compared}\u00a0», qui partage ses dispositions avec le texte «\u00a0${asked}\u00a0».`,
    certainty: (percent) => `certitude ${percent}\u00a0%`,
    proposed: "Ce sont des propositions d’un programme. Rien ici n’a été décidé par une personne.",
    gaveUp: "La recherche s’est arrêtée\u00a0: ce qui manque ici n’a pas été examiné.",
    unanswering: "Dispositions nationales qui ne répondent à rien",
  },
};
