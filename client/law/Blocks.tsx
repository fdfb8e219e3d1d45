import type { Node } from "prosemirror-model";
import { useText } from "../i18n";
import { Inline } from "./Inline";
import { Options } from "./Options";
import { Provision } from "./Provision";
import { useLaw } from "./setting";

/** Everything that may stand in a part of a law or in a provision, in its order. */
export function Blocks({ nodes, level }: { nodes: readonly Node[]; level: number }) {
  return nodes.map((node, index) => <Block key={index} node={node} level={level} />);
}

function Block({ node, level }: { node: Node; level: number }) {
  switch (node.type.name) {
    case "p":
      return (
        <p>
          <Inline node={node} />
        </p>
      );
    case "docTitle":
      return (
        <p className="law-title">
          <Inline node={node} />
        </p>
      );
    case "heading":
      return (
        <p className="law-heading">
          <Inline node={node} />
        </p>
      );
    case "provision":
      return <Provision node={node} level={level} />;
    case "options":
      return <Options node={node} level={level} />;
    case "draftingNote":
    case "commentary":
      return <Aside node={node} level={level} />;
    case "quotedStructure":
      return (
        <blockquote className="law-quote">
          <Blocks nodes={node.children} level={level} />
        </blockquote>
      );
    case "table":
      return <Table node={node} />;
    default:
      return <Blocks nodes={node.children} level={level} />;
  }
}

/** A drafting note or a commentary; never part of the law, so folded and set apart. */
function Aside({ node, level }: { node: Node; level: number }) {
  const text = useText();
  const { notesOpen } = useLaw();
  const kind = node.type.name === "commentary" ? "commentary" : "draftingNote";
  return (
    <details className={`law-aside law-aside-${kind}`} open={notesOpen}>
      <summary>{text(`law.${kind}`)}</summary>
      <Blocks nodes={node.children} level={level} />
    </details>
  );
}

/** A wide table scrolls by itself, so that the page never does; the keyboard must reach it for that. */
const inTabOrder = 0;

function Table({ node }: { node: Node }) {
  const text = useText();
  return (
    <div className="law-table" role="region" aria-label={text("law.table")} tabIndex={inTabOrder}>
      <table>
        <tbody>
          {node.children.map((row, index) => (
            <tr key={index}>
              {row.children.map((cell, at) => (
                <Cell key={at} node={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ node }: { node: Node }) {
  const Tag = node.type.name === "th" ? "th" : "td";
  const { colspan, rowspan } = node.attrs as { colspan: number; rowspan: number };
  return (
    <Tag colSpan={colspan > 1 ? colspan : undefined} rowSpan={rowspan > 1 ? rowspan : undefined}>
      <Blocks nodes={node.children} level={0} />
    </Tag>
  );
}
