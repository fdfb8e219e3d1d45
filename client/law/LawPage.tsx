import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { lawFromStored, schemaVersion } from "../../law/schema";
import { useLocale, useText } from "../i18n";
import { referenceQuery, versionQuery, workQuery } from "../library/queries";
import type { Shape } from "../service";
import { Empty, Failed, Loading, Page } from "../ui";
import { newestVersion } from "./newestVersion";
import { LawReader } from "./LawReader";

/** A law: its contents, the text of one version, and what may be done with it. */
export function LawPage() {
  const { slug } = useParams({ from: "/laws/$slug" });
  const { version } = useSearch({ from: "/laws/$slug" });
  const { locale } = useLocale();
  const work = useQuery(workQuery(slug));
  if (work.isPending) return <Loading />;
  if (work.isError) return <Failed error={work.error} onRetry={() => void work.refetch()} />;
  const shown = version ?? newestVersion(work.data, locale)?.id;
  return shown === undefined ? (
    <WithoutVersion work={work.data} />
  ) : (
    <OneVersion work={work.data} id={shown} />
  );
}

function OneVersion({ work, id }: { work: Shape<"Work">; id: number }) {
  const version = useQuery(versionQuery(id));
  const reference = useQuery(referenceQuery);
  const doc = useMemo(
    () =>
      version.data
        ? lawFromStored({ schemaVersion, meta: version.data.meta, doc: version.data.doc }).doc
        : null,
    [version.data],
  );
  if (version.isError)
    return <Failed error={version.error} onRetry={() => void version.refetch()} />;
  if (reference.isError)
    return <Failed error={reference.error} onRetry={() => void reference.refetch()} />;
  if (!version.data || !doc || !reference.data) return <Loading />;
  return <LawReader work={work} version={version.data} doc={doc} reference={reference.data} />;
}

function WithoutVersion({ work }: { work: Shape<"Work"> }) {
  const text = useText();
  return (
    <Page title={work.title}>
      <Empty
        title={text("law.noVersion.title")}
        action={work.drafts.map((draft) => (
          <Link
            key={draft.id}
            to="/laws/$slug/drafts/$draft"
            params={{ slug: work.slug, draft: String(draft.id) }}
            className="button button-primary"
          >
            {text("law.openDraft", { name: draft.name })}
          </Link>
        ))}
      >
        <p>{text("law.noVersion.text")}</p>
      </Empty>
    </Page>
  );
}
