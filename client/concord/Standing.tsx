import { useLocale, useText } from "../i18n";
import type { Shape } from "../service";
import { Notice } from "../ui";

/** What a concordance rests on: the text that was compared, the decisions it learnt from, and grades whose words have changed. */
export function Standing({ concordance }: { concordance: Shape<"Concordance"> }) {
  const text = useText();
  const { locale } = useLocale();
  const { route, decisions, stale } = concordance;
  const links = new Set(stale.map(({ link }) => link));
  const substantive = new Set(
    stale.filter((one) => one.class === "substantive").map(({ link }) => link),
  );
  const language = new Intl.DisplayNames(locale, { type: "language" }).of(route.baseline);
  return (
    <>
      {route.asked !== undefined && route.asked !== route.baseline ? (
        <Notice tone="info">
          {text("concord.route.edition", { language: language ?? route.baseline })}
        </Notice>
      ) : null}
      {decisions > 0 ? (
        <p className="muted">{text("concord.calibrated", { count: decisions })}</p>
      ) : null}
      {links.size > 0 ? (
        <Notice tone="warning">
          {text("concord.stale", {
            count: links.size,
            substantive: substantive.size,
            other: links.size - substantive.size,
          })}
        </Notice>
      ) : null}
    </>
  );
}
