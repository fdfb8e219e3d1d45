import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { schema } from "../../../law/schema";
import { useText } from "../../i18n";
import { answered, service } from "../../service";
import { Failed, Loading } from "../../ui";
import { differences, type Difference } from "../baseline";
import type { Desk } from "../desk";
import { useSignal } from "../signal";

/** Milliseconds without a change before the comparison is made anew. */
const calm = 1200;

/** What differs from the text that the draft began from, provision by provision. */
export function Baseline({ desk }: { desk: Desk }) {
  const text = useText();
  const { origin } = desk.open.draft.draft;
  return (
    <aside className="desk-panel" aria-label={text("editor.baseline.title")}>
      <h2>{text("editor.baseline.title")}</h2>
      {origin === null ? (
        <p className="muted">{text("editor.baseline.none")}</p>
      ) : (
        <Against desk={desk} version={origin} />
      )}
    </aside>
  );
}

function Against({ desk, version }: { desk: Desk; version: number }) {
  const text = useText();
  const baseline = useQuery({
    queryKey: ["baseline-text", version],
    queryFn: async () => {
      const answer = await answered(
        service.GET("/api/versions/{id}", { params: { path: { id: version } } }),
      );
      return schema.nodeFromJSON(answer.doc);
    },
    staleTime: Infinity,
  });
  const found = useDifferences(desk, baseline.data ?? null);
  if (baseline.error) return <Failed error={baseline.error} />;
  if (found === null) return <Loading what={text("editor.baseline.working")} />;
  if (found.length === 0) return <p>{text("editor.baseline.same")}</p>;
  return (
    <ul className="plain baseline-list">
      {found.map((difference, i) => (
        <Line key={i} desk={desk} difference={difference} />
      ))}
    </ul>
  );
}

/** The differences as they were when it was last calm; null before the first time. */
function useDifferences(desk: Desk, old: ReturnType<typeof schema.nodeFromJSON> | null) {
  const overview = useSignal(desk.overview);
  const [found, setFound] = useState<Difference[] | null>(null);
  useEffect(() => {
    if (!old) return;
    // The overview is made anew after every change once it is calm; this waits a little longer.
    const timer = setTimeout(() => setFound(differences(old, desk.state.doc)), calm);
    return () => clearTimeout(timer);
  }, [old, desk, overview]);
  return found;
}

const signs = { adapted: "≠", new: "+", omitted: "−", moved: "↕", renumbered: "#" } as const;

function Line({ desk, difference }: { desk: Desk; difference: Difference }) {
  const text = useText();
  const { standing, label, heading, guid, mandatory } = difference;
  const said = (
    <>
      <span className="baseline-standing">
        <span aria-hidden="true">{signs[standing]}</span> {text(`editor.baseline.${standing}`)}
        {mandatory ? <strong> · {text("editor.baseline.mandatory")}</strong> : null}
      </span>{" "}
      <span className="outline-label">{label}</span> {heading}
    </>
  );
  return (
    <li className="baseline-line" data-standing={standing} data-mandatory={mandatory}>
      {guid === null ? (
        said
      ) : (
        <button type="button" onClick={() => desk.goTo(guid)}>
          {said}
        </button>
      )}
    </li>
  );
}
