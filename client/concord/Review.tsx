import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useState } from "react";
import { useMay } from "../account/may";
import { useText } from "../i18n";
import type { Shape } from "../service";
import { Button, Empty, Failed, Notice, Page } from "../ui";
import type { LinkTask } from "./linkTask";
import { LinkDialog } from "./LinkDialog";
import { Progress } from "./Progress";
import { useDecisions } from "./queries";
import { isDecided, passes, rowsOf } from "./rows";
import { ReviewBar } from "./ReviewBar";
import { ReviewRow } from "./ReviewRow";
import { Standing } from "./Standing";
import { Unanswering } from "./Unanswering";
import { useReviewKeys } from "./useReviewKeys";
import "./concord.css";

/** Rows; beyond it those off screen are not laid out, so that a long law opens at once. */
const laidOutAtOnce = 120;

/** The desk of a commission: a row for each baseline provision, decided one key at a time. */
export function Review({ id, concordance }: { id: number; concordance: Shape<"Concordance"> }) {
  const text = useText();
  const navigate = useNavigate({ from: "/concordances/$id" });
  const search = useSearch({ from: "/concordances/$id" });
  const mayDecide = useMay("commission-member");
  const decisions = useDecisions(id);
  const [task, setTask] = useState<LinkTask | null>(null);
  const [differences, setDifferences] = useState(concordance.route.kind === "same-language");
  const [undecidedFirst, setUndecidedFirst] = useState<ReadonlySet<string> | null>(null);
  const rows = useMemo(() => rowsOf(concordance), [concordance]);
  const shown = useMemo(() => {
    // A row that was just decided stays in sight until one moves on.
    const passing = rows.filter((row) => row.guid === search.at || passes(row, search));
    if (!undecidedFirst) return passing;
    return [
      ...passing.filter((row) => undecidedFirst.has(row.guid)),
      ...passing.filter((row) => !undecidedFirst.has(row.guid)),
    ];
  }, [rows, search, undecidedFirst]);
  const position = shown.findIndex((row) => row.guid === search.at);

  const goTo = useCallback(
    (index: number) => {
      const row = shown[Math.max(0, Math.min(index, shown.length - 1))];
      if (row)
        void navigate({
          search: (before) => ({ ...before, at: row.guid }),
          replace: true,
          resetScroll: false,
        });
    },
    [navigate, shown],
  );
  useEffect(() => {
    const row = search.at ? document.getElementById(`row-${search.at}`) : null;
    // Whoever works within the row already must not lose focus or have the page move under a press.
    if (!row || row.contains(document.activeElement)) return;
    row.scrollIntoView({ block: "nearest" });
    row.focus({ preventScroll: true });
  }, [search.at]);
  useReviewKeys({
    row: shown[position],
    position,
    goTo,
    decisions,
    enabled: mayDecide && task === null,
  });

  const { baseline, national, progress } = concordance.concordance;
  return (
    <Page
      title={text("concord.of", { national: national.title })}
      lead={
        <>
          {text("concord.against")}{" "}
          <Link
            to="/laws/$slug"
            params={{ slug: baseline.work }}
            search={{ version: baseline.version }}
          >
            {baseline.title}
          </Link>{" "}
          · {baseline.name}
        </>
      }
      actions={
        <Link to="/concordances/grid" search={{ baseline: baseline.version }} className="button">
          {text("concord.grid")}
        </Link>
      }
      wide
    >
      <Progress decided={progress.decided} total={progress.total} />
      <ReviewBar
        rows={rows}
        differences={differences}
        onDifferences={setDifferences}
        undecidedFirst={undecidedFirst !== null}
        onUndecidedFirst={(first) =>
          setUndecidedFirst(
            first ? new Set(rows.filter((row) => !isDecided(row)).map((row) => row.guid)) : null,
          )
        }
        decisions={decisions}
      />
      {concordance.route.kind === "same-language" ? null : (
        <Notice tone="info">{text(`concord.route.${concordance.route.kind}`)}</Notice>
      )}
      <Standing concordance={concordance} />
      {concordance.status === "gaveUp" ? (
        <Notice tone="warning">
          {text("concord.gaveUp", { count: concordance.limits.length })}
        </Notice>
      ) : null}
      {decisions.error ? <Failed error={decisions.error} /> : null}
      {shown.length === 0 ? (
        <Empty
          title={text("concord.noRows")}
          action={
            <Button onPress={() => void navigate({ search: {} })}>{text("concord.showAll")}</Button>
          }
        >
          <p>{text("concord.noRows.text")}</p>
        </Empty>
      ) : (
        <div
          className="rows"
          data-many={shown.length > laidOutAtOnce || undefined}
          role="list"
          aria-label={text("concord.rows")}
        >
          {shown.map((row, index) => (
            <ReviewRow
              key={row.guid}
              row={row}
              previous={shown[index - 1]}
              concordance={concordance}
              current={index === position}
              differences={differences}
              mayDecide={mayDecide}
              onDecide={decisions.decide}
              onEdit={setTask}
              onGo={() => goTo(index)}
            />
          ))}
        </div>
      )}
      <Unanswering
        concordance={concordance}
        onLink={
          mayDecide ? (guid) => setTask({ kind: "new", baseline: [], national: [guid] }) : null
        }
      />
      <LinkDialog
        key={task ? JSON.stringify(task) : "closed"}
        task={task}
        concordance={concordance}
        decisions={decisions}
        onClose={() => setTask(null)}
      />
    </Page>
  );
}
