/** The words of a public page around the text. */
export interface PageWords {
  contents: string;
  skip: string;
  languages: string;
  downloads: string;
  size: string;
  checksum: string;
  adopted: string;
  published: string;
  all: string;
  none: string;
  invented: string;
  formats: Record<string, string>;
}

const english: PageWords = {
  contents: "Contents",
  skip: "Go to the text",
  languages: "Languages",
  downloads: "Downloads",
  size: "Size",
  checksum: "SHA-256",
  adopted: "Adopted",
  published: "Published",
  all: "All publications",
  none: "Nothing has been published yet.",
  invented: "An invented law, for demonstration only.",
  formats: { xml: "Akoma Ntoso", html: "HTML", json: "JSON" },
};

const russian: PageWords = {
  contents: "Содержание",
  skip: "Перейти к тексту",
  languages: "Языки",
  downloads: "Загрузить",
  size: "Размер",
  checksum: "SHA-256",
  adopted: "Принят",
  published: "Опубликован",
  all: "Все публикации",
  none: "Пока ничего не опубликовано.",
  invented: "Вымышленный закон, только для демонстрации.",
  formats: { xml: "Akoma Ntoso", html: "HTML", json: "JSON" },
};

const french: PageWords = {
  contents: "Sommaire",
  skip: "Aller au texte",
  languages: "Langues",
  downloads: "Téléchargements",
  size: "Taille",
  checksum: "SHA-256",
  adopted: "Adopté",
  published: "Publié",
  all: "Toutes les publications",
  none: "Rien n’a encore été publié.",
  invented: "Une loi inventée, pour démonstration seulement.",
  formats: { xml: "Akoma Ntoso", html: "HTML", json: "JSON" },
};

/** The words in the language of a page; in English where we have none. */
export const wordsFor = (language: string): PageWords =>
  ({ en: english, ru: russian, fr: french })[language.slice(0, 2)] ?? english;
