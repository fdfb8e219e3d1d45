import { useText } from "../../i18n";
import type { Aids } from "../aids/host";
import { useSignal } from "../signal";
import "./terms.css";

/** Longest definition that is shown whole. */
const longest = 600;

/** What a term means, beside the place where it is used; spoken where a key asked for it. */
export function DefinitionBubble({ aids, lang }: { aids: Aids; lang: string }) {
  const text = useText();
  const shown = useSignal(aids.definition);
  const words = shown?.definition.text ?? "";
  return (
    <div role="status" aria-live={shown?.asked === true ? "assertive" : "off"}>
      {shown === null ? null : (
        <div className="definition-bubble" style={{ left: shown.left, top: shown.bottom }}>
          <p lang={lang}>{words.length > longest ? `${words.slice(0, longest)}…` : words}</p>
          <p className="muted">
            {text("editor.terms.definedIn", { place: shown.definition.place })}
          </p>
        </div>
      )}
    </div>
  );
}
