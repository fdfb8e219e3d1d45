import { useText } from "../i18n";
import type { Shape } from "../service";
import { Button } from "../ui";
import { partsOf } from "./rows";
import { NationalWords } from "./Words";

/** National provisions that answer nothing in the baseline, with the way to link each by hand. */
export function Unanswering({
  concordance,
  onLink,
}: {
  concordance: Shape<"Concordance">;
  onLink: ((guid: string) => void) | null;
}) {
  const text = useText();
  const linked = new Set(
    concordance.links.filter((link) => link.status !== "rejected").flatMap((link) => link.national),
  );
  const left = concordance.unanswering.filter((guid) => !linked.has(guid));
  if (left.length === 0) return null;
  return (
    <section className="unanswering">
      <h2>{text("concord.unanswering", { count: left.length })}</h2>
      <p className="muted">{text("concord.unanswering.text")}</p>
      <ul className="plain">
        {left.map((guid) => (
          <li key={guid} className="unanswering-item">
            <NationalWords
              parts={partsOf(concordance.national, guid)}
              language={concordance.concordance.national.language}
              model={null}
            />
            {onLink ? (
              <Button onPress={() => onLink(guid)}>{text("concord.link.new")}</Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
