import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useText } from "../i18n";
import { referenceQuery, workQuery } from "../library/queries";
import type { Shape } from "../service";
import { Empty, Failed, Loading, Page } from "../ui";
import { Published } from "./Published";
import { PublishForm } from "./PublishForm";
import "./publish.css";

/** Takes versions of a law to an edition with a permanent address. */
export function PublishPage() {
  const text = useText();
  const { slug } = useParams({ from: "/laws/$slug/publish" });
  const [edition, setEdition] = useState<Shape<"EditionSummary"> | null>(null);
  const work = useQuery(workQuery(slug));
  const reference = useQuery(referenceQuery);
  const failed = work.error ?? reference.error;
  if (failed)
    return (
      <Failed
        error={failed}
        onRetry={() => void Promise.all([work.refetch(), reference.refetch()])}
      />
    );
  if (!work.data || !reference.data) return <Loading />;
  return (
    <Page title={text("publish.title")} lead={<span dir="auto">{work.data.title}</span>}>
      {edition ? (
        <Published edition={edition} work={slug} />
      ) : work.data.versions.length === 0 ? (
        <Empty title={text("law.noVersion.title")}>
          <p>{text("law.noVersion.text")}</p>
        </Empty>
      ) : (
        <PublishForm work={work.data} reference={reference.data} onPublished={setEdition} />
      )}
    </Page>
  );
}
