import type { Node } from "prosemirror-model";
import { useEffect, useMemo, useState } from "react";
import { useText } from "../i18n";
import type { Shape } from "../service";
import { Button } from "../ui";
import { LawFacts } from "./LawFacts";
import { LawHead } from "./LawHead";
import { LawText } from "./LawText";
import { Outline } from "./Outline";
import { outlineUnits } from "./setting";
import "./law-page.css";

/** Contents at the left, the text in the middle, the facts at the right; on a narrow screen one after another. */
export function LawReader({
  work,
  version,
  doc,
  reference,
}: {
  work: Shape<"Work">;
  version: Shape<"Version">;
  doc: Node;
  reference: Shape<"Reference">;
}) {
  const text = useText();
  const [panel, setPanel] = useState<"contents" | "about" | null>(null);
  const [notesOpen, setNotesOpen] = useState(false);
  const entries = useMemo(() => outlineUnits(doc), [doc]);
  const hasNotes = useMemo(() => containsNotes(doc), [doc]);
  useEffect(() => {
    document.title = `${version.meta.title} · Modelaw`;
  }, [version.meta.title]);
  useEffect(() => scrollToHash(), [doc]);
  const toggle = (which: "contents" | "about") => setPanel(panel === which ? null : which);
  return (
    <div className="law-page">
      <div className="law-middle">
        <LawHead work={work} version={version} reference={reference} />
        <div className="law-switches">
          {(["contents", "about"] as const).map((which) => (
            <Button
              key={which}
              className={`law-switch-${which}`}
              aria-expanded={panel === which}
              aria-controls={`law-${which}`}
              onPress={() => toggle(which)}
            >
              {text(which === "contents" ? "law.outline" : "law.about")}
            </Button>
          ))}
          {hasNotes ? (
            <Button look="quiet" onPress={() => setNotesOpen(!notesOpen)}>
              {text(notesOpen ? "law.notes.fold" : "law.notes.open")}
            </Button>
          ) : null}
        </div>
      </div>
      <div id="law-contents" className="law-side" data-open={panel === "contents"}>
        <Outline entries={entries} />
      </div>
      <aside
        id="law-about"
        className="law-side law-about"
        aria-label={text("law.about")}
        data-open={panel === "about"}
      >
        <LawFacts work={work} version={version.version} />
      </aside>
      <LawText
        key={String(notesOpen)}
        doc={doc}
        language={version.version.language}
        notesOpen={notesOpen}
        withTitle={false}
      />
    </div>
  );
}

/** How often a jump is corrected: articles that were not laid out yet change their height on the way. */
const corrections = 4;

/** Goes to the provision that the address names; gives the way to stop. */
function scrollToHash(): () => void {
  const id = decodeURIComponent(location.hash.slice(1));
  let left = id === "" ? 0 : corrections;
  let frame = 0;
  const go = () => {
    document.getElementById(id)?.scrollIntoView();
    if (--left > 0) frame = requestAnimationFrame(go);
  };
  if (left > 0) go();
  return () => cancelAnimationFrame(frame);
}

function containsNotes(doc: Node): boolean {
  let found = false;
  doc.descendants((node) => {
    found ||= node.type.name === "commentary" || node.type.name === "draftingNote";
    return !found;
  });
  return found;
}
