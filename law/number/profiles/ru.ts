import type { NumberingProfile, UnitRules } from "../profile";
import { declined, restarting, running, unnumbered } from "./rule";

const list = { and: " и ", to: "–" };

const part = declined(
  "часть части части часть частью части",
  "части частей частям части частями частях",
);
const point = declined(
  "пункт пункта пункту пункт пунктом пункте",
  "пункты пунктов пунктам пункты пунктами пунктах",
);
const subpoint = declined(
  "подпункт подпункта подпункту подпункт подпунктом подпункте",
  "подпункты подпунктов подпунктам подпункты подпунктами подпунктах",
);
const section = declined(
  "раздел раздела разделу раздел разделом разделе",
  "разделы разделов разделам разделы разделами разделах",
);
const subsection = declined(
  "подраздел подраздела подразделу подраздел подразделом подразделе",
  "подразделы подразделов подразделам подразделы подразделами подразделах",
);
const chapter = declined(
  "глава главы главе главу главой главе",
  "главы глав главам главы главами главах",
);
const article = declined(
  "статья статьи статье статью статьёй статье",
  "статьи статей статьям статьи статьями статьях",
);
const indentation = declined(
  "абзац абзаца абзацу абзац абзацем абзаце",
  "абзацы абзацев абзацам абзацы абзацами абзацах",
);
const book = declined(
  "книга книги книге книгу книгой книге",
  "книги книг книгам книги книгами книгах",
);
const paragraphSign = declined(
  "параграф параграфа параграфу параграф параграфом параграфе",
  "параграфы параграфов параграфам параграфы параграфами параграфах",
);
const annex = declined(
  "приложение приложения приложению приложение приложением приложении",
  "приложения приложений приложениям приложения приложениями приложениях",
);
const rule = declined(
  "правило правила правилу правило правилом правиле",
  "правила правил правилам правила правилами правилах",
);
const recital = declined(
  "положение положения положению положение положением положении",
  "положения положений положениям положения положениями положениях",
);

const letter = { ...subpoint, cited: "«{n}»" };

const rules: UnitRules = {
  book: running("Книга {n}", "decimal", book),
  tome: running("Том {n}", "decimal", declined("том тома тому том томом томе", "тома томов")),
  part: running("Часть {n}", "decimal", part),
  subpart: restarting("Подчасть {n}", "decimal", part),
  title: running("Раздел {n}", "upper-roman", section),
  subtitle: restarting("Подраздел {n}", "decimal", subsection),
  division: restarting("Раздел {n}", "decimal", section),
  subdivision: restarting("Подраздел {n}", "decimal", subsection),
  chapter: running("Глава {n}", "decimal", chapter),
  subchapter: restarting("Подглава {n}", "decimal", chapter),
  section: restarting("§ {n}", "decimal", paragraphSign),
  subsection: restarting("{n}.", "decimal", subsection),
  article: running("Статья {n}", "decimal", article),
  rule: running("Правило {n}", "decimal", rule),
  subrule: restarting("{n}.", "decimal", point),
  clause: restarting("{n}.", "decimal", point),
  subclause: restarting("{n})", "decimal", subpoint),
  paragraph: restarting("{n}.", "decimal", part),
  subparagraph: restarting("{n})", "decimal", subpoint),
  list: unnumbered("", declined("перечень перечня", "перечни перечней")),
  sublist: unnumbered("", declined("перечень перечня", "перечни перечней")),
  point: restarting("{n})", "decimal", point),
  indent: restarting("{n})", "lower-cyrillic", letter),
  alinea: unnumbered("", indentation),
  transitional: running("{n}.", "decimal", point),
  proviso: unnumbered("", indentation),
  recital: running("{n})", "decimal", recital),
  annex: { ...running("Приложение {n}", "decimal", annex), alone: "Приложение" },
  hcontainer: unnumbered("", indentation),
};

/** As in the Russian texts of United Nations treaties: пункт "1.", подпункт "a)" with Latin letters, then "i)". */
const unitedNations: UnitRules = {
  ...rules,
  part: running("Часть {n}", "upper-roman", part),
  chapter: restarting("Глава {n}", "upper-roman", chapter),
  section: restarting("Раздел {n}", "decimal", section),
  paragraph: restarting("{n}.", "decimal", point),
  subparagraph: restarting("{n})", "lower-latin", { ...subpoint, cited: "{n})" }),
  point: restarting("{n})", "lower-roman", { ...subpoint, cited: "{n})" }),
};

/** Russian profiles. */
export const russian: NumberingProfile[] = [
  {
    id: "ru-cis-model",
    language: "ru",
    names: {
      en: "CIS model law, Russian",
      ru: "Модельный закон СНГ",
      fr: "Loi type de la CEI, russe",
    },
    use: "model",
    rules,
    inserted: "superscript",
    referenceOrder: "inward",
    list,
  },
  {
    id: "ru-un-model",
    language: "ru",
    names: {
      en: "UN model law, Russian",
      ru: "Типовой закон ООН",
      fr: "Loi type de l’ONU, russe",
    },
    use: "model",
    rules: unitedNations,
    inserted: "latin-adverb",
    referenceOrder: "inward",
    list,
  },
  {
    id: "ru",
    language: "ru",
    names: {
      en: "As printed, Russian",
      ru: "Как в источнике, русский",
      fr: "Tel qu’imprimé, russe",
    },
    use: "printed",
    rules,
    inserted: "hyphen",
    referenceOrder: "inward",
    list,
  },
];
