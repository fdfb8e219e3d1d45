import { useEffect } from "react";
import { authorName, listSuggestions } from "../../../law/suggest";
import { useMe } from "../../account/session";
import { useText } from "../../i18n";
import { Button } from "../../ui";
import type { Desk } from "../desk";
import { useSignal } from "../signal";
import { suggesterOf } from "./mode";
import { sentenceOf } from "./sentence";
import { besideCursor, chosenHere, selectionOf } from "./walk";

/** Says whether what is written is an edit or a suggestion, and changes it; hears the keys of suggestions. */
export function SuggestTool({ desk }: { desk: Desk }) {
  const text = useText();
  const on = useSignal(desk.suggesting);
  const me = useMe().data;
  useEffect(() => {
    desk.suggester = me ? suggesterOf(me.id, me.name) : null;
    if (me && desk.onlySuggests) desk.suggesting.set(true);
  }, [desk, me]);
  useEffect(() => {
    const toggle = (to: boolean) => {
      if (!desk.suggester || desk.onlySuggests) return;
      desk.suggesting.set(to);
      desk.say(text(to ? "editor.suggest.saidOn" : "editor.suggest.saidOff"));
    };
    const go = (way: "next" | "previous") => {
      const found = besideCursor(desk.state, way);
      if (!found) return desk.say(text("editor.suggest.none"));
      const { item, place, of } = found;
      desk.dispatch(desk.state.tr.setSelection(selectionOf(desk.state, item)).scrollIntoView());
      const counted = text("editor.suggest.place", { place, of });
      desk.say(`${authorName(item.author)}: ${sentenceOf(text, item)}. ${counted}`);
    };
    const settle = (verdict: "accept" | "reject") => {
      const chosen = chosenHere(desk.state);
      if (chosen.size === 0) return desk.say(text("editor.suggest.noneHere"));
      desk.settle(verdict, (id) => chosen.has(id));
      const count = listSuggestions(desk.state.doc).length;
      desk.say(
        text(`editor.suggest.${verdict === "accept" ? "saidAccepted" : "saidRejected"}`, { count }),
      );
    };
    desk.hosted({
      suggest: (key) => {
        if (key === "toggle") toggle(!desk.suggesting.get());
        else if (key === "untold") desk.say(text("editor.suggest.untold"));
        else if (key === "next" || key === "previous") go(key);
        else settle(key);
      },
    });
  }, [desk, text]);
  return (
    <Button
      look="quiet"
      className="suggest-switch"
      aria-pressed={on}
      isDisabled={!me || desk.onlySuggests}
      onPress={() => {
        desk.suggestKey("toggle");
        desk.focus();
      }}
    >
      <span aria-hidden="true">{on ? "✎ " : ""}</span>
      {text(on ? "editor.suggest.on" : "editor.suggest.off")}
    </Button>
  );
}
