import { memo, useMemo, useState } from "react";
import { useText } from "../../i18n";
import { Button, Loading } from "../../ui";
import type { Difference, LiveBaseline, RedlineLine, Standings } from "../baseline";
import type { Desk } from "../desk";
import { sameRecord, useSignal } from "../signal";
import { standingSigns } from "./standingSigns";

/** What differs from the text that the draft began from, provision by provision. */
export function Baseline({ desk }: { desk: Desk }) {
  const text = useText();
  const origin = useSignal(desk.origin);
  const live = useMemo(() => (origin === null ? null : desk.liveBaseline()), [desk, origin]);
  return (
    <aside className="desk-panel" aria-label={text("editor.baseline.title")}>
      <h2>{text("editor.baseline.title")}</h2>
      {live === null ? (
        <p className="muted">{text("editor.baseline.none")}</p>
      ) : (
        <Against desk={desk} live={live} />
      )}
    </aside>
  );
}

function Against({ desk, live }: { desk: Desk; live: LiveBaseline }) {
  const text = useText();
  const state = useSignal(live.state);
  if (state === null) return <Loading what={text("editor.baseline.working")} />;
  if ("failed" in state) return <p role="alert">{state.failed}</p>;
  return <Found desk={desk} live={live} found={state} />;
}

/** Omitted mandatory provisions first: they are what nobody may overlook. */
function Found({ desk, live, found }: { desk: Desk; live: LiveBaseline; found: Standings }) {
  const text = useText();
  const alarming = found.differences.filter(({ mandatory }) => mandatory);
  const others = found.differences.filter(({ mandatory }) => !mandatory);
  return (
    <>
      <p className="muted">{text("editor.baseline.identical", { count: found.identical })}</p>
      {found.complete ? null : <p role="alert">{text("editor.baseline.incomplete")}</p>}
      {found.differences.length === 0 ? <p>{text("editor.baseline.same")}</p> : null}
      {alarming.length > 0 ? (
        <section aria-label={text("editor.baseline.safeguards")}>
          <h3>{text("editor.baseline.safeguards")}</h3>
          <Lines desk={desk} live={live} differences={alarming} />
        </section>
      ) : null}
      <Lines desk={desk} live={live} differences={others} />
    </>
  );
}

/** Lines that are shown before one asks for more: a law that differs everywhere would take seconds to list. */
const atOnce = 100;

interface LinesProps {
  desk: Desk;
  live: LiveBaseline;
  differences: readonly Difference[];
}

function Lines({ desk, live, differences }: LinesProps) {
  const text = useText();
  const [most, setMost] = useState(atOnce);
  const more = differences.length - most;
  return (
    <>
      <ul className="plain baseline-list">
        {differences.slice(0, most).map((difference) => (
          <Line key={keyOf(difference)} desk={desk} live={live} difference={difference} />
        ))}
      </ul>
      {more > 0 ? (
        <Button look="quiet" onPress={() => setMost(most + atOnce)}>
          {text("editor.baseline.more", { count: more })}
        </Button>
      ) : null}
    </>
  );
}

const keyOf = ({ standing, guid, old }: Difference) => `${standing} ${guid ?? ""} ${old ?? ""}`;

interface LineProps {
  desk: Desk;
  live: LiveBaseline;
  difference: Difference;
}

/** Each comparison brings all differences anew: only those are drawn again that have changed. */
const sameLine = (a: LineProps, b: LineProps): boolean =>
  a.desk === b.desk && a.live === b.live && sameRecord(a.difference, b.difference);

const Line = memo(function Line({ desk, live, difference }: LineProps) {
  const text = useText();
  const [lines, setLines] = useState<RedlineLine[] | null>(null);
  const { standing, label, heading, near, old, mandatory } = difference;
  const show = async () => setLines(lines ? null : await live.redline(difference));
  const words = ["adapted", "new", "omitted"].includes(standing);
  return (
    <li className="baseline-line" data-standing={standing} data-mandatory={mandatory}>
      <button type="button" disabled={near === null} onClick={() => near && desk.goTo(near)}>
        <span className="baseline-standing">
          <span aria-hidden="true">{standingSigns[standing]}</span>{" "}
          {text(`editor.baseline.${standing}`)}
          {mandatory ? <strong> · {text("editor.baseline.mandatory")}</strong> : null}
        </span>{" "}
        <span className="outline-label">{label}</span> {heading}
      </button>
      <span className="baseline-acts">
        {words ? (
          <Button look="quiet" aria-expanded={lines !== null} onPress={() => void show()}>
            {text("editor.baseline.words")}
          </Button>
        ) : null}
        {old !== null && (standing === "adapted" || standing === "omitted") && desk.editable ? (
          <Button look="quiet" onPress={() => void desk.restore(live, old)}>
            {text("editor.baseline.restore")}
          </Button>
        ) : null}
      </span>
      {lines ? <Redline lines={lines} /> : null}
    </li>
  );
}, sameLine);

function Redline({ lines }: { lines: readonly RedlineLine[] }) {
  return (
    <div className="baseline-redline">
      {lines.map(({ label, hunks }, i) => (
        <p key={i}>
          {label ? <span className="outline-label">{label} </span> : null}
          {hunks.map(({ op, text }, n) => {
            const Tag = op === "insert" ? "ins" : op === "delete" ? "del" : "span";
            return <Tag key={n}>{text}</Tag>;
          })}
        </p>
      ))}
    </div>
  );
}
