import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { lawFromStored, schemaVersion } from "../../law/schema";
import { useFormat, useText } from "../i18n";
import { LawText } from "../law/LawText";
import { answered, service, type Shape } from "../service";
import { Button, Failed, Loading } from "../ui";
import { authorshipQuery, pointQuery } from "./queries";
import { AboutProvision, Legend, Words } from "./WrittenBy";
import { writersOf, type Writers } from "./writers";

interface Place {
  slug: string;
  id: number;
  head: number;
}

interface Props {
  place: Place;
  /** The draft's head. */
  now: number;
  authors: boolean;
  mayRestore: boolean;
}

/** The text of a draft as it stood, what can be done with it, and who wrote which words of it. */
export function Point({ place, now, authors, mayRestore }: Props) {
  const text = useText();
  const format = useFormat();
  const point = useQuery(pointQuery(place.id, place.head));
  const authorship = useQuery({ ...authorshipQuery(place.id, place.head), enabled: authors });
  const doc = useMemo(
    () =>
      point.data
        ? lawFromStored({ schemaVersion, meta: point.data.meta, doc: point.data.doc }).doc
        : null,
    [point.data],
  );
  const writers = useMemo(
    () => (doc && authors && authorship.data ? writersOf(doc, authorship.data) : null),
    [doc, authors, authorship.data],
  );
  if (point.isError) return <Failed error={point.error} onRetry={() => void point.refetch()} />;
  if (!point.data || !doc) return <Loading what={text("history.text.loading")} />;
  const moment = format.moment(point.data.at);
  return (
    <section className="history-text" aria-label={text("history.text")}>
      <h2>{text("history.asOf", { moment, now: place.head === now ? "yes" : "no" })}</h2>
      <PointActions
        place={place}
        now={now}
        authors={authors}
        point={mayRestore ? point.data : null}
      />
      {authorship.isError && authors ? (
        <Failed error={authorship.error} onRetry={() => void authorship.refetch()} />
      ) : null}
      {authors && authorship.isPending ? <Loading what={text("history.authors.loading")} /> : null}
      {writers ? <Legend writers={writers} /> : null}
      <Text doc={doc} language={point.data.draft.language} writers={writers} />
    </section>
  );
}

function Text({
  doc,
  language,
  writers,
}: {
  doc: Parameters<typeof LawText>[0]["doc"];
  language: string;
  writers: Writers | null;
}) {
  const drawing = useMemo(
    () =>
      writers
        ? {
            words: (node: typeof doc) => <Words node={node} writers={writers} />,
            about: (node: typeof doc) => <AboutProvision node={node} writers={writers} />,
          }
        : null,
    [writers],
  );
  // Provisions are memoised by their node: with other words the text is drawn anew.
  return <LawText key={String(writers !== null)} doc={doc} language={language} drawing={drawing} />;
}

function PointActions({
  place: { slug, id, head },
  now,
  authors,
  point,
}: {
  place: Place;
  now: number;
  authors: boolean;
  /** What can be restored; null where that is not permitted. */
  point: Shape<"DraftAt"> | null;
}) {
  const text = useText();
  const format = useFormat();
  const navigate = useNavigate({ from: "/laws/$slug/drafts/$draft/history" });
  const queries = useQueryClient();
  const restore = useMutation({
    mutationFn: (name: string) =>
      answered(
        service.POST("/api/drafts/{id}/at/{head}/restore", {
          params: { path: { id, head } },
          body: { name },
        }),
      ),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ["work"] });
      await navigate({
        to: "/laws/$slug/drafts/$draft",
        params: { slug: made.slug, draft: String(made.draft) },
      });
    },
  });
  const toggle = () =>
    void navigate({ search: (before) => ({ ...before, authors: authors ? undefined : true }) });
  const compare = (old: number, later: number, words: string) => (
    <Link
      className="button"
      to="/compare"
      search={{ work: slug, old: `d${id}@${old}`, new: `d${id}@${later}` }}
    >
      {words}
    </Link>
  );
  return (
    <>
      <div className="page-actions">
        <Button aria-pressed={authors} onPress={toggle}>
          {text("history.authors")}
        </Button>
        {head < now ? compare(head, now, text("history.compareNow")) : null}
        {head > 0 ? compare(0, head, text("history.compareStart")) : null}
        {point ? (
          <Button
            isPending={restore.isPending}
            onPress={() =>
              restore.mutate(
                text("history.restored.name", {
                  name: point.draft.name.slice(0, 150),
                  moment: format.moment(point.at),
                }),
              )
            }
          >
            {text("history.restore")}
          </Button>
        ) : null}
      </div>
      {restore.isError ? <Failed error={restore.error} /> : null}
    </>
  );
}
