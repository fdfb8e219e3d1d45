import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMay } from "../account/may";
import { useFormat, useLocale, useText } from "../i18n";
import { referenceQuery } from "../library/queries";
import type { Shape } from "../service";
import { Empty, Failed, Loading, Page } from "../ui";
import { NewConcordance } from "./NewConcordance";
import { Progress } from "./Progress";
import { concordancesQuery } from "./queries";
import { Runs } from "./Runs";
import "./concord.css";

/** All concordances with their progress, and the form that begins one. */
export function ConcordancesPage() {
  const text = useText();
  const mayReview = useMay("commission-member");
  const list = useQuery(concordancesQuery);
  return (
    <Page title={text("concord.title")} lead={text("concord.lead")}>
      {mayReview ? <NewConcordance /> : null}
      <Runs />
      {list.isError ? (
        <Failed error={list.error} onRetry={() => void list.refetch()} />
      ) : !list.data ? (
        <Loading />
      ) : list.data.length === 0 ? (
        <Empty title={text("concord.empty.title")}>
          <p>{text("concord.empty.text")}</p>
        </Empty>
      ) : (
        <ul className="plain concordances">
          {list.data.map((one) => (
            <Card key={one.id} summary={one} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Card({ summary }: { summary: Shape<"ConcordanceSummary"> }) {
  const text = useText();
  const format = useFormat();
  const { locale } = useLocale();
  const reference = useQuery(referenceQuery);
  const state = reference.data?.jurisdictions.find(
    (one) => one.code === summary.national.jurisdiction,
  );
  return (
    <li className="panel concordance-card">
      <div>
        <h2>
          <Link to="/concordances/$id" params={{ id: String(summary.id) }} dir="auto">
            {state ? `${state.names[locale]}: ` : ""}
            {summary.national.title}
          </Link>
        </h2>
        <p className="muted">
          {text("concord.list.against", { baseline: summary.baseline.title })} ·{" "}
          {text("concord.list.created", { date: format.day(summary.createdAt) })}
          {summary.createdBy ? ` · ${summary.createdBy.name}` : ""}
        </p>
      </div>
      <Progress decided={summary.progress.decided} total={summary.progress.total} />
    </li>
  );
}
