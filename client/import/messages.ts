export const importMessages = {
  en: {
    "import.title": "Import a law",
    "import.lead":
      "A file is read, its structure and every doubt about it are shown, and nothing is stored before you accept.",
    "import.drop": "Drop a file here",
    "import.choose": "Choose a file",
    "import.or": "or",
    "import.kinds":
      "Akoma Ntoso (.xml), Word (.docx), HTML, Markdown, plain text or a Modelaw file (.json). For example: the official text of a national law, saved from the gazette’s page as HTML.",
    "import.file": "File to import",
    "import.reading": "Reading “{name}”…",
    "import.another": "Choose another file",
    "import.refused": "“{name}” was not imported",
    "import.structure": "Structure found",
    "import.text": "The text as it was read",
    "import.counts":
      "{articles, plural, =0 {No articles} one {# article} other {# articles}} · {provisions, plural, one {# provision} other {# provisions}} · {doubts, plural, =0 {no doubts} one {# doubt} other {# doubts}}",
    "import.doubts": "Doubts",
    "import.doubts.none": "The reader was sure of everything.",
    "import.doubt.line": "line {line, number}",
    "import.doubt.show": "Show the place of doubt {number}",
    "import.severity.certain-loss": "Left out",
    "import.severity.unsure": "Unsure",
    "import.severity.note": "Note",
    "import.target": "Where it goes",
    "import.target.new": "A new law",
    "import.target.existing": "A law of the library, as its next version",
    "import.target.work": "Law",
    "import.version": "Name of the version",
    "import.version.default": "As read from {file}",
    "import.date": "In force or adopted on",
    "import.accept": "Accept",
    "import.accept.doubts":
      "Accept, with {count, plural, one {# doubt} other {# doubts}} left as proposed",
    "import.accepted": "“{name}” is in the library.",
    "import.takenOver":
      "{count, plural, =0 {No provision took over an identity.} one {# provision took over the identity that it had in the previous version.} other {# provisions took over the identity that they had in the previous version.}}",
    "import.questions": "Is it the same provision?",
    "import.questions.lead":
      "Links, comments and references follow a provision from version to version. These pairs are not certain.",
    "import.question.same": "The same provision",
    "import.question.new": "Another provision",
    "import.question.score": "{percent} alike",
    "import.questions.send": "Store the answers",
    "import.open": "Open the law",
    "import.doubt.page-numbers":
      "{count, plural, one {# line} other {# lines}} with page numbers or running titles were left out (first: line {line}).",
    "import.doubt.headings-repeated":
      "{count, plural, one {# heading was} other {# headings were}} repeated without provisions (first: line {line}); the repetitions were kept as a list of contents, which is not compared.",
    "import.doubt.inline-list":
      "Lists run on within {count, plural, one {# line} other {# lines}}, first in line {line}; their items were read as points.",
    "import.doubt.unit-word-missing":
      "No word such as “Article” was found; numbered paragraphs were taken for articles.",
    "import.doubt.change-marks-left-out":
      "Marks that show which act changed a passage were left out ({count, plural, one {# mark} other {# marks}}).",
    "import.doubt.number-repeated":
      "{label} bears a number that an earlier provision has; both were kept.",
    "import.doubt.marker-out-of-order":
      "The marker {label} continues no list; it was taken for the beginning of one.",
    "import.doubt.language-unsure": "The language could not be told; {language} was assumed.",
    "import.doubt.title-missing": "No title was found.",
    "import.doubt.no-units": "No numbered provision was found; the text was kept as paragraphs.",
    "import.doubt.quoted-units":
      "A quotation holds provisions of another law; they were kept as quoted text.",
    "import.doubt.contents-list":
      "A list of provisions was taken for a table of contents; it was kept as text.",
    "import.doubt.navigation-left-out":
      "Navigation of the page was left out ({count, plural, one {# place} other {# places}}).",
    "import.doubt.images-left-out":
      "Images were left out ({count, plural, one {# image} other {# images}}).",
    "import.doubt.hidden-left-out":
      "Hidden text was left out ({count, plural, one {# place} other {# places}}).",
  },
  ru: {
    "import.title": "Импорт закона",
    "import.lead":
      "Файл читается, показываются его структура и все сомнения; до вашего согласия ничего не сохраняется.",
    "import.drop": "Перетащите файл сюда",
    "import.choose": "Выбрать файл",
    "import.or": "или",
    "import.kinds":
      "Akoma Ntoso (.xml), Word (.docx), HTML, Markdown, простой текст или файл Modelaw (.json). Например: официальный текст национального закона, сохранённый с сайта газеты в формате HTML.",
    "import.file": "Файл для импорта",
    "import.reading": "Читается «{name}»…",
    "import.another": "Выбрать другой файл",
    "import.refused": "«{name}» не импортирован",
    "import.structure": "Найденная структура",
    "import.text": "Текст, как он прочитан",
    "import.counts":
      "{articles, plural, =0 {Статей нет} one {# статья} few {# статьи} many {# статей} other {# статьи}} · {provisions, plural, one {# положение} few {# положения} many {# положений} other {# положения}} · {doubts, plural, =0 {сомнений нет} one {# сомнение} few {# сомнения} many {# сомнений} other {# сомнения}}",
    "import.doubts": "Сомнения",
    "import.doubts.none": "Сомнений при чтении не возникло.",
    "import.doubt.line": "строка {line, number}",
    "import.doubt.show": "Показать место сомнения {number}",
    "import.severity.certain-loss": "Пропущено",
    "import.severity.unsure": "Не точно",
    "import.severity.note": "К сведению",
    "import.target": "Куда поместить",
    "import.target.new": "Новый закон",
    "import.target.existing": "Закон из библиотеки, следующей редакцией",
    "import.target.work": "Закон",
    "import.version": "Название редакции",
    "import.version.default": "По файлу {file}",
    "import.date": "Дата принятия или вступления в силу",
    "import.accept": "Принять",
    "import.accept.doubts":
      "Принять, оставив {count, plural, one {# сомнение} few {# сомнения} many {# сомнений} other {# сомнения}} как предложено",
    "import.accepted": "«{name}» — в библиотеке.",
    "import.takenOver":
      "{count, plural, =0 {Ни одно положение не сохранило прежнюю идентичность.} one {# положение опознано как положение прежней редакции.} few {# положения опознаны как положения прежней редакции.} many {# положений опознаны как положения прежней редакции.} other {# положения опознаны как положения прежней редакции.}}",
    "import.questions": "Это то же положение?",
    "import.questions.lead":
      "Связи, комментарии и ссылки следуют за положением из редакции в редакцию. В этих парах уверенности нет.",
    "import.question.same": "То же положение",
    "import.question.new": "Другое положение",
    "import.question.score": "сходство {percent}",
    "import.questions.send": "Сохранить ответы",
    "import.open": "Открыть закон",
    "import.doubt.page-numbers":
      "Номера страниц и колонтитулы опущены ({count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, первая — {line}).",
    "import.doubt.headings-repeated":
      "Повторённые заголовки без положений сохранены как оглавление, которое не сравнивается ({count, plural, one {# заголовок} few {# заголовка} many {# заголовков} other {# заголовка}}, первый — строка {line}).",
    "import.doubt.inline-list":
      "Перечни внутри строк ({count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, первая — {line}): их пункты прочитаны как отдельные.",
    "import.doubt.unit-word-missing":
      "Слова вроде «Статья» не найдено; статьями сочтены нумерованные абзацы.",
    "import.doubt.change-marks-left-out":
      "Пометки о том, каким актом изменён текст, пропущены ({count, plural, one {# пометка} few {# пометки} many {# пометок} other {# пометки}}).",
    "import.doubt.number-repeated":
      "{label}: такой номер уже есть у более раннего положения; сохранены оба.",
    "import.doubt.marker-out-of-order":
      "Знак {label} не продолжает ни одного перечня; он принят за начало нового.",
    "import.doubt.language-unsure": "Язык определить не удалось; принят {language}.",
    "import.doubt.title-missing": "Название не найдено.",
    "import.doubt.no-units": "Нумерованных положений не найдено; текст сохранён абзацами.",
    "import.doubt.quoted-units":
      "В цитате стоят положения другого закона; они сохранены как цитата.",
    "import.doubt.contents-list": "Перечень положений принят за оглавление; он сохранён как текст.",
    "import.doubt.navigation-left-out":
      "Навигация страницы пропущена ({count, plural, one {# место} few {# места} many {# мест} other {# места}}).",
    "import.doubt.images-left-out":
      "Изображения пропущены ({count, plural, one {# изображение} few {# изображения} many {# изображений} other {# изображения}}).",
    "import.doubt.hidden-left-out":
      "Скрытый текст пропущен ({count, plural, one {# место} few {# места} many {# мест} other {# места}}).",
  },
  fr: {
    "import.title": "Importer une loi",
    "import.lead":
      "Le fichier est lu, sa structure et tous les doutes sont montrés ; rien n’est enregistré avant votre accord.",
    "import.drop": "Déposez un fichier ici",
    "import.choose": "Choisir un fichier",
    "import.or": "ou",
    "import.kinds":
      "Akoma Ntoso (.xml), Word (.docx), HTML, Markdown, texte brut ou fichier Modelaw (.json). Par exemple : le texte officiel d’une loi nationale, enregistré en HTML depuis la page du journal officiel.",
    "import.file": "Fichier à importer",
    "import.reading": "Lecture de « {name} »…",
    "import.another": "Choisir un autre fichier",
    "import.refused": "« {name} » n’a pas été importé",
    "import.structure": "Structure trouvée",
    "import.text": "Le texte tel qu’il a été lu",
    "import.counts":
      "{articles, plural, =0 {Aucun article} one {# article} other {# articles}} · {provisions, plural, one {# disposition} other {# dispositions}} · {doubts, plural, =0 {aucun doute} one {# doute} other {# doutes}}",
    "import.doubts": "Doutes",
    "import.doubts.none": "La lecture n’a laissé aucun doute.",
    "import.doubt.line": "ligne {line, number}",
    "import.doubt.show": "Montrer l’endroit du doute {number}",
    "import.severity.certain-loss": "Omis",
    "import.severity.unsure": "Incertain",
    "import.severity.note": "À savoir",
    "import.target": "Destination",
    "import.target.new": "Une nouvelle loi",
    "import.target.existing": "Une loi de la bibliothèque, comme version suivante",
    "import.target.work": "Loi",
    "import.version": "Nom de la version",
    "import.version.default": "D’après {file}",
    "import.date": "Adoptée ou en vigueur le",
    "import.accept": "Accepter",
    "import.accept.doubts":
      "Accepter en laissant {count, plural, one {# doute} other {# doutes}} comme proposé",
    "import.accepted": "« {name} » est dans la bibliothèque.",
    "import.takenOver":
      "{count, plural, =0 {Aucune disposition n’a repris d’identité.} one {# disposition a repris l’identité qu’elle avait dans la version précédente.} other {# dispositions ont repris l’identité qu’elles avaient dans la version précédente.}}",
    "import.questions": "Est-ce la même disposition ?",
    "import.questions.lead":
      "Liens, commentaires et renvois suivent une disposition de version en version. Ces paires ne sont pas certaines.",
    "import.question.same": "La même disposition",
    "import.question.new": "Une autre disposition",
    "import.question.score": "{percent} de ressemblance",
    "import.questions.send": "Enregistrer les réponses",
    "import.open": "Ouvrir la loi",
    "import.doubt.page-numbers":
      "{count, plural, one {# ligne de numéro de page ou de titre courant a été omise} other {# lignes de numéros de page ou de titres courants ont été omises}} (la première : {line}).",
    "import.doubt.headings-repeated":
      "{count, plural, one {# intitulé répété sans disposition a été gardé comme sommaire, qui n’est pas comparé} other {# intitulés répétés sans dispositions ont été gardés comme sommaire, qui n’est pas comparé}} (le premier : ligne {line}).",
    "import.doubt.inline-list":
      "Des listes se suivent dans {count, plural, one {# ligne} other {# lignes}} (la première : {line}) ; leurs éléments ont été lus comme des points.",
    "import.doubt.unit-word-missing":
      "Aucun mot tel que « Article » n’a été trouvé ; les paragraphes numérotés ont été pris pour des articles.",
    "import.doubt.change-marks-left-out":
      "Les marques indiquant quel acte a modifié un passage ont été omises ({count, plural, one {# marque} other {# marques}}).",
    "import.doubt.number-repeated":
      "{label} porte un numéro qu’a déjà une disposition antérieure ; les deux ont été gardées.",
    "import.doubt.marker-out-of-order":
      "Le repère {label} ne continue aucune liste ; il a été pris pour le début d’une nouvelle.",
    "import.doubt.language-unsure": "La langue n’a pas pu être reconnue ; {language} a été retenu.",
    "import.doubt.title-missing": "Aucun titre n’a été trouvé.",
    "import.doubt.no-units":
      "Aucune disposition numérotée n’a été trouvée ; le texte a été gardé en paragraphes.",
    "import.doubt.quoted-units":
      "Une citation contient des dispositions d’une autre loi ; elles restent du texte cité.",
    "import.doubt.contents-list":
      "Une liste de dispositions a été prise pour un sommaire ; elle reste du texte.",
    "import.doubt.navigation-left-out":
      "La navigation de la page a été omise ({count, plural, one {# endroit} other {# endroits}}).",
    "import.doubt.images-left-out":
      "Des images ont été omises ({count, plural, one {# image} other {# images}}).",
    "import.doubt.hidden-left-out":
      "Du texte masqué a été omis ({count, plural, one {# endroit} other {# endroits}}).",
  },
} as const satisfies Record<"en" | "ru" | "fr", Record<string, string>>;
