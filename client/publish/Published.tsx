import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useText } from "../i18n";
import type { Shape } from "../service";
import { Button, Notice } from "../ui";

/** What is true now: the edition, its permanent address, and where to go on. */
export function Published({ edition, work }: { edition: Shape<"EditionSummary">; work: string }) {
  const text = useText();
  const format = useFormat();
  const [copied, setCopied] = useState(false);
  const address = new URL(edition.url, location.origin).href;
  return (
    <div className="form">
      <Notice tone="ok" title={text("publish.done", { name: edition.name })}>
        <p>{text("publish.done.text")}</p>
      </Notice>
      <p className="publish-address">
        <a href={edition.url}>{address}</a>
      </p>
      <p className="muted">
        {edition.languages.map((one) => format.language(one.language)).join(", ")}
      </p>
      <div className="page-actions">
        <a href={edition.url} className="button button-primary">
          {text("publish.open")}
        </a>
        <Button
          onPress={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
        >
          {text(copied ? "publish.copied" : "publish.copy")}
        </Button>
        <Link to="/laws/$slug" params={{ slug: work }} className="button">
          {text("publish.back")}
        </Link>
      </div>
    </div>
  );
}
