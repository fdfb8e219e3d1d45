import { Link } from "@tanstack/react-router";
import { useEffect, type ReactNode } from "react";
import { useFormat, useText } from "../i18n";
import { directionOf } from "../law/direction";
import { ChoosePair } from "./ChoosePair";
import type { Compared } from "./queries";

/** Which two texts are compared, the way to each, to the swapped pair, and to other texts. */
export function CompareHead({ old, now }: { old: Compared["old"]; now: Compared["new"] }) {
  const text = useText();
  const format = useFormat();
  useEffect(() => {
    document.title = `${text("compare.of", { law: now.title })} · Modelaw`;
  }, [text, now.title]);
  return (
    <header className="compare-head">
      <p className="muted">{text("compare.kicker")}</p>
      <h1 lang={now.language} dir={directionOf(now.language)}>
        {now.title}
      </h1>
      <div className="compare-pair">
        <TextName of={old} term={text("compare.old")} />
        <Link
          from="/compare"
          to="/compare"
          search={({ change: _, ...before }) => ({ ...before, old: now.key, new: old.key })}
          className="button button-quiet compare-swap"
        >
          <span aria-hidden="true">⇄ </span>
          {text("compare.swap")}
        </Link>
        <TextName of={now} term={text("compare.new")} />
      </div>
      {old.language === now.language ? null : (
        <p className="compare-languages" role="note">
          {text("compare.languages", {
            old: format.language(old.language),
            new: format.language(now.language),
          })}
        </p>
      )}
      <details className="compare-others">
        <summary>{text("compare.others")}</summary>
        <ChoosePair key={`${old.key} ${now.key}`} oldLaw={old.work} newLaw={now.work} />
      </details>
    </header>
  );
}

function TextName({ of, term }: { of: Compared["old"]; term: string }) {
  const text = useText();
  const format = useFormat();
  return (
    <p className="compare-text">
      <span className="muted">{term}</span>{" "}
      <TextLink of={of}>
        {of.kind === "draft" ? text("compare.draftHead", { name: of.name }) : of.name}
      </TextLink>{" "}
      <span className="muted">{format.language(of.language)}</span>
    </p>
  );
}

function TextLink({ of, children }: { of: Compared["old"]; children: ReactNode }) {
  return of.kind === "draft" ? (
    <Link to="/laws/$slug/drafts/$draft" params={{ slug: of.work, draft: String(of.id) }}>
      {children}
    </Link>
  ) : (
    <Link to="/laws/$slug" params={{ slug: of.work }} search={{ version: of.id }}>
      {children}
    </Link>
  );
}
