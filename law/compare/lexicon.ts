/**
 * Words whose change may change what a law says, language by language. Data:
 * forms in lower case; a form of several words is matched as a phrase, the
 * longest first. Each class has a value, and a change is a flip when the values
 * or forms differ.
 */
export interface AlarmWords {
  /** Forms by value: "duty", "may", "ban", "free" (no duty), "should", "will". */
  modality: Readonly<Record<string, readonly string[]>>;
  negation: readonly string[];
  and: readonly string[];
  or: readonly string[];
  /** "and/or". */
  andOr?: readonly string[];
  restriction: readonly string[];
  /** Words that restrict only together, the second soon behind the first: French "ne … que". */
  restrictionPair?: { first: readonly string[]; second: readonly string[] };
  /** Units of time behind a number, and what may stand before them: days, working days. */
  periods: readonly string[];
  /** Kinds of days, by value: "working", "calendar", "bank". */
  days?: Readonly<Record<string, readonly string[]>>;
  /** Currencies and units of account before or behind a number. */
  money: readonly string[];
  /** Words that stand before a number in a reference. */
  references: readonly string[];
  /** Numbers in words, by their figures. One is left out: it is an article in too many languages. */
  numerals?: Readonly<Record<string, readonly string[]>>;
}

const list = (words: string) => words.split("|");
const table = (forms: Readonly<Record<string, string>>): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(forms).map(([value, words]) => [value, list(words)]));

