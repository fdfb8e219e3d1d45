import type { Mark, Node } from "prosemirror-model";
import { Fragment, type ReactNode } from "react";
import { refText } from "../../law/unit";
import { useText } from "../i18n";
import { useLaw } from "./setting";

/** The words of a paragraph or heading with their marks, references, blanks and alternatives. */
export function Inline({ node }: { node: Node }) {
  return node.children.map((child, index) => <InlineNode key={index} node={child} />);
}

function InlineNode({ node }: { node: Node }) {
  switch (node.type.name) {
    case "text":
      return (
        <Marked marks={node.marks}>
          <Words node={node} />
        </Marked>
      );
    case "eol":
      return <br />;
    case "ref":
      return <Reference node={node} />;
    case "placeholder":
      return <Placeholder node={node} />;
    case "alternatives":
      return <Alternatives node={node} />;
    case "footnote":
      return <FootnoteMark node={node} />;
    default:
      return <Inline node={node} />;
  }
}

function Words({ node }: { node: Node }) {
  const { drawing } = useLaw();
  return drawing ? drawing.words(node) : node.text;
}

const elementOfMark: Record<string, "strong" | "em" | "u" | "sup" | "sub" | "dfn" | "ins" | "del"> =
  { b: "strong", i: "em", u: "u", sup: "sup", sub: "sub", term: "dfn", ins: "ins", del: "del" };

function Marked({ marks, children }: { marks: readonly Mark[]; children: ReactNode }) {
  return marks.reduceRight<ReactNode>((inner, mark) => {
    const Tag = elementOfMark[mark.type.name];
    return Tag ? <Tag>{inner}</Tag> : inner;
  }, children);
}

/** Keeps a number beside its word: "Article 7" never breaks between the two. */
const unbroken = (words: string): string => words.replace(/ (?=[§№(]?\d)/g, "\u00a0");

function Reference({ node }: { node: Node }) {
  const { numbering, eIdOf } = useLaw();
  const words = unbroken(refText(node, numbering));
  const { target, href } = node.attrs as { target: string | null; href: string | null };
  const eId = target === null ? undefined : eIdOf.get(target);
  if (eId !== undefined) return <a href={`#${eId}`}>{words}</a>;
  if (href !== null && /^https?:\/\//.test(href))
    return (
      <a href={href} rel="noreferrer">
        {words}
      </a>
    );
  return <cite>{words}</cite>;
}

function Placeholder({ node }: { node: Node }) {
  const text = useText();
  const { prompt, value } = node.attrs as { prompt: string; value: string | null };
  return (
    <span className={value === null ? "chip" : "chip chip-filled"} title={text("law.blank")}>
      {value ?? `[${prompt}]`}
    </span>
  );
}

function Alternatives({ node }: { node: Node }) {
  const text = useText();
  const decided = node.children.some((child) => child.attrs["chosen"] === true);
  return (
    <span className="chip" title={text("law.alternatives")}>
      [
      {node.children.map((child, index) => (
        <Fragment key={index}>
          {index > 0 ? <span className="chip-bar"> / </span> : null}
          <span data-unchosen={decided && child.attrs["chosen"] !== true ? true : undefined}>
            <Inline node={child} />
          </span>
        </Fragment>
      ))}
      ]
    </span>
  );
}

function FootnoteMark({ node }: { node: Node }) {
  const text = useText();
  const mark = useLaw().footnotes.get(node) ?? "*";
  return (
    <sup className="footnote-mark">
      <a id={`fnref-${mark}`} href={`#fn-${mark}`} aria-label={text("law.footnote", { mark })}>
        {mark}
      </a>
    </sup>
  );
}
