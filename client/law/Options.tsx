import type { Node } from "prosemirror-model";
import { useText } from "../i18n";
import { useLaw } from "./setting";

/** A choice between whole provisions: what is asked, how many may be taken, and each of them. */
export function Options({ node, level }: { node: Node; level: number }) {
  const text = useText();
  const { Blocks } = useLaw();
  const { prompt, min, max } = node.attrs as { prompt: string; min: number; max: number };
  return (
    <div className="law-options" role="group" aria-label={prompt || text("law.options")}>
      <p className="law-options-prompt">
        <strong>{prompt || text("law.options")}</strong>{" "}
        <span className="muted">{text("law.options.count", { min, max })}</span>
      </p>
      {node.children.map((option, index) => {
        const { key, label, chosen } = option.attrs as {
          key: string;
          label: string;
          chosen: boolean;
        };
        return (
          <div key={index} className="law-option" data-chosen={chosen || undefined}>
            <p className="law-option-name">
              {text("law.option", { key: key.toUpperCase() })}
              {label ? ` — ${label}` : ""}
              {chosen ? <span className="tag tag-ok">✓ {text("law.option.chosen")}</span> : null}
            </p>
            <Blocks nodes={option.children} level={level} />
          </div>
        );
      })}
    </div>
  );
}