/** Alarm words by BCP 47 language. */
export const alarmWords: Readonly<Record<string, AlarmWords>> = {
  en: {
    modality: table({
      duty: "shall|must|has to|have to|is required to|are required to|is obliged to|are obliged to|is obligated to|are obligated to|is bound to|are bound to|is to|are to",
      may: "may|can|is entitled to|are entitled to|has the right to|have the right to|is permitted to|are permitted to|is authorised to|are authorised to|is authorized to|are authorized to|is empowered to|are empowered to",
      ban: "may not|shall not|must not|cannot|can not|is prohibited|are prohibited|is forbidden|are forbidden|is not permitted|are not permitted",
      free: "need not|is not required to|are not required to|is not obliged to|are not obliged to",
      should: "should|ought to",
      will: "will",
    }),
    negation: list("not|no|neither|nor|without|never|non"),
    and: list("and|as well as"),
    or: list("or|either"),
    andOr: list("and/or"),
    restriction: list("only|unless|unless otherwise|except|except where|save|save where|other than|solely|exclusively|provided that|on condition that|subject to|notwithstanding|without prejudice to|in so far as|insofar as|to the extent that|at least|at most|not more than|no more than|not less than|no less than|not exceeding|not later than|no later than|at the latest|not earlier than|if"),
    periods: list("day|days|week|weeks|month|months|quarter|quarters|year|years|hour|hours|minute|minutes|working|business|calendar|banking|clear"),
    days: table({ working: "working days|working day|business days|business day", calendar: "calendar days|calendar day", bank: "banking days|banking day" }),
    money: list("euro|euros|eur|€|dollar|dollars|usd|$|pounds|gbp|£|roubles|rubles|tenge"),
    references: list("article|articles|section|sections|paragraph|paragraphs|point|points|subsection|subsections|subparagraph|chapter|annex|schedule|no|nos"),
    numerals: table({ 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 14: "fourteen", 15: "fifteen", 18: "eighteen", 20: "twenty", 30: "thirty", 40: "forty", 45: "forty-five", 50: "fifty", 60: "sixty", 90: "ninety", 100: "hundred", 1000: "thousand", 1000000: "million", "1/2": "half", "1/3": "one third|one-third", "2/3": "two thirds|two-thirds" }),
  },
  ru: {
    modality: table({
      duty: "должен|должна|должно|должны|обязан|обязана|обязано|обязаны|обязуется|обязуются|необходимо|надлежит|подлежит|подлежат|следует|требуется",
      may: "может|могут|вправе|имеет право|имеют право|допускается|допускаются|разрешается|разрешаются|уполномочен|уполномочена|уполномочены",
      ban: "не вправе|не имеет права|не имеют права|не может|не могут|не должен|не должна|не должно|не должны|запрещается|запрещаются|запрещено|запрещены|воспрещается|не допускается|не допускаются|не разрешается|нельзя",
      free: "не обязан|не обязана|не обязано|не обязаны|не подлежит|не подлежат|не требуется",
      should: "рекомендуется",
    }),
    negation: list("не|ни|нет|без"),
    and: list("и|а также"),
    or: list("или|либо"),
    andOr: list("и/или"),
    restriction: list("только|лишь|исключительно|кроме|кроме случаев|помимо|за исключением|за исключением случаев|если|если иное не|при условии|в случае если|не более|не менее|не свыше|свыше|не позднее|не ранее|не раньше"),
    periods: list("день|дня|дней|дни|сутки|суток|неделя|недели|недель|неделю|месяц|месяца|месяцев|квартал|квартала|кварталов|год|года|лет|час|часа|часов|минут|рабочий|рабочего|рабочих|календарный|календарного|календарных|банковских"),
    days: table({
      working: "рабочий день|рабочего дня|рабочих дня|рабочих дней|рабочие дни",
      calendar: "календарный день|календарного дня|календарных дня|календарных дней|календарные дни",
      bank: "банковских дня|банковских дней",
    }),
    money: list("рубль|рубля|рублей|руб|тенге|сомони|сом|евро|долларов|₽"),
    references: list("статья|статьи|статье|статью|статьей|статей|статьями|статьях|ст|часть|части|частью|частей|ч|пункт|пункта|пункту|пунктом|пункте|пунктов|п|подпункт|подпункта|подпунктом|подпунктов|глава|главы|главой|главе|раздел|раздела|разделом"),
    numerals: table({ 2: "два|две|двух|двум|двумя", 3: "три|трёх|трех|трём|трем|тремя", 4: "четыре|четырёх|четырех|четырем", 5: "пять|пяти|пятью", 6: "шесть|шести", 7: "семь|семи", 8: "восемь|восьми", 9: "девять|девяти", 10: "десять|десяти|десятью", 12: "двенадцать|двенадцати", 14: "четырнадцать|четырнадцати", 15: "пятнадцать|пятнадцати", 18: "восемнадцать|восемнадцати", 20: "двадцать|двадцати", 30: "тридцать|тридцати", 40: "сорок|сорока", 50: "пятьдесят|пятидесяти", 60: "шестьдесят|шестидесяти", 90: "девяносто|девяноста", 100: "сто|ста", 1000: "тысяча|тысячи|тысяч", 1000000: "миллион|миллиона|миллионов", "1/2": "половина|половины|половину", "1/3": "одна треть|одной трети", "2/3": "две трети|двух третей" }),
  },
  fr: {
    modality: table({
      duty: "doit|doivent|devra|devront|est tenu|sont tenus|est tenue|sont tenues|est obligé|sont obligés|est obligée|sont obligées|il y a lieu de",
      may: "peut|peuvent|pourra|pourront|est autorisé|sont autorisés|est autorisée|sont autorisées|a le droit de|ont le droit de|a la faculté de|ont la faculté de",
      ban: "ne peut|ne peuvent|ne pourra|ne pourront|ne doit|ne doivent|ne devra|ne devront|est interdit|est interdite|sont interdits|sont interdites|est défendu|est prohibé",
      free: "n'est pas tenu|ne sont pas tenus|n'est pas tenue|ne sont pas tenues",
    }),
    negation: list("ne|n'|pas|ni|sans|aucun|aucune|jamais|nul|nulle|non"),
    and: list("et|ainsi que"),
    or: list("ou|ou bien"),
    andOr: list("et/ou"),
    restriction: list("seulement|uniquement|exclusivement|sauf|sauf si|hormis|excepté|sous réserve|à l'exception|si|à moins que|à condition que|pourvu que|dans la mesure où|nonobstant|sans préjudice|toutefois|au moins|au plus|au plus tard"),
    restrictionPair: { first: list("ne|n'"), second: list("que|qu'") },
    periods: list("jour|jours|semaine|semaines|mois|trimestre|trimestres|an|ans|année|années|heure|heures|minutes"),
    days: table({ working: "jours ouvrables|jour ouvrable|jours ouvrés|jour ouvré", calendar: "jours calendaires|jour calendaire", clear: "jours francs|jour franc" }),
    money: list("euro|euros|eur|€|franc|francs|dollars"),
    references: list("article|articles|paragraphe|paragraphes|alinéa|alinéas|chapitre|annexe|point|points|section|titre|n°"),
    numerals: table({ 2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 10: "dix", 12: "douze", 15: "quinze", 20: "vingt", 30: "trente", 40: "quarante", 45: "quarante-cinq", 50: "cinquante", 60: "soixante", 90: "quatre-vingt-dix", 100: "cent", 1000: "mille", 1000000: "million|millions", "1/2": "la moitié", "1/3": "un tiers", "2/3": "deux tiers" }),
  },
  uk: {
    modality: table({
      duty: "повинен|повинна|повинні|повинно|зобов'язаний|зобов'язана|зобов'язане|зобов'язані|має|мають|необхідно|підлягає|підлягають|належить",
      may: "може|можуть|вправі|має право|мають право|допускається|дозволяється",
      ban: "не має права|не мають права|не може|не можуть|не повинен|не повинна|не повинні|забороняється|забороняються|заборонено|заборонені|не допускається|не дозволяється",
      free: "не зобов'язаний|не зобов'язана|не зобов'язані|не підлягає|не підлягають",
    }),
    negation: list("не|ні|немає|без"),
    and: list("і|й|та|а також"),
    or: list("або|чи"),
    andOr: list("та/або|і/або"),
    restriction: list("тільки|лише|виключно|крім|крім випадків|за винятком|якщо|якщо інше не|за умови|не більше|не менше|не пізніше|не раніше|понад"),
    periods: list("день|дня|дні|днів|тиждень|тижня|тижнів|місяць|місяця|місяців|квартал|кварталу|рік|року|років|годин|робочий|робочого|робочих|календарний|календарного|календарних|банківських"),
    days: table({ working: "робочий день|робочого дня|робочих днів|робочі дні", calendar: "календарний день|календарного дня|календарних днів|календарні дні", bank: "банківських днів" }),
    money: list("гривня|гривні|гривень|євро|доларів"),
    references: list("стаття|статті|статтею|статей|ст|частина|частини|частиною|пункт|пункту|пунктом|глава|глави|розділ|розділу"),
    numerals: table({ 2: "два|дві|двох", 3: "три|трьох", 4: "чотири|чотирьох", 5: "п'ять|п'яти", 6: "шість|шести", 7: "сім|семи", 10: "десять|десяти", 14: "чотирнадцять|чотирнадцяти", 15: "п'ятнадцять|п'ятнадцяти", 20: "двадцять|двадцяти", 30: "тридцять|тридцяти", 60: "шістдесят|шістдесяти", 100: "сто|ста" }),
  },
  de: {
    modality: table({
      duty: "muss|müssen|hat zu|haben zu|ist verpflichtet|sind verpflichtet",
      may: "kann|können|darf|dürfen|ist berechtigt|sind berechtigt|ist befugt|sind befugt",
      ban: "darf nicht|dürfen nicht|kann nicht|können nicht|ist verboten|sind verboten|ist unzulässig|sind unzulässig|ist untersagt|sind untersagt",
      free: "ist nicht verpflichtet|sind nicht verpflichtet|muss nicht|müssen nicht",
      should: "soll|sollen",
    }),
    negation: list("nicht|kein|keine|keinen|keinem|keiner|keines|ohne|weder"),
    and: list("und|sowie"),
    or: list("oder|entweder"),
    andOr: list("und/oder"),
    restriction: list("nur|lediglich|ausschließlich|sofern|soweit|außer|es sei denn|wenn|vorbehaltlich|unbeschadet|mindestens|höchstens|spätestens|frühestens"),
    periods: list("tag|tage|tagen|woche|wochen|monat|monate|monaten|quartal|jahr|jahre|jahren|stunden|werktage|werktagen|arbeitstage|arbeitstagen|kalendertage|kalendertagen"),
    days: table({ working: "werktage|werktagen|arbeitstage|arbeitstagen", calendar: "kalendertage|kalendertagen" }),
    money: list("euro|€|franken|dm|chf|eur"),
    references: list("artikel|art|absatz|abs|paragraph|nummer|nr|kapitel|satz|anlage"),
    numerals: table({ 2: "zwei", 3: "drei", 4: "vier", 5: "fünf", 6: "sechs", 7: "sieben", 8: "acht", 10: "zehn", 12: "zwölf", 14: "vierzehn", 15: "fünfzehn", 20: "zwanzig", 30: "dreißig", 60: "sechzig", 100: "hundert", "1/2": "die hälfte|der hälfte", "2/3": "zwei drittel" }),
  },
  es: {
    modality: table({
      duty: "debe|deben|deberá|deberán|está obligado|están obligados|está obligada|están obligadas|habrá de|habrán de",
      may: "puede|pueden|podrá|podrán|tendrá derecho|tendrán derecho|tiene derecho|tienen derecho|está facultado|están facultados",
      ban: "no podrá|no podrán|no puede|no pueden|no deberá|no deberán|no debe|no deben|queda prohibido|queda prohibida|quedan prohibidos|quedan prohibidas|se prohíbe",
      free: "no está obligado|no están obligados|no está obligada|no están obligadas",
    }),
    negation: list("no|ni|sin|ningún|ninguno|ninguna|nunca"),
    and: list("y|e|así como"),
    or: list("o|u|o bien"),
    andOr: list("y/o"),
    restriction: list("sólo|solo|solamente|únicamente|exclusivamente|salvo|salvo que|excepto|siempre que|si|a condición de que|sin perjuicio|no obstante|al menos|como mínimo|como máximo|a más tardar"),
    periods: list("día|días|semana|semanas|mes|meses|trimestre|trimestres|año|años|hora|horas"),
    days: table({ working: "días hábiles|día hábil|días laborables|día laborable", calendar: "días naturales|día natural|días corridos" }),
    money: list("euro|euros|eur|€|pesos|dólares"),
    references: list("artículo|artículos|apartado|apartados|párrafo|párrafos|capítulo|anexo|título|sección"),
    numerals: table({ 2: "dos", 3: "tres", 4: "cuatro", 5: "cinco", 6: "seis", 7: "siete", 8: "ocho", 10: "diez", 12: "doce", 15: "quince", 20: "veinte", 30: "treinta", 60: "sesenta", 90: "noventa", 100: "cien", 1000: "mil", "1/2": "la mitad", "1/3": "un tercio", "2/3": "dos tercios" }),
  },
  kk: {
    modality: table({
      duty: "міндетті|тиіс|қажет",
      may: "құқылы|мүмкін|алады|құқығы бар|рұқсат етіледі",
      ban: "тыйым салынады|жол берілмейді|құқылы емес|тиіс емес|рұқсат етілмейді",
      free: "міндетті емес",
    }),
    negation: list("емес|жоқ"),
    and: list("және|сондай-ақ"),
    or: list("немесе|не"),
    andOr: list("және/немесе"),
    restriction: list("тек|тек қана|ғана|қоспағанда|егер|кем емес|аспайтын|кешіктірмей"),
    periods: list("күн|күннің|апта|ай|айдың|тоқсан|жыл|жылдың|сағат|жұмыс|күнтізбелік|банктік"),
    days: table({ working: "жұмыс күні|жұмыс күн|жұмыс күнінен", calendar: "күнтізбелік күн|күнтізбелік күннен" }),
    money: list("теңге"),
    references: list("бап|баптың|бабы|бабының|тармақ|тармағы|тармағының|тармақша"),
    numerals: table({ 2: "екі", 3: "үш", 4: "төрт", 5: "бес", 6: "алты", 7: "жеті", 10: "он", 15: "он бес", 20: "жиырма", 30: "отыз" }),
  },
}; // prettier-ignore
