import type { InsertedStyle, NumberingProfile, UnitRules } from "../profile";
import { printedRules } from "./rule";

interface Tradition {
  language: string;
  /** Name of the language in English, Russian, French. */
  names: [string, string, string];
  /** Book, part, title, chapter, section, article, paragraph, point, annex; "one/many". */
  words: string;
  /** True where the number stands before the word. */
  after?: boolean;
  and: string;
  inserted: InsertedStyle;
  /** What is printed otherwise. */
  also?: (rules: UnitRules) => UnitRules;
}

/** The basic unit of a German law is the §, of a Swiss one the Artikel; both are read as articles. */
const german = (rules: UnitRules): UnitRules => ({
  ...rules,
  article: {
    label: "§ {n}",
    script: "decimal",
    runsOn: true,
    reference: { one: "§", many: "§§" },
  },
  paragraph: {
    label: "({n})",
    script: "decimal",
    runsOn: false,
    reference: { one: "Absatz", many: "Absätze" },
  },
  point: {
    label: "{n}.",
    script: "decimal",
    runsOn: false,
    reference: { one: "Nummer", many: "Nummern" },
  },
});

/** Unit names from general knowledge of each language's laws; docs/decisions/0003-numbers.md. */
const traditions: Tradition[] = [
  {
    language: "de",
    names: ["German", "немецкий", "allemand"],
    words:
      "Buch/Bücher, Teil/Teile, Titel, Kapitel, Abschnitt/Abschnitte, Artikel, Absatz/Absätze, Nummer/Nummern, Anhang/Anhänge",
    and: " und ",
    inserted: "lower-letter",
    also: german,
  },
  {
    language: "es",
    names: ["Spanish", "испанский", "espagnol"],
    words:
      "libro/libros, parte/partes, título/títulos, capítulo/capítulos, sección/secciones, artículo/artículos, apartado/apartados, letra/letras, anexo/anexos",
    and: " y ",
    inserted: "latin-adverb",
  },
  {
    language: "uk",
    names: ["Ukrainian", "украинский", "ukrainien"],
    words:
      "книга/книги, частина/частини, розділ/розділи, глава/глави, параграф/параграфи, стаття/статті, частина/частини, пункт/пункти, додаток/додатки",
    and: " та ",
    inserted: "hyphen",
  },
  {
    language: "be",
    names: ["Belarusian", "белорусский", "biélorusse"],
    words:
      "кніга/кнігі, частка/часткі, раздзел/раздзелы, глава/главы, параграф/параграфы, артыкул/артыкулы, частка/часткі, пункт/пункты, дадатак/дадаткі",
    and: " і ",
    inserted: "superscript",
  },
  {
    language: "kk",
    names: ["Kazakh", "казахский", "kazakh"],
    words:
      "кітап/кітаптар, бөлік/бөліктер, бөлім/бөлімдер, тарау/тараулар, параграф/параграфтар, бап/баптар, тармақ/тармақтар, тармақша/тармақшалар, қосымша/қосымшалар",
    after: true,
    and: " және ",
    inserted: "hyphen",
  },
  {
    language: "ky",
    names: ["Kyrgyz", "киргизский", "kirghize"],
    words:
      "китеп/китептер, бөлүк/бөлүктөр, бөлүм/бөлүмдөр, глава/главалар, параграф/параграфтар, берене/беренелер, бөлүк/бөлүктөр, пункт/пункттар, тиркеме/тиркемелер",
    after: true,
    and: " жана ",
    inserted: "hyphen",
  },
  {
    language: "uz",
    names: ["Uzbek", "узбекский", "ouzbek"],
    words:
      "kitob/kitoblar, qism/qismlar, bo‘lim/bo‘limlar, bob/boblar, paragraf/paragraflar, modda/moddalar, qism/qismlar, band/bandlar, ilova/ilovalar",
    after: true,
    and: " va ",
    inserted: "superscript",
  },
  {
    language: "tg",
    names: ["Tajik", "таджикский", "tadjik"],
    words:
      "китоб/китобҳо, қисм/қисмҳо, фасл/фаслҳо, боб/бобҳо, параграф/параграфҳо, модда/моддаҳо, қисм/қисмҳо, банд/бандҳо, замима/замимаҳо",
    and: " ва ",
    inserted: "superscript",
  },
  {
    language: "az",
    names: ["Azerbaijani", "азербайджанский", "azéri"],
    words:
      "kitab/kitablar, hissə/hissələr, bölmə/bölmələr, fəsil/fəsillər, paraqraf/paraqraflar, maddə/maddələr, hissə/hissələr, bənd/bəndlər, əlavə/əlavələr",
    and: " və ",
    inserted: "hyphen",
  },
  {
    language: "ro",
    names: ["Romanian", "румынский", "roumain"],
    words:
      "carte/cărți, parte/părți, titlu/titluri, capitol/capitole, secțiune/secțiuni, articol/articole, alineat/alineate, punct/puncte, anexă/anexe",
    and: " și ",
    inserted: "superscript",
  },
  {
    language: "it",
    names: ["Italian", "итальянский", "italien"],
    words:
      "libro/libri, parte/parti, titolo/titoli, capo/capi, sezione/sezioni, articolo/articoli, comma/commi, lettera/lettere, allegato/allegati",
    and: " e ",
    inserted: "latin-adverb",
  },
  {
    language: "pt",
    names: ["Portuguese", "португальский", "portugais"],
    words:
      "livro/livros, parte/partes, título/títulos, capítulo/capítulos, seção/seções, artigo/artigos, parágrafo/parágrafos, inciso/incisos, anexo/anexos",
    and: " e ",
    inserted: "upper-letter",
  },
  {
    language: "pl",
    names: ["Polish", "польский", "polonais"],
    words:
      "księga/księgi, część/części, tytuł/tytuły, rozdział/rozdziały, oddział/oddziały, artykuł/artykuły, ustęp/ustępy, punkt/punkty, załącznik/załączniki",
    and: " i ",
    inserted: "lower-letter",
  },
  {
    language: "tr",
    names: ["Turkish", "турецкий", "turc"],
    words:
      "kitap/kitaplar, kısım/kısımlar, bölüm/bölümler, bölüm/bölümler, ayrım/ayrımlar, madde/maddeler, fıkra/fıkralar, bent/bentler, ek/ekler",
    and: " ve ",
    inserted: "upper-letter",
  },
  {
    language: "ca",
    names: ["Catalan", "каталанский", "catalan"],
    words:
      "llibre/llibres, part/parts, títol/títols, capítol/capítols, secció/seccions, article/articles, apartat/apartats, lletra/lletres, annex/annexos",
    and: " i ",
    inserted: "latin-adverb",
  },
  {
    language: "fi",
    names: ["Finnish", "финский", "finnois"],
    words: "kirja, osa, osasto, luku, jakso, artikla, momentti, kohta, liite",
    and: " ja ",
    inserted: "lower-letter",
  },
  {
    language: "hy",
    names: ["Armenian", "армянский", "arménien"],
    words: "գիրք, մաս, բաժին, գլուխ, պարագրաֆ, հոդված, մաս, կետ, հավելված",
    and: " և ",
    inserted: "hyphen",
  },
  {
    language: "ka",
    names: ["Georgian", "грузинский", "géorgien"],
    words: "წიგნი, ნაწილი, კარი, თავი, პარაგრაფი, მუხლი, პუნქტი, ქვეპუნქტი, დანართი",
    and: " და ",
    inserted: "superscript",
  },
  {
    language: "ar",
    names: ["Arabic", "арабский", "arabe"],
    words: "الكتاب, الجزء, الباب, الفصل, الفرع, المادة, الفقرة, البند, المرفق",
    and: " و",
    inserted: "latin-adverb",
  },
  {
    language: "zh",
    names: ["Chinese", "китайский", "chinois"],
    words: "编, 部分, 篇, 章, 节, 条, 款, 项, 附件",
    and: "和",
    inserted: "hyphen",
  },
];

const profile = (tradition: Tradition): NumberingProfile => {
  const rules = printedRules(tradition.words, tradition.after);
  const [en, ru, fr] = tradition.names;
  return {
    id: tradition.language,
    language: tradition.language,
    names: {
      en: `As printed, ${en}`,
      ru: `Как в источнике, ${ru}`,
      fr: `Tel qu’imprimé, ${fr}`,
    },
    use: "printed",
    rules: tradition.also?.(rules) ?? rules,
    inserted: tradition.inserted,
    referenceOrder: "outward",
    list: { and: tradition.and, to: "–" },
  };
};

/** Profiles for imported laws of languages that have no drafting tradition of their own here. */
export const printed: NumberingProfile[] = traditions.map(profile);
