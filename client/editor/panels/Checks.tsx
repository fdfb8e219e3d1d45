import type { Node } from "prosemirror-model";
import { useCallback } from "react";
import { checkLaw, type Finding } from "../../../law/check";
import { useText } from "../../i18n";
import { Loading } from "../../ui";
import type { Desk } from "../desk";
import { useCalm } from "./useCalm";
import "./panels.css";

const signs = { error: "✕", warning: "!", note: "i" } as const;

/** What the linter found in the draft; a finding leads to its place. */
export function Checks({ desk }: { desk: Desk }) {
  const text = useText();
  const { meta } = desk.open.draft;
  const look = useCallback((doc: Node) => checkLaw({ meta, doc }), [meta]);
  const found = useCalm(desk, look);
  return (
    <aside className="desk-panel" aria-label={text("editor.panel.checks")}>
      <h2>{text("editor.panel.checks")}</h2>
      {found === null ? <Loading what={text("editor.checks.working")} /> : null}
      {found?.length === 0 ? <p>{text("editor.checks.none")}</p> : null}
      <ul className="plain panel-list">
        {found?.map((finding, i) => (
          <Line key={i} desk={desk} finding={finding} />
        ))}
      </ul>
    </aside>
  );
}

function Line({ desk, finding }: { desk: Desk; finding: Finding }) {
  const text = useText();
  const { code, severity, guid, params } = finding;
  const said = (
    <>
      <span className="panel-sign" data-severity={severity}>
        <span aria-hidden="true">{signs[severity]}</span> {text(`editor.checks.${severity}`)}
      </span>{" "}
      {text(`editor.finding.${code}`, params)}
    </>
  );
  return (
    <li>
      {guid === null ? (
        <p>{said}</p>
      ) : (
        <button type="button" onClick={() => desk.goTo(guid)}>
          {said}
        </button>
      )}
    </li>
  );
}
