/**
 * The refusals of the service in the languages that it does not speak itself: it answers in English.
 * By the code of the problem or, closer, by its reason; ICU message syntax. Numbers that a problem
 * does not carry are 0, words "none".
 */
export const refusalSentences = {
  ru: {
    "refusal.invalid-input": "В запросе чего-то не хватает или что-то указано неверно.",
    "refusal.malformed-body": "Содержимое запроса не удалось прочитать.",
    "refusal.not-signed-in": "Сначала войдите.",
    "refusal.forbidden": "Ваши роли этого не позволяют.",
    "refusal.foreign-origin": "Запрос пришёл со страницы другого сайта.",
    "refusal.not-found": "Здесь ничего нет, или это не открыто для вас.",
    "refusal.conflict": "Тем временем произошло что-то другое. Загрузите страницу заново.",
    "refusal.setup-done": "У службы уже есть администратор.",
    "refusal.setup-link-invalid": "Ссылка уже использована, устарела или скопирована не полностью.",
    "refusal.too-large": "Файл слишком велик и не был прочитан.",
    "refusal.unsupported-media": "Служба не читает содержимое такого вида.",
    "refusal.unreadable": "Файл не удалось прочитать.",
    "refusal.too-many-requests":
      "С этого адреса пришло слишком много запросов; подождите одну минуту.",
    "refusal.internal":
      "В службе произошла ошибка. Сообщите администратору, что вы делали и когда: он найдёт её в журнале.",
    "refusal.unavailable": "База данных не отвечает. Повторите попытку через минуту.",
    "refusal.work-exists": "Закон с адресом «{name}» уже есть; выберите другой.",
    "refusal.user-exists": "Участник с адресом {email} уже есть.",
    "refusal.edition-exists": "По адресу {address} уже есть издание; выберите другой.",
    "refusal.one-version-per-language": "Выберите по одной редакции на каждый язык.",
    "refusal.versions-of-one-work": "Выберите редакции одного закона.",
    "refusal.draft-role-reader":
      "Этот проект вы можете читать, но не изменять и не комментировать.",
    "refusal.draft-role-commenter": "Этот проект вы можете комментировать, но не изменять.",
    "refusal.draft-role-suggester":
      "В этом проекте вы можете предлагать изменения, но не вносить их.",
    "refusal.draft-not-shared-by-you":
      "Кто что может делать с проектом, решает его автор и тот, кто публикует этот закон.",
    "refusal.no-such-user": "Участника с таким адресом нет.",
    "refusal.doctype":
      "{line, plural, =0 {Файл} other {Строка #: файл}} объявляет DOCTYPE, который не читается; удалите его и его сущности.",
    "refusal.too-deep": "Элементы вложены друг в друга глубже {limit, number} уровней.",
    "refusal.malformed":
      "{line, plural, =0 {Файл повреждён} other {Строка #: файл повреждён}} или не соответствует своему формату.",
    "refusal.bad-archive": "Архив внутри файла повреждён; сохраните документ заново.",
    "refusal.not-a-law": "В файле нет текста закона.",
    "refusal.unsupported":
      "{ending, select, none {Файлы такого вида не читаются.} other {Файлы «.{ending}» не читаются.}}",
  },
  fr: {
    "refusal.invalid-input": "Il manque quelque chose à la demande, ou elle contient une erreur.",
    "refusal.malformed-body": "Le contenu de la demande est illisible.",
    "refusal.not-signed-in": "Connectez-vous d’abord.",
    "refusal.forbidden": "Vos rôles ne le permettent pas.",
    "refusal.foreign-origin": "La demande vient de la page d’un autre site.",
    "refusal.not-found": "Il n’y a rien ici, ou ce n’est pas ouvert pour vous.",
    "refusal.conflict": "Autre chose s’est produit entre-temps. Rechargez la page.",
    "refusal.setup-done": "Le service a déjà un administrateur.",
    "refusal.setup-link-invalid": "Le lien a déjà servi, a expiré ou n’est pas complet.",
    "refusal.too-large": "Le fichier est trop grand ; il n’a pas été lu.",
    "refusal.unsupported-media": "Le service ne lit pas ce genre de contenu.",
    "refusal.unreadable": "Le fichier est illisible.",
    "refusal.too-many-requests":
      "Trop de demandes sont venues de cette adresse ; attendez une minute.",
    "refusal.internal":
      "Une erreur s’est produite dans le service. Dites à l’administrateur ce que vous faisiez et à quelle heure : il la trouvera dans le journal.",
    "refusal.unavailable": "La base de données ne répond pas. Réessayez dans une minute.",
    "refusal.work-exists": "Il y a déjà une loi à l’adresse « {name} » ; choisissez-en une autre.",
    "refusal.user-exists": "Il y a déjà une personne à l’adresse {email}.",
    "refusal.edition-exists":
      "Il y a déjà une édition à l’adresse {address} ; choisissez-en une autre.",
    "refusal.one-version-per-language": "Choisissez une version pour chaque langue.",
    "refusal.versions-of-one-work": "Choisissez des versions d’une même loi.",
    "refusal.draft-role-reader": "Vous pouvez lire ce projet, mais ni le modifier ni le commenter.",
    "refusal.draft-role-commenter": "Vous pouvez commenter ce projet, mais pas le modifier.",
    "refusal.draft-role-suggester":
      "Vous pouvez proposer des modifications à ce projet, mais pas les apporter.",
    "refusal.draft-not-shared-by-you":
      "Qui a commencé le projet, et qui publie cette loi, décide de ce que chacun peut en faire.",
    "refusal.no-such-user": "Personne n’a cette adresse.",
    "refusal.doctype":
      "{line, plural, =0 {Le fichier} other {Ligne # : le fichier}} déclare un DOCTYPE, qui n’est pas lu ; supprimez-le avec ses entités.",
    "refusal.too-deep": "Les éléments sont imbriqués sur plus de {limit, number} niveaux.",
    "refusal.malformed":
      "{line, plural, =0 {Le fichier} other {Ligne # : le fichier}} est abîmé ou ne suit pas son format.",
    "refusal.bad-archive": "L’archive du fichier est abîmée ; enregistrez le document à nouveau.",
    "refusal.not-a-law": "Le fichier ne contient pas de texte de loi.",
    "refusal.unsupported":
      "{ending, select, none {Ce genre de fichier ne peut pas être lu.} other {Un fichier « .{ending} » ne peut pas être lu.}}",
  },
} as const satisfies Record<"ru" | "fr", Record<string, string>>;
