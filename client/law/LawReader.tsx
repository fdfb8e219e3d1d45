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
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id) document.getElementById(id)?.scrollIntoView();
  }, [doc]);
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

function containsNotes(doc: Node): boolean {
  let found = false;
  doc.descendants((node) => {
    found ||= node.type.name === "commentary" || node.type.name === "draftingNote";
    return !found;
  });
  return found;
}
