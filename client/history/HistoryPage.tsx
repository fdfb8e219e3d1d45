import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useText } from "../i18n";
import { Failed, Loading, Page } from "../ui";
import { Point } from "./Point";
import { historyQuery } from "./queries";
import { Timeline } from "./Timeline";
import "./history.css";

/** How a draft came to be what it is: its time line, and the text at any point of it. The point is in the address. */
export function HistoryPage() {
  const text = useText();
  const { slug, draft } = useParams({ from: "/laws/$slug/drafts/$draft/history" });
  const { at, authors = false } = useSearch({ from: "/laws/$slug/drafts/$draft/history" });
  const id = Number(draft);
  const history = useInfiniteQuery(historyQuery(id));
  const pages = history.data?.pages;
  const first = pages?.[0];
  if (history.isError)
    return <Failed error={history.error} onRetry={() => void history.refetch()} />;
  if (!pages || !first) return <Loading what={text("history.loading")} />;
  const head = Math.min(at ?? first.draft.head, first.draft.head);
  return (
    <Page
      title={text("history.title", { name: first.draft.name })}
      lead={text("history.lead")}
      actions={
        <Link to="/laws/$slug/drafts/$draft" params={{ slug, draft }} className="button">
          {text("history.back")}
        </Link>
      }
      wide
    >
      <div className="history">
        <Timeline
          slug={slug}
          head={head}
          pages={pages}
          more={
            history.hasNextPage
              ? { busy: history.isFetchingNextPage, load: () => void history.fetchNextPage() }
              : null
          }
        />
        <Point
          key={head}
          place={{ slug, id, head }}
          now={first.draft.head}
          authors={authors}
          mayRestore={first.mayRestore}
        />
      </div>
    </Page>
  );
}
