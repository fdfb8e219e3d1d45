import { useMemo } from "react";
import { useLocale } from "./LocaleProvider";

/** Dates, languages and sizes as the interface language writes them. */
export interface Format {
  /** "2026-03-09" → "9 March 2026". */
  day: (iso: string) => string;
  /** A moment in the reader's own time zone: "9 Mar 2026, 14:02". */
  moment: (iso: string) => string;
  /** "kk" → "Kazakh"; the tag itself where it has no name. */
  language: (tag: string) => string;
  /** 0.314 → "31 %". */
  percent: (share: number) => string;
  /** Sorts by number and language: Article 9 before 10, ё beside е. */
  compare: (a: string, b: string) => number;
}

export function useFormat(): Format {
  const { locale } = useLocale();
  return useMemo(() => {
    // English is read by many nations here; its dates are written day first.
    const dated = locale === "en" ? "en-GB" : locale;
    const day = new Intl.DateTimeFormat(dated, { dateStyle: "long", timeZone: "UTC" });
    const moment = new Intl.DateTimeFormat(dated, { dateStyle: "medium", timeStyle: "short" });
    const language = new Intl.DisplayNames([locale], { type: "language" });
    const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
    return {
      day: (iso) => day.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`)),
      moment: (iso) => moment.format(new Date(iso)),
      language: (tag) => language.of(tag) ?? tag,
      percent: (share) => percent.format(share),
      compare: new Intl.Collator(locale, { numeric: true }).compare,
    };
  }, [locale]);
}
