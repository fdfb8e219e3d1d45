import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useText } from "../i18n";
import { versionQuery } from "../library/queries";
import { Empty, Failed, Loading, Page } from "../ui";
import { GradeBadge } from "./GradeBadge";
import { gradeLooks } from "./grades";
import { GridTable } from "./GridTable";
import { gridQuery } from "./queries";
import { VersionPicker } from "./VersionPicker";
import "./grid.css";

/** One version of a model law against every national law that was compared with it. */
export function GridPage() {
  const text = useText();
  const navigate = useNavigate({ from: "/concordances/grid" });
  const { baseline } = useSearch({ from: "/concordances/grid" });
  const version = useQuery({ ...versionQuery(baseline ?? 0), enabled: baseline !== undefined });
  const grid = useQuery({ ...gridQuery(baseline ?? 0), enabled: baseline !== undefined });
  return (
    <Page
      title={text("concord.grid.title")}
      lead={grid.data ? `${grid.data.baseline.title} · ${grid.data.baseline.name}` : null}
      wide
    >
      <div className="form grid-choice">
        <VersionPicker
          key={version.data?.work}
          kind="model"
          label={text("concord.new.baseline")}
          start={version.data?.work}
          value={baseline}
          onChange={(next) => {
            if (next !== undefined) void navigate({ search: { baseline: next } });
          }}
        />
      </div>
      {baseline === undefined ? (
        <p className="muted">{text("concord.grid.choose")}</p>
      ) : grid.isError ? (
        <Failed error={grid.error} onRetry={() => void grid.refetch()} />
      ) : !grid.data ? (
        <Loading />
      ) : grid.data.columns.length === 0 ? (
        <Empty title={text("concord.grid.empty.title")}>
          <p>{text("concord.grid.empty.text")}</p>
        </Empty>
      ) : (
        <>
          <p className="muted">{text("concord.grid.legend")}</p>
          <ul className="plain grid-legend">
            {gradeLooks.map(({ grade, letter }) => (
              <li key={grade}>
                <strong>{letter}</strong> <GradeBadge grade={grade} decided />
              </li>
            ))}
          </ul>
          <GridTable grid={grid.data} />
        </>
      )}
    </Page>
  );
}
