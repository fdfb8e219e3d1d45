import { useParams } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useText } from "../i18n";
import { Failed, Loading, Page } from "../ui";
import { Desk } from "./desk";
import { DeskView } from "./DeskView";
import { openDraft } from "./saving";

/** The page of a draft: loads it, puts unsent work back, and lays it on the desk. */
export function DraftPage() {
  const text = useText();
  const { draft } = useParams({ from: "/laws/$slug/drafts/$draft" });
  const id = Number(draft);
  const { desk, error, again } = useDesk(id);
  if (error !== null)
    return (
      <Page title={text("editor.text")}>
        <Failed error={error} onRetry={again} />
      </Page>
    );
  return desk ? <DeskView desk={desk} /> : <Loading what={text("editor.loading")} />;
}

/** The desk of a draft, open for as long as the page shows it. */
function useDesk(id: number) {
  const [desk, setDesk] = useState<Desk | null>(null);
  const opening = useQuery({
    queryKey: ["open-draft", id],
    queryFn: () => openDraft(id),
    gcTime: 0,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const open = opening.data;
  useEffect(() => {
    if (!open) return;
    const made = new Desk(open);
    setDesk(made);
    return () => {
      setDesk(null);
      made.close();
    };
  }, [open]);
  return { desk, error: opening.error, again: () => void opening.refetch() };
}
