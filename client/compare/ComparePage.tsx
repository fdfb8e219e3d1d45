import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useText } from "../i18n";
import { Empty, Failed, Loading, Page } from "../ui";
import { comparisonQuery } from "./queries";
import { ChoosePair } from "./ChoosePair";
import { ComparisonView } from "./ComparisonView";
import "./compare.css";

/** Two texts of one law side by side or in one column; the pair, the view and the change are in the address. */
export function ComparePage() {
  const text = useText();
  const { old, new: now } = useSearch({ from: "/compare" });
  const chosen = old !== undefined && now !== undefined;
  const result = useQuery({ ...comparisonQuery(old ?? "", now ?? ""), enabled: chosen });
  return (
    <Page title={text("compare.title")} lead={text("compare.lead")} wide>
      <ChoosePair key={`${old} ${now}`} />
      {!chosen ? (
        <Empty title={text("compare.empty.title")}>
          <p>{text("compare.empty.text")}</p>
        </Empty>
      ) : result.isPending ? (
        <Loading what={text("compare.busy")} />
      ) : result.isError ? (
        <Failed error={result.error} onRetry={() => void result.refetch()} />
      ) : (
        <ComparisonView compared={result.data} />
      )}
    </Page>
  );
}
