import type { Node } from "prosemirror-model";
import { createElement, memo } from "react";
import { elementOf } from "../../law/number";
import { provisionElements, type ProvisionElement } from "../../law/schema";
import type { Unit } from "../../law/unit";
import { useText } from "../i18n";
import { Inline } from "./Inline";
import { useLaw } from "./setting";

/** Longer designations than this stand on a line of their own instead of in the margin. */
const longestHangingLabel = 8;

const articleRank = provisionElements.indexOf("article");

/** How a provision stands on the page. */
type Shape = "division" | "article" | "hanging" | "plain";

function shapeOf(element: ProvisionElement, label: string, hasHeading: boolean): Shape {
  const rank = provisionElements.indexOf(element);
  if (element === "annex" || rank < articleRank) return hasHeading ? "division" : "article";
  if (element === "article" || label.length > longestHangingLabel) return "article";
  if (label === "") return hasHeading ? "article" : "plain";
  return "hanging";
}

/** A provision with its number, its heading and everything in it. Memoised: a law has thousands. */
export const Provision = memo(function Provision({ node, level }: { node: Node; level: number }) {
  const { unitOf, drawing, Blocks } = useLaw();
  const unit = unitOf.get(node);
  const element = elementOf(node);
  const heading = node.children.find((child) => child.type.name === "heading");
  const rest = node.children.filter((child) => child !== heading);
  const { label: printed, num } = node.attrs as { label: string | null; num: string | null };
  const label = unit?.label ?? printed ?? num ?? "";
  const shape = shapeOf(element, label, heading !== undefined);
  const title = (
    <Title shape={shape} label={label} heading={heading} unit={unit} node={node} level={level} />
  );
  const next = shape === "hanging" || shape === "plain" ? level : level + 1;
  return (
    <section className={`provision provision-${shape}`} id={unit?.eId} data-element={element}>
      {shape === "hanging" ? (
        <>
          <span className="provision-number">{label}</span>
          <div className="provision-body">
            {heading ? title : null}
            {drawing?.about(node)}
            <Blocks nodes={rest} level={next} />
          </div>
        </>
      ) : (
        <>
          {label || heading ? title : null}
          {drawing?.about(node)}
          <Blocks nodes={rest} level={next} />
        </>
      )}
    </section>
  );
});

function Title({
  shape,
  label,
  heading,
  unit,
  node,
  level,
}: {
  shape: Shape;
  label: string;
  heading: Node | undefined;
  unit: Unit | undefined;
  node: Node;
  level: number;
}) {
  const text = useText();
  const tag = `h${Math.min(level + 2, 6)}`;
  const words = shape === "hanging" ? "" : label;
  return createElement(
    tag,
    { className: "provision-title" },
    words ? <span className="provision-label">{words}</span> : null,
    words && heading ? " " : null,
    heading ? (
      <span className="provision-heading">
        <Inline node={heading} />
      </span>
    ) : null,
    node.attrs["weight"] === "optional" ? (
      <span className="tag provision-weight">{text("law.optional")}</span>
    ) : null,
    unit ? (
      <a
        className="permalink"
        href={`#${unit.eId}`}
        aria-label={text("law.permalink", { label: label || unit.heading })}
      >
        <span aria-hidden="true">#</span>
      </a>
    ) : null,
  );
}
