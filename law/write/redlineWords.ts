import type { Limit, MatchClass, NotCompared, Substance, TellingLanguage } from "../compare";

/** What a redline says beside the words of the two texts. `{…}` are filled in. */
export interface RedlineWords {
  classes: Record<MatchClass, string>;
  kinds: Record<Substance["kind"], string>;
  legend: { deleted: string; inserted: string; moved: string; alarm: string };
  movedTo: string;
  movedFrom: string;
  movedAway: string;
  becomes: string;
  renumbered: string;
  incomplete: string;
  limits: Record<Limit["reason"], string>;
  notCompared: string;
  sides: Record<NotCompared["side"], string>;
  reasons: Record<NotCompared["reason"], string>;
  frame: Record<"preface" | "preamble" | "body" | "conclusions" | "annex", string>;
}

/** The same words in each interface language. */
export const redlineWords: Readonly<Record<TellingLanguage, RedlineWords>> = {
  en: {
    classes: {
      kept: "unchanged",
      changed: "changed",
      consequential: "only numbers or references changed",
      typographic: "only spaces, quotation marks or dashes changed",
      renumbered: "renumbered",
      moved: "moved",
      repealed: "repealed, number kept",
      split: "split",
      merged: "merged",
      "heading-changed": "heading changed",
      "level-changed": "level changed",
      "attribute-changed": "option or weight changed",
    },
    kinds: {
      modality: "duty, permission or prohibition",
      negation: "negation",
      connective: "and / or",
      restriction: "restriction or exception",
      amount: "amount",
      percentage: "percentage",
      period: "period",
      date: "date",
      reference: "reference",
    },
    legend: {
      deleted: "deleted",
      inserted: "inserted",
      moved: "moved, unchanged",
      alarm: "may change what the law says",
    },
    movedTo: "to {place}",
    movedFrom: "from {place}",
    movedAway: "{from}: moved, now {to}",
    becomes: "{from} becomes {to}",
    renumbered: "{from}–{fromEnd} become {to}–{toEnd}",
    incomplete: "The comparison is not complete.",
    limits: {
      "too-many-edits": "too many changes in one paragraph; it is shown as replaced as a whole",
      "too-many-units": "too many provisions; they are shown as replaced as a whole",
      "too-long": "too long; it is shown as replaced as a whole",
    },
    notCompared: "Not compared",
    sides: { old: "old text", new: "new text" },
    reasons: {
      "drafting-note": "note to the drafter",
      commentary: "commentary or list of contents",
      image: "images",
    },
    frame: {
      preface: "Title page",
      preamble: "Preamble",
      body: "Text between provisions",
      conclusions: "Closing words",
      annex: "Annex",
    },
  },
  ru: {
    classes: {
      kept: "без изменений",
      changed: "изменено",
      consequential: "изменены только номера или ссылки",
      typographic: "изменены только пробелы, кавычки или тире",
      renumbered: "новый номер",
      moved: "перенесено",
      repealed: "утратило силу, номер сохранён",
      split: "разделено",
      merged: "объединено",
      "heading-changed": "изменён заголовок",
      "level-changed": "изменён уровень",
      "attribute-changed": "изменён вариант или обязательность",
    },
    kinds: {
      modality: "обязанность, право или запрет",
      negation: "отрицание",
      connective: "и / или",
      restriction: "ограничение или исключение",
      amount: "сумма или число",
      percentage: "доля в процентах",
      period: "срок",
      date: "дата",
      reference: "ссылка",
    },
    legend: {
      deleted: "исключено",
      inserted: "добавлено",
      moved: "перенесено без изменений",
      alarm: "может изменить смысл закона",
    },
    movedTo: "перенесено, новое место: {place}",
    movedFrom: "прежнее место: {place}",
    movedAway: "{from}: перенесено, теперь {to}",
    becomes: "{from}: заменено на {to}",
    renumbered: "{from}–{fromEnd}: новые номера — {to}–{toEnd}",
    incomplete: "Сравнение неполное.",
    limits: {
      "too-many-edits": "слишком много изменений в одном абзаце; он показан как заменённый целиком",
      "too-many-units": "слишком много положений; они показаны как заменённые целиком",
      "too-long": "слишком длинный текст; он показан как заменённый целиком",
    },
    notCompared: "Не сравнивалось",
    sides: { old: "прежний текст", new: "новый текст" },
    reasons: {
      "drafting-note": "примечание для разработчика",
      commentary: "комментарий или оглавление",
      image: "изображения",
    },
    frame: {
      preface: "Титул",
      preamble: "Преамбула",
      body: "Текст между положениями",
      conclusions: "Заключительная часть",
      annex: "Приложение",
    },
  },
  fr: {
    classes: {
      kept: "inchangé",
      changed: "modifié",
      consequential: "seuls des numéros ou renvois changent",
      typographic: "seuls des espaces, guillemets ou tirets changent",
      renumbered: "renuméroté",
      moved: "déplacé",
      repealed: "abrogé, le numéro demeure",
      split: "scindé",
      merged: "fusionné",
      "heading-changed": "intitulé modifié",
      "level-changed": "niveau modifié",
      "attribute-changed": "option ou caractère obligatoire modifié",
    },
    kinds: {
      modality: "obligation, faculté ou interdiction",
      negation: "négation",
      connective: "et / ou",
      restriction: "restriction ou exception",
      amount: "montant",
      percentage: "pourcentage",
      period: "délai",
      date: "date",
      reference: "renvoi",
    },
    legend: {
      deleted: "supprimé",
      inserted: "ajouté",
      moved: "déplacé sans changement",
      alarm: "peut changer le sens de la loi",
    },
    movedTo: "vers {place}",
    movedFrom: "vient de {place}",
    movedAway: "{from}\u00a0: déplacé, devient {to}",
    becomes: "{from} devient {to}",
    renumbered: "{from} à {fromEnd} deviennent {to} à {toEnd}",
    incomplete: "La comparaison est incomplète.",
    limits: {
      "too-many-edits":
        "trop de changements dans un alinéa\u00a0; il est montré comme remplacé en entier",
      "too-many-units":
        "trop de dispositions\u00a0; elles sont montrées comme remplacées en entier",
      "too-long": "texte trop long\u00a0; il est montré comme remplacé en entier",
    },
    notCompared: "Non comparé",
    sides: { old: "ancien texte", new: "nouveau texte" },
    reasons: {
      "drafting-note": "note au rédacteur",
      commentary: "commentaire ou sommaire",
      image: "images",
    },
    frame: {
      preface: "Page de titre",
      preamble: "Préambule",
      body: "Texte entre les dispositions",
      conclusions: "Formule finale",
      annex: "Annexe",
    },
  },
};

/** The interface language nearest to a law's; English for all others. */
export const tellingLanguageOf = (language: string): TellingLanguage => {
  const base = language.toLowerCase().split("-")[0];
  return base === "ru" || base === "fr" ? base : "en";
};

/** A pattern with its `{…}` filled in. */
export const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? "");
