import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { lawFromStored, schemaVersion } from "../../law/schema";
import { basicUnits, units } from "../../law/unit";
import { useText } from "../i18n";
import { LawText } from "../law/LawText";
import { Outline } from "../law/Outline";
import { outlineUnits } from "../law/setting";
import { referenceQuery, worksQuery } from "../library/queries";
import type { Shape } from "../service";
import { Failed, Loading } from "../ui";
import { AcceptForm } from "./AcceptForm";
import { Doubts } from "./Doubts";

/** What was read: structure, text and doubts side by side, and the form that accepts it. */
export function Preview({ preview }: { preview: Shape<"ImportPreview"> }) {
  const text = useText();
  const reference = useQuery(referenceQuery);
  const works = useQuery(worksQuery);
  const doc = useMemo(
    () => lawFromStored({ schemaVersion, meta: preview.meta, doc: preview.doc }).doc,
    [preview],
  );
  const all = useMemo(() => units(doc), [doc]);
  const entries = useMemo(() => outlineUnits(doc), [doc]);
  const eIdOf = useMemo(() => new Map(all.map((unit) => [unit.guid, unit.eId])), [all]);
  const marks = useMemo(() => marksOf(preview.doubts, eIdOf), [preview, eIdOf]);
  const failed = reference.error ?? works.error;
  return (
    <>
      <p role="status">
        <strong dir="auto">{preview.meta.title || preview.fileName}</strong>{" "}
        <span className="muted">
          {text("import.counts", {
            articles: basicUnits(all).length,
            provisions: all.length,
            doubts: preview.doubts.length,
          })}
        </span>
      </p>
      <div className="import-columns">
        <section className="import-structure" aria-labelledby="import-structure">
          <h2 id="import-structure">{text("import.structure")}</h2>
          <Outline entries={entries} marks={marks} />
        </section>
        <section className="import-text" aria-labelledby="import-text">
          <h2 id="import-text">{text("import.text")}</h2>
          <LawText doc={doc} language={preview.meta.language} />
        </section>
        <div className="import-side">
          <section aria-labelledby="import-doubts">
            <h2 id="import-doubts">{text("import.doubts")}</h2>
            <Doubts doubts={preview.doubts} eIdOf={eIdOf} />
          </section>
          {failed ? (
            <Failed error={failed} />
          ) : reference.data && works.data ? (
            <AcceptForm preview={preview} reference={reference.data} works={works.data} />
          ) : (
            <Loading />
          )}
        </div>
      </div>
    </>
  );
}

/** Numbers of the doubts by the place that they concern, for the outline. */
function marksOf(
  doubts: readonly Shape<"Doubt">[],
  eIdOf: ReadonlyMap<string | null, string>,
): Map<string, string> {
  const marks = new Map<string, string>();
  doubts.forEach((doubt, index) => {
    const eId = doubt.guid === null ? undefined : eIdOf.get(doubt.guid);
    if (eId === undefined) return;
    const before = marks.get(eId);
    marks.set(eId, before === undefined ? String(index + 1) : `${before}, ${index + 1}`);
  });
  return marks;
}
