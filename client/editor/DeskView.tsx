import { useCallback, useEffect, useMemo, useState } from "react";
import { useText } from "../i18n";
import { NewEdition } from "../merge";
import { AidPanel } from "./aids/AidPanel";
import { AidWindows } from "./aids/AidWindows";
import { AskWindow } from "./chrome/AskWindow";
import { GoTo } from "./chrome/GoTo";
import { KeysHelp } from "./chrome/KeysHelp";
import { LostWork } from "./chrome/LostWork";
import { Outline } from "./chrome/Outline";
import { Toolbar } from "./chrome/Toolbar";
import { TopLine } from "./chrome/TopLine";
import { telling } from "./chrome/telling";
import type { Desk } from "./desk";
import { Paper } from "./Paper";
import { useSignal } from "./signal";
import { Settled } from "./suggest/Settled";
import type { Ask } from "./views";
import "./desk.css";

/** Milliseconds for which the last thing said stays in sight. */
const saidFor = 6000;

/** The desk: outline at the left, the text, one panel at the right; above them one line and the tools. */
export function DeskView({ desk }: { desk: Desk }) {
  const text = useText();
  const [said, setSaid] = useState("");
  const [dialog, setDialog] = useState<"goto" | "help" | null>(null);
  const [ask, setAsk] = useState<Ask | null>(null);
  const [notes, setNotes] = useState(true);
  const panel = useSignal(desk.aids.panel);
  const shown = useSignal(desk.shown);
  const tell = useMemo(() => telling(text, setSaid), [text]);
  useEffect(() => {
    desk.hosted({
      told: tell,
      goTo: () => setDialog("goto"),
      help: () => setDialog("help"),
      said: setSaid,
    });
  }, [desk, tell]);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(""), saidFor);
    return () => clearTimeout(timer);
  }, [said]);
  const closeDialog = useCallback(() => setDialog(null), []);
  return (
    <div className="desk" data-panel={panel !== null}>
      <TopLine desk={desk} />
      <Toolbar
        desk={desk}
        notes={notes}
        onNotes={setNotes}
        onGoTo={() => setDialog("goto")}
        onHelp={() => setDialog("help")}
      />
      <Outline desk={desk} />
      <div className="desk-middle">
        {desk.editable ? <p className="desk-narrow muted">{text("editor.narrow")}</p> : null}
        <AidWindows desk={desk} />
        <LostWork desk={desk} />
        <NewEdition desk={desk} />
        {shown === "marked" ? null : <Settled desk={desk} as={shown} />}
        <div hidden={shown !== "marked"}>
          <Paper desk={desk} onAsk={setAsk} notes={notes} />
        </div>
      </div>
      <AidPanel desk={desk} />
      <p className="desk-said" role="status" aria-live="polite">
        {said}
      </p>
      {ask ? (
        <AskWindow key={askKey(ask)} desk={desk} ask={ask} onClose={() => setAsk(null)} />
      ) : null}
      {dialog === "goto" ? <GoTo desk={desk} onClose={closeDialog} /> : null}
      {dialog === "help" ? <KeysHelp onClose={closeDialog} /> : null}
    </div>
  );
}

const askKey = (ask: Ask): string => `${ask.kind} ${ask.position() ?? ""}`;
