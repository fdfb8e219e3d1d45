import type { Node } from "prosemirror-model";
import { numberLaw } from "../../../law/number";
import { referencesIn, type ReferenceUse } from "../../../law/reference";
import { refText } from "../../../law/unit";
import { useText } from "../../i18n";
import type { Desk } from "../desk";
import { useCalm } from "../panels/useCalm";
import { numbersOf } from "../plugins/numbers";
import { useSignal } from "../signal";
import "../panels/panels.css";

const look = (doc: Node): ReferenceUse[] => referencesIn(doc, numberLaw(doc));

/** References of the draft: those that lead nowhere, and those that lead to where the cursor is. */
export function References({ desk }: { desk: Desk }) {
  const text = useText();
  const found = useCalm(desk, look);
  const here = useSignal(desk.here);
  const broken = found?.filter((use) => use.broken) ?? [];
  const into =
    found?.filter(({ target, targetEnd }) => [target, targetEnd].includes(here.guid ?? "")) ?? [];
  return (
    <aside className="desk-panel" aria-label={text("editor.panel.references")}>
      <h2>{text("editor.panel.references")}</h2>
      <p>{text("editor.references.count", { count: found?.length ?? 0, broken: broken.length })}</p>
      <Uses desk={desk} title={text("editor.references.broken")} uses={broken} />
      <Uses desk={desk} title={text("editor.references.into", { label: here.label })} uses={into} />
    </aside>
  );
}

function Uses({ desk, title, uses }: { desk: Desk; title: string; uses: ReferenceUse[] }) {
  if (uses.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="plain panel-list">
        {uses.map((use) => (
          <li key={use.pos}>
            <button type="button" onClick={() => desk.reveal(use.pos, use.pos + 1)}>
              <UseWords desk={desk} use={use} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Article 7: Article 12": where a reference stands, and what it says. */
export function UseWords({ desk, use }: { desk: Desk; use: ReferenceUse }) {
  const numbering = numbersOf(desk.state);
  const place = use.from === null ? "" : (numbering.byGuid(use.from)?.label ?? "");
  const node = desk.state.doc.nodeAt(use.pos);
  return (
    <>
      <strong>{place}</strong> {node?.type.name === "ref" ? refText(node, numbering) : ""}
    </>
  );
}
