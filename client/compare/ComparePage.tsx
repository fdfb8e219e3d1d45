import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useText } from "../i18n";
import { Button, Empty, Notice, Page } from "../ui";
import { comparisonQuery } from "./queries";
import { ChoosePair } from "./ChoosePair";
import { CompareHead } from "./CompareHead";
import { Comparing } from "./Comparing";
import { ComparisonView } from "./ComparisonView";
import { NotCompared } from "./NotCompared";
import "./changeBar.css";
import "./minimap.css";
import "./redline.css";
import "./tables.css";
import "./compare.css";
import "./comparePrint.css";

/** Two texts and what changed between them; the pair, the view, the filter and the change are in the address. */
export function ComparePage() {
  const { old, new: now } = useSearch({ from: "/compare" });
  return old !== undefined && now !== undefined ? (
    <OneComparison key={`${old} ${now}`} old={old} now={now} />
  ) : (
    <Choosing />
  );
}

function Choosing() {
  const text = useText();
  return (
    <Page title={text("compare.title")} lead={text("compare.lead")} wide>
      <ChoosePair />
      <Empty title={text("compare.empty.title")}>
        <p>{text("compare.empty.text")}</p>
      </Empty>
    </Page>
  );
}

function OneComparison({ old, now }: { old: string; now: string }) {
  const text = useText();
  const queries = useQueryClient();
  const asked = comparisonQuery(old, now);
  const result = useQuery(asked);
  if (result.data)
    return (
      <div className="page page-wide compare-page">
        <CompareHead old={result.data.old} now={result.data.new} />
        <ComparisonView compared={result.data} />
      </div>
    );
  const again = () => void result.refetch();
  return (
    <Page title={text("compare.title")} wide>
      {result.isError ? (
        <NotCompared error={result.error} onRetry={again} />
      ) : result.fetchStatus === "fetching" ? (
        <Comparing onCancel={() => void queries.cancelQueries({ queryKey: asked.queryKey })} />
      ) : (
        <Notice tone="info">
          <p>{text("compare.cancelled")}</p>
          <Button onPress={again}>{text("compare.again")}</Button>
        </Notice>
      )}
    </Page>
  );
}
