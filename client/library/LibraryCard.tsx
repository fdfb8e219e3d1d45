import { Link } from "@tanstack/react-router";
import { useFormat, useText, type Locale } from "../i18n";
import type { Shape } from "../service";

/** One law of the library: title in the interface language where it has one, owner, languages, hits. */
export function LibraryCard({
  item,
  reference,
  locale,
}: {
  item: Shape<"LibraryItem">;
  reference: Shape<"Reference">;
  locale: Locale;
}) {
  const text = useText();
  const format = useFormat();
  const title = item.languages.find((one) => one.language === locale)?.title ?? item.title;
  const owner =
    reference.bodies.find((body) => body.code === item.body) ??
    reference.jurisdictions.find((one) => one.code === item.jurisdiction);
  return (
    <li className="library-card">
      <h2>
        <Link to="/laws/$slug" params={{ slug: item.slug }} dir="auto">
          {title}
        </Link>
      </h2>
      <p className="library-facts">
        <span>{text(`library.kind.${item.kind}`)}</span>
        {item.template ? (
          <span>{text("library.template.owner")}</span>
        ) : owner ? (
          <span>{owner.names[locale]}</span>
        ) : null}
        {item.topics.map((code) => (
          <span key={code}>
            {reference.topics.find((topic) => topic.code === code)?.names[locale] ?? code}
          </span>
        ))}
        {item.languages.length > 0 ? (
          <span>{item.languages.map((one) => format.language(one.language)).join(", ")}</span>
        ) : null}
        {item.template ? <span className="tag">{text("library.template")}</span> : null}
        {item.fictional ? <span className="tag tag-alarm">{text("library.fictional")}</span> : null}
      </p>
      <p className="muted">
        {text("library.counts", {
          versions: item.versions,
          drafts: item.drafts,
          editions: item.editions,
        })}
      </p>
      {item.hits.length > 0 ? (
        <ul className="plain hits">
          {item.hits.map((hit) => (
            <li key={`${hit.version} ${hit.guid}`}>
              <Link
                to="/laws/$slug"
                params={{ slug: item.slug }}
                search={{ version: hit.version }}
                hash={hit.eId}
              >
                {hit.label || hit.heading}
              </Link>{" "}
              <span className="snippet" dir="auto">
                {hit.snippet.map((piece, index) =>
                  piece.found ? <mark key={index}>{piece.text}</mark> : piece.text,
                )}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
