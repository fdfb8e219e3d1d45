import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { Failed, Loading } from "../ui";
import { concordanceQuery } from "./queries";
import { Review } from "./Review";

/** One concordance, to be reviewed row by row. */
export function ConcordancePage() {
  const { id } = useParams({ from: "/concordances/$id" });
  const concordance = useQuery(concordanceQuery(Number(id)));
  if (concordance.isError)
    return <Failed error={concordance.error} onRetry={() => void concordance.refetch()} />;
  if (!concordance.data) return <Loading />;
  return <Review id={Number(id)} concordance={concordance.data} />;
}
