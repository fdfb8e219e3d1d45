import { englishCompare } from "./messages.en";
import { frenchCompare } from "./messages.fr";
import { russianCompare } from "./messages.ru";

export const compareMessages = {
  en: englishCompare,
  ru: russianCompare,
  fr: frenchCompare,
} as const satisfies Record<"en" | "ru" | "fr", Record<keyof typeof englishCompare, string>>;
