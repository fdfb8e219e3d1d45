/**
 * Words whose change may change what a law says, language by language. Data:
 * forms in lower case; a form of several words is matched as a phrase. Each
 * class has a value, and a change is a flip when the values or forms differ.
 */
export interface AlarmWords {
  /** Value by form: "duty", "may", "ban". */
  modality: Readonly<Record<string, readonly string[]>>;
  negation: readonly string[];
  and: readonly string[];
  or: readonly string[];
  restriction: readonly string[];
  /** Units of time behind a number: days, months, years. */
  periods: readonly string[];
  /** Currencies and units of account before or behind a number. */
  money: readonly string[];
  /** Words that stand before a number in a reference. */
  references: readonly string[];
}

const list = (words: string) => words.split("|");

/** Alarm words by BCP 47 language. */
export const alarmWords: Readonly<Record<string, AlarmWords>> = {
  en: {
    modality: {
      duty: list("shall|must|is required to|are required to|is obliged to|are obliged to|is to|are to"),
      may: list("may|can|is entitled to|are entitled to|has the right to|have the right to"),
      should: list("should|ought to"),
      will: list("will"),
    },
    negation: list("not|no|neither|nor|without|never|cannot"),
    and: list("and"),
    or: list("or|either"),
    restriction: list("only|unless|except|solely|exclusively|provided that|at least|at most|if"),
    periods: list("day|days|week|weeks|month|months|year|years|hour|hours"),
    money: list("euro|euros|eur|€|dollar|dollars|usd|$|pounds|gbp|£|roubles|rubles|tenge"),
    references: list("article|articles|section|sections|paragraph|paragraphs|point|points|subsection|chapter|annex"),
  },
  ru: {
    modality: {
      duty: list("должен|должна|должно|должны|обязан|обязана|обязано|обязаны|обязуется|необходимо|подлежит|подлежат"),
      may: list("может|могут|вправе|имеет право|имеют право|допускается"),
      ban: list("запрещается|запрещено|запрещены|не допускается"),
    },
    negation: list("не|ни|нет|без|нельзя"),
    and: list("и|а также"),
    or: list("или|либо"),
    restriction: list("только|лишь|исключительно|кроме|за исключением|если|при условии"),
    periods: list("день|дня|дней|сутки|суток|месяц|месяца|месяцев|год|года|лет|час|часа|часов|недели|недель"),
    money: list("рубль|рубля|рублей|руб|тенге|сомони|сом|евро|долларов|₽"),
    references: list("статья|статьи|статье|статью|статьей|статей|статьями|статьях|часть|части|частью|частей|пункт|пункта|пункту|пунктом|пункте|пунктов|подпункт|подпункта|подпунктом|подпунктов|глава|главы|главой"),
  },
  fr: {
    modality: {
      duty: list("doit|doivent|devra|devront|est tenu|sont tenus|est tenue|sont tenues"),
      may: list("peut|peuvent|pourra|pourront|est autorisé|sont autorisés"),
    },
    negation: list("ne|n’|n'|pas|ni|sans|aucun|aucune|jamais"),
    and: list("et|ainsi que"),
    or: list("ou|soit"),
    restriction: list("seulement|uniquement|exclusivement|sauf|si|à moins que|à condition que|que si|toutefois"),
    periods: list("jour|jours|semaine|semaines|mois|an|ans|année|années|heure|heures"),
    money: list("euro|euros|eur|€|franc|francs|dollars"),
    references: list("article|articles|paragraphe|paragraphes|alinéa|alinéas|chapitre|annexe|point|points"),
  },
  uk: {
    modality: {
      duty: list("повинен|повинна|повинні|повинно|зобов'язаний|зобов'язана|зобов'язані|зобов’язаний|зобов’язана|зобов’язані|має|мають"),
      may: list("може|можуть|вправі|має право|мають право"),
      ban: list("забороняється|заборонено|не допускається"),
    },
    negation: list("не|ні|немає|без"),
    and: list("і|й|та|а також"),
    or: list("або|чи"),
    restriction: list("тільки|лише|виключно|крім|за винятком|якщо|за умови"),
    periods: list("день|дня|дні|днів|місяць|місяця|місяців|рік|року|років|годин"),
    money: list("гривня|гривні|гривень|євро|доларів"),
    references: list("стаття|статті|статтею|статей|частина|частини|частиною|пункт|пункту|пунктом|глава|глави"),
  },
  de: {
    modality: {
      duty: list("muss|müssen|hat zu|haben zu|ist verpflichtet|sind verpflichtet"),
      may: list("kann|können|darf|dürfen|ist berechtigt|sind berechtigt"),
      should: list("soll|sollen"),
    },
    negation: list("nicht|kein|keine|keinen|keiner|keines|ohne|weder"),
    and: list("und|sowie"),
    or: list("oder|entweder"),
    restriction: list("nur|lediglich|ausschließlich|sofern|soweit|außer|es sei denn|wenn"),
    periods: list("tag|tage|tagen|woche|wochen|monat|monate|monaten|jahr|jahre|jahren|stunden"),
    money: list("euro|€|franken|dm|chf|eur"),
    references: list("artikel|art|absatz|abs|paragraph|nummer|nr|kapitel|satz"),
  },
  es: {
    modality: {
      duty: list("debe|deben|deberá|deberán|está obligado|están obligados"),
      may: list("puede|pueden|podrá|podrán|tendrá derecho|tendrán derecho"),
    },
    negation: list("no|ni|sin|ningún|ninguna|nunca"),
    and: list("y|e|así como"),
    or: list("o|u"),
    restriction: list("sólo|solo|solamente|únicamente|exclusivamente|salvo|excepto|siempre que|si"),
    periods: list("día|días|semana|semanas|mes|meses|año|años|hora|horas"),
    money: list("euro|euros|eur|€|pesos|dólares"),
    references: list("artículo|artículos|apartado|apartados|párrafo|párrafos|capítulo|anexo"),
  },
  kk: {
    modality: {
      duty: list("міндетті|тиіс"),
      may: list("құқылы|мүмкін|алады"),
      ban: list("тыйым салынады|жол берілмейді"),
    },
    negation: list("емес|жоқ"),
    and: list("және"),
    or: list("немесе|не"),
    restriction: list("тек|ғана|қоспағанда|егер"),
    periods: list("күн|күннің|ай|айдың|жыл|жылдың|сағат"),
    money: list("теңге"),
    references: list("бап|баптың|бабы|бабының|тармақ|тармағы|тармағының|тармақша"),
  },
}; // prettier-ignore
