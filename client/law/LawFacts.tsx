import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useFormat, useText } from "../i18n";
import type { Shape } from "../service";

const formats = ["xml", "html", "md", "txt", "json"] as const;

/** Languages, versions, drafts, editions and files of a law. */
export function LawFacts({
  work,
  version,
}: {
  work: Shape<"Work">;
  version: Shape<"VersionSummary">;
}) {
  const text = useText();
  const format = useFormat();
  const newestFirst = [...work.versions].sort((a, b) => b.id - a.id);
  return (
    <>
      {work.expressions.length > 1 ? (
        <Facts title={text("law.languages")}>
          {work.expressions.map((one) => {
            const newest = newestFirst.find((other) => other.language === one.language);
            return newest ? (
              <li key={one.id}>
                <VersionLink work={work} id={newest.id} current={one.language === version.language}>
                  {format.language(one.language)}
                </VersionLink>
              </li>
            ) : null;
          })}
        </Facts>
      ) : null}
      <Facts title={text("law.versions")}>
        {newestFirst.map((one) => (
          <li key={one.id}>
            <VersionLink work={work} id={one.id} current={one.id === version.id}>
              {one.name}
            </VersionLink>
            <small className="muted">
              {format.language(one.language)}, {format.day(one.date ?? one.createdAt)}
            </small>
          </li>
        ))}
      </Facts>
      <Facts title={text("law.drafts")} none={text("law.drafts.none")}>
        {work.drafts.map((draft) => (
          <li key={draft.id}>
            <Link
              to="/laws/$slug/drafts/$draft"
              params={{ slug: work.slug, draft: String(draft.id) }}
            >
              {draft.name}
            </Link>
            <small className="muted">
              {format.language(draft.language)}, {format.moment(draft.updatedAt)}
            </small>
          </li>
        ))}
      </Facts>
      <Facts title={text("law.editions")} none={text("law.editions.none")}>
        {work.editions.map((edition) => (
          <li key={edition.id}>
            <a href={edition.url}>{edition.name}</a>
            <small className="muted">{format.day(edition.adoptedOn ?? edition.publishedAt)}</small>
          </li>
        ))}
      </Facts>
      <Facts title={text("law.download")}>
        {formats.map((one) => (
          <li key={one}>
            <a href={`/api/versions/${version.id}/download?format=${one}`} download>
              {text(`law.download.${one}`)}
            </a>
          </li>
        ))}
      </Facts>
      <section>
        <h2>{text("law.checksum")}</h2>
        <code className="checksum">{version.sha256}</code>
      </section>
    </>
  );
}

function Facts({ title, none, children }: { title: string; none?: string; children: ReactNode[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {children.length === 0 && none ? (
        <p className="muted">{none}</p>
      ) : (
        <ul className="plain">{children}</ul>
      )}
    </section>
  );
}

function VersionLink({
  work,
  id,
  current,
  children,
}: {
  work: Shape<"Work">;
  id: number;
  current: boolean;
  children: ReactNode;
}) {
  return (
    <Link
      to="/laws/$slug"
      params={{ slug: work.slug }}
      search={{ version: id }}
      aria-current={current ? "true" : undefined}
    >
      {children}
    </Link>
  );
}
