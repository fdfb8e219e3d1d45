import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { IntlProvider, useIntl } from "react-intl";
import { initialLocale, rememberLocale, type Locale } from "./locale";
import { messagesFor, type MessageId } from "./messages";

interface LocaleChoice {
  locale: Locale;
  setLocale: (locale: Locale) => void;
}

const LocaleContext = createContext<LocaleChoice | null>(null);

/** Gives its children the interface language, its messages and the matching widget locale. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const [locale, setLocale] = useState(initialLocale);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choice = useMemo<LocaleChoice>(
    () => ({
      locale,
      setLocale: (next) => {
        rememberLocale(next);
        setLocale(next);
      },
    }),
    [locale],
  );
  return (
    <LocaleContext value={choice}>
      <IntlProvider locale={locale} messages={messagesFor(locale)}>
        <I18nProvider locale={locale}>{children}</I18nProvider>
      </IntlProvider>
    </LocaleContext>
  );
}

/** The interface language and the way to change it. Throws outside a LocaleProvider. */
export function useLocale(): LocaleChoice {
  const choice = useContext(LocaleContext);
  if (!choice) throw new Error("useLocale stands outside of LocaleProvider");
  return choice;
}

/** Text of a message in the interface language, with its ICU arguments filled in. */
export type Text = (id: MessageId, values?: Record<string, string | number>) => string;

export function useText(): Text {
  const intl = useIntl();
  return useMemo<Text>(() => (id, values) => intl.formatMessage({ id }, values), [intl]);
}
