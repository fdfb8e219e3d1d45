/** Languages of the interface; texts of laws may be in any language. */
export const locales = ["en", "ru", "fr"] as const;
export type Locale = (typeof locales)[number];

/** Each language by its own name. */
export const localeNames: Record<Locale, string> = {
  en: "English",
  ru: "Русский",
  fr: "Français",
};

const storageKey = "modelaw.locale";

const isLocale = (value: string | null | undefined): value is Locale =>
  locales.some((locale) => locale === value);

/** The language chosen before, else the first of the browser's that we have, else English. */
export function initialLocale(): Locale {
  const stored = localStorage.getItem(storageKey);
  if (isLocale(stored)) return stored;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLocale) ?? "en";
}

export const rememberLocale = (locale: Locale): void => localStorage.setItem(storageKey, locale);
