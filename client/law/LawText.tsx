import type { Node } from "prosemirror-model";
import { useMemo } from "react";
import { useText } from "../i18n";
import { Blocks } from "./Blocks";
import { Inline } from "./Inline";
import { Provision } from "./Provision";
import { directionOf } from "./direction";
import { LawContext, settingOf, type Drawing } from "./setting";
import "./law-text.css";

/** A law to read: its parts in order and its footnotes at the foot of the column. */
export function LawText({
  doc,
  language,
  notesOpen = false,
  withTitle = true,
  drawing = null,
}: {
  doc: Node;
  /** BCP 47 tag of the text; the document's own where it is missing. */
  language?: string;
  notesOpen?: boolean;
  /** False where the page has the title as its heading already. */
  withTitle?: boolean;
  /** How words and provisions are drawn where the page tells more of them. */
  drawing?: Drawing | null;
}) {
  const tag = language ?? String(doc.attrs["lang"]);
  const setting = useMemo(() => settingOf(doc), [doc]);
  const law = useMemo(
    () => ({ ...setting, notesOpen, drawing, Blocks }),
    [setting, notesOpen, drawing],
  );
  return (
    <LawContext value={law}>
      <article className="law-doc" lang={tag} dir={directionOf(tag)}>
        {doc.children.map((part, index) => (
          <Part key={index} node={part} withTitle={withTitle} />
        ))}
        <Footnotes notes={[...setting.footnotes]} />
      </article>
    </LawContext>
  );
}

function Part({ node, withTitle }: { node: Node; withTitle: boolean }) {
  const nodes = withTitle
    ? node.children
    : node.children.filter((child) => child.type.name !== "docTitle");
  if (nodes.length === 0) return null;
  if (node.type.name === "annex") return <Provision node={node} level={0} />;
  return (
    <section className={`law-part law-${node.type.name}`}>
      <Blocks nodes={nodes} level={0} />
    </section>
  );
}

function Footnotes({ notes }: { notes: readonly (readonly [Node, string])[] }) {
  const text = useText();
  if (notes.length === 0) return null;
  return (
    <footer className="law-footnotes" aria-label={text("law.footnotes")}>
      <ol className="plain">
        {notes.map(([node, mark]) => (
          <li key={mark} id={`fn-${mark}`}>
            <a href={`#fnref-${mark}`} aria-label={text("law.footnote.back", { mark })}>
              {mark}
            </a>
            <span>
              <Inline node={node} />
            </span>
          </li>
        ))}
      </ol>
    </footer>
  );
}
