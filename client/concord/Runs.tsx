import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useMay } from "../account/may";
import { useFormat, useText } from "../i18n";
import type { Shape } from "../service";
import { Button, Failed, Notice } from "../ui";
import { runQuery, runsQuery, stageOf, useStartRun, useStopRun } from "./runs";

type Run = Shape<"ConcordanceRun">;

/**
 * Concordances in the making, whoever began them, and those that ended before they were done. The
 * one that the address names opens when it is done.
 */
export function Runs() {
  const text = useText();
  const queries = useQueryClient();
  const navigate = useNavigate({ from: "/concordances" });
  const { run: mine } = useSearch({ from: "/concordances" });
  const list = useQuery(runsQuery);
  const watched = useQuery({ ...runQuery(mine ?? 0), enabled: mine !== undefined });
  const state = watched.data?.state;
  const made = watched.data?.concordance ?? null;
  const going = list.data?.filter((run) => run.state === "running").length ?? 0;
  // What is no longer in the making stands among the concordances.
  useEffect(() => {
    void queries.invalidateQueries({ queryKey: ["concordances"] });
  }, [going, queries]);
  useEffect(() => {
    if (made !== null)
      void navigate({ to: "/concordances/$id", params: { id: String(made) }, replace: true });
  }, [made, navigate]);
  return (
    <>
      {state === "cancelled" ? <Notice tone="info">{text("concord.run.cancelled")}</Notice> : null}
      {list.data && list.data.length > 0 ? (
        <section className="runs" aria-label={text("concord.runs")}>
          <h2>{text("concord.runs")}</h2>
          <ul className="plain">
            {list.data.map((run) => (
              <RunCard key={run.id} run={run} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function RunCard({ run }: { run: Run }) {
  const text = useText();
  const mayReview = useMay("commission-member");
  return (
    <li className="panel run">
      <h3 dir="auto">{run.national.title}</h3>
      <p className="muted">
        {text("concord.list.against", { baseline: run.baseline.title })}
        {run.startedBy ? ` · ${run.startedBy.name}` : ""}
      </p>
      {run.state === "running" ? (
        <Going run={run} mayStop={mayReview} />
      ) : (
        <Ended run={run} mayBegin={mayReview} />
      )}
    </li>
  );
}

function Going({ run, mayStop }: { run: Run; mayStop: boolean }) {
  const text = useText();
  const format = useFormat();
  const stop = useStopRun();
  const stage = text(`concord.run.${stageOf(run.progress)}`);
  return (
    <>
      <p className="progress">
        <progress value={run.progress} max={1} aria-label={stage} />
        <span>
          <span role="status">{stage}</span> {format.percent(run.progress)}
        </span>
      </p>
      {mayStop ? (
        <Button onPress={() => stop.mutate(run.id)} isPending={stop.isPending}>
          {text("concord.run.stop")}
        </Button>
      ) : null}
      {stop.isError ? <Failed error={stop.error} /> : null}
    </>
  );
}

function Ended({ run, mayBegin }: { run: Run; mayBegin: boolean }) {
  const text = useText();
  const navigate = useNavigate({ from: "/concordances" });
  const start = useStartRun();
  const again = () =>
    start.mutate(
      { baselineVersion: run.baseline.version, nationalVersion: run.national.version },
      { onSuccess: ({ id }) => void navigate({ search: { run: id }, replace: true }) },
    );
  return (
    <Notice tone="error">
      <p>
        {text(run.state === "lost" ? "concord.run.lost" : "concord.run.failed", { id: run.id })}
      </p>
      {mayBegin ? (
        <Button onPress={again} isPending={start.isPending}>
          {text("concord.run.again")}
        </Button>
      ) : null}
      {start.isError ? <Failed error={start.error} /> : null}
    </Notice>
  );
}
