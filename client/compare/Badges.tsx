import { useLocale, useText } from "../i18n";
import type { ChangeClass } from "./changes";

export type Badge = ChangeClass;

/** What happened to a provision, in words of the interface. Nothing where nothing did. */
export function Badges({
  badges,
  attributes,
  limited,
}: {
  badges: readonly Badge[];
  attributes: readonly { name: string; from: string; to: string }[];
  /** True where the words were not compared to the end. */
  limited: boolean;
}) {
  const text = useText();
  const { locale } = useLocale();
  if (badges.length === 0 && attributes.length === 0 && !limited) return null;
  return (
    <ul className="plain unit-badges" lang={locale} dir="auto">
      {badges.map((badge) => (
        <li key={badge} className={`tag-${badge}`}>
          {text(`compare.class.${badge}`)}
        </li>
      ))}
      {attributes.map(({ name, from, to }) => (
        <li key={name}>{`${from || "—"} → ${to || "—"}`}</li>
      ))}
      {limited ? <li className="tag-alarm">{text("compare.limited")}</li> : null}
    </ul>
  );
}
