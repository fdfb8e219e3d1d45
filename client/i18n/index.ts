export { useFormat, type Format } from "./format";
export { LocaleProvider, useLocale, useText, type Text } from "./LocaleProvider";
export { localeNames, locales, type Locale } from "./locale";
export { messagesFor, type AreaMessages, type MessageId } from "./messages";
