/**
 * The doubts of readers by their codes; ICU message syntax with what the doubt carries. One that has
 * no sentence here is told in the reader's own English one.
 */
export const doubtMessages = {
  en: {
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
    "import.doubt.history-left-out":
      "Notes on which act changed a provision were left out ({count, plural, one {# note} other {# notes}}).",
    "import.doubt.markup-dropped":
      "The words within {names} were kept, what the mark-up says of them was not.",
    "import.doubt.metadata-dropped": "Of the file’s description, {names} were not taken over.",
    "import.doubt.deletion-accepted":
      "Paragraph {line}: the deletion of “{text}” was taken as accepted.",
    "import.doubt.tracked-changes":
      "The file holds tracked changes, all taken as accepted: {insertions, plural, one {# insertion} other {# insertions}}, {deletions, plural, one {# deletion} other {# deletions}}, {moves, plural, one {# move} other {# moves}}.",
    "import.doubt.number-format-unknown":
      "Numbers of lists in the format “{format}” were written in digits.",
    "import.doubt.text-boxes":
      "Text boxes were put behind the paragraph that they are fixed to ({count, plural, one {# box} other {# boxes}}).",
    "import.doubt.struck-through":
      "Words that are struck through by hand were kept as words of the law ({count, plural, one {# place} other {# places}}).",
    "import.doubt.headers-left-out":
      "Headers and footers were left out ({count, plural, one {# place} other {# places}}).",
    "import.doubt.comments-left-out":
      "Comments were left out ({count, plural, one {# comment} other {# comments}}).",
    "import.doubt.embedded-left-out":
      "Other files that are set into this one were left out ({count, plural, one {# file} other {# files}}).",
    "import.doubt.symbol-unknown":
      "Symbols whose meaning only their font knows became � ({count, plural, one {# symbol} other {# symbols}}).",
    "import.doubt.heading-unsure":
      "The words in line {line} were taken for a heading; they might be the end of the text above.",
    "import.doubt.id-repeated":
      "{count, plural, one {# id stands} other {# ids stand}} more than once ({id}); references go to the first of each.",
    "import.doubt.note-unreferenced": "A note that nothing calls was put at the end of the law.",
    "import.doubt.documents-joined":
      "The file holds {count, plural, one {# document} other {# documents}}; the first law was read, the others became annexes.",
    "import.doubt.validity-dropped":
      "The file says when or whether passages apply, by {names}; their words were kept, this was not.",
    "import.doubt.note-missing": "A note is called for ({id}), but the file has none of that id.",
    "import.doubt.image-dropped": "An image was left out: {src}",
  },
  ru: {
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
    "import.doubt.history-left-out":
      "Примечания о том, каким актом изменено положение, пропущены ({count, plural, one {# примечание} few {# примечания} many {# примечаний} other {# примечания}}).",
    "import.doubt.markup-dropped":
      "Слова внутри разметки {names} сохранены, сведения самой разметки — нет.",
    "import.doubt.metadata-dropped": "Из описания файла не перенесено: {names}.",
    "import.doubt.deletion-accepted": "Абзац {line}: удаление «{text}» сочтено принятым.",
    "import.doubt.tracked-changes":
      "В файле есть записанные исправления, все сочтены принятыми: {insertions, plural, one {# вставка} few {# вставки} many {# вставок} other {# вставки}}, {deletions, plural, one {# удаление} few {# удаления} many {# удалений} other {# удаления}}, {moves, plural, one {# перемещение} few {# перемещения} many {# перемещений} other {# перемещения}}.",
    "import.doubt.number-format-unknown": "Номера списков в формате «{format}» записаны цифрами.",
    "import.doubt.text-boxes":
      "Надписи поставлены после абзаца, к которому они привязаны ({count, plural, one {# надпись} few {# надписи} many {# надписей} other {# надписи}}).",
    "import.doubt.struck-through":
      "Слова, зачёркнутые вручную, сохранены как слова закона ({count, plural, one {# место} few {# места} many {# мест} other {# места}}).",
    "import.doubt.headers-left-out":
      "Колонтитулы пропущены ({count, plural, one {# место} few {# места} many {# мест} other {# места}}).",
    "import.doubt.comments-left-out":
      "Примечания рецензентов пропущены ({count, plural, one {# примечание} few {# примечания} many {# примечаний} other {# примечания}}).",
    "import.doubt.embedded-left-out":
      "Другие файлы, вставленные в этот, пропущены ({count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}).",
    "import.doubt.symbol-unknown":
      "Знаки, смысл которых известен только их шрифту, заменены на � ({count, plural, one {# знак} few {# знака} many {# знаков} other {# знака}}).",
    "import.doubt.heading-unsure":
      "Слова в строке {line} приняты за заголовок; возможно, это конец текста выше.",
    "import.doubt.id-repeated":
      "{count, plural, one {# идентификатор повторяется} few {# идентификатора повторяются} many {# идентификаторов повторяются} other {# идентификатора повторяются}} ({id}); ссылки ведут к первому из одинаковых.",
    "import.doubt.note-unreferenced":
      "Сноска, на которую ничто не указывает, поставлена в конец закона.",
    "import.doubt.documents-joined":
      "В файле {count, plural, one {# документ} few {# документа} many {# документов} other {# документа}}; прочитан первый закон, остальные стали приложениями.",
    "import.doubt.validity-dropped":
      "Файл указывает, когда и действует ли часть текста ({names}); слова сохранены, эти сведения — нет.",
    "import.doubt.note-missing": "Есть указание на сноску ({id}), но такой сноски в файле нет.",
    "import.doubt.image-dropped": "Изображение пропущено: {src}",
  },
  fr: {
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
    "import.doubt.history-left-out":
      "Des notes indiquant quel acte a modifié une disposition ont été omises ({count, plural, one {# note} other {# notes}}).",
    "import.doubt.markup-dropped":
      "Les mots placés dans {names} ont été gardés, non ce que le balisage en dit.",
    "import.doubt.metadata-dropped": "De la description du fichier, {names} n’ont pas été repris.",
    "import.doubt.deletion-accepted":
      "Paragraphe {line} : la suppression de « {text} » a été tenue pour acceptée.",
    "import.doubt.tracked-changes":
      "Le fichier contient des modifications suivies, toutes tenues pour acceptées : {insertions, plural, one {# ajout} other {# ajouts}}, {deletions, plural, one {# suppression} other {# suppressions}}, {moves, plural, one {# déplacement} other {# déplacements}}.",
    "import.doubt.number-format-unknown":
      "Les numéros de liste au format « {format} » ont été écrits en chiffres.",
    "import.doubt.text-boxes":
      "Des zones de texte ont été placées après le paragraphe auquel elles sont ancrées ({count, plural, one {# zone} other {# zones}}).",
    "import.doubt.struck-through":
      "Des mots barrés à la main ont été gardés comme mots de la loi ({count, plural, one {# endroit} other {# endroits}}).",
    "import.doubt.headers-left-out":
      "Les en-têtes et pieds de page ont été omis ({count, plural, one {# endroit} other {# endroits}}).",
    "import.doubt.comments-left-out":
      "Les commentaires ont été omis ({count, plural, one {# commentaire} other {# commentaires}}).",
    "import.doubt.embedded-left-out":
      "D’autres fichiers insérés dans celui-ci ont été omis ({count, plural, one {# fichier} other {# fichiers}}).",
    "import.doubt.symbol-unknown":
      "Des symboles que seule leur police connaît sont devenus � ({count, plural, one {# symbole} other {# symboles}}).",
    "import.doubt.heading-unsure":
      "Les mots de la ligne {line} ont été pris pour un intitulé ; ils pourraient finir le texte qui précède.",
    "import.doubt.id-repeated":
      "{count, plural, one {# identifiant figure} other {# identifiants figurent}} plus d’une fois ({id}) ; les renvois vont au premier.",
    "import.doubt.note-unreferenced": "Une note que rien n’appelle a été mise à la fin de la loi.",
    "import.doubt.documents-joined":
      "Le fichier contient {count, plural, one {# document} other {# documents}} ; la première loi a été lue, les autres sont devenues des annexes.",
    "import.doubt.validity-dropped":
      "Le fichier dit quand ou si des passages s’appliquent, par {names} ; leurs mots ont été gardés, non cela.",
    "import.doubt.note-missing":
      "Une note est appelée ({id}), mais le fichier n’en a pas de cet identifiant.",
    "import.doubt.image-dropped": "Une image a été omise : {src}",
  },
} as const satisfies Record<"en" | "ru" | "fr", Record<string, string>>;
