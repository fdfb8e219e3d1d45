import {
  baseKeymap,
  chainCommands,
  deleteSelection,
  joinBackward,
  joinForward,
  selectNodeBackward,
  selectNodeForward,
  toggleMark,
} from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { NodeSelection, Plugin, type Command } from "prosemirror-state";
import { goToNextCell } from "prosemirror-tables";
import { schema } from "../../../law/schema";
import { suggestKeys, type SuggestKey } from "../suggest/keys";
import type { Act } from "./acts";
import { backspace, deleteForward, enter, lineEnd, nextBlank } from "./typing";

/** What keys do outside of the text. */
export interface KeyHost {
  perform: (act: Act) => void;
  goTo: () => void;
  save: () => void;
  suggest: (key: SuggestKey) => void;
  help: () => void;
}

const inTable: Command = (state) => state.selection.$from.node(-1)?.type.spec["tableRole"] != null;

/** Enter on a chosen chip opens its window, as a click does. */
const openChip: Command = (state, _dispatch, view) => {
  const { selection } = state;
  if (!(selection instanceof NodeSelection) || !selection.node.isInline || !view) return false;
  const dom = view.nodeDOM(selection.from);
  if (dom instanceof HTMLElement) dom.click();
  return true;
};

/** Escape, then Tab leaves the text, so that nobody is caught in it. */
function tabs(host: KeyHost): Plugin {
  let leaving = false;
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const left = leaving;
        leaving = event.key === "Escape";
        if (event.key !== "Tab" || event.altKey || event.ctrlKey || event.metaKey || left)
          return false;
        if (inTable(view.state))
          return goToNextCell(event.shiftKey ? -1 : 1)(view.state, view.dispatch);
        host.perform(event.shiftKey ? "promote" : "demote");
        return true;
      },
    },
  });
}

/** The keys of the editor; those of Word where Word has one. */
export const keys = (host: KeyHost): Plugin[] => {
  const act =
    (name: Act): Command =>
    () => {
      host.perform(name);
      return true;
    };
  const call =
    (what: () => void): Command =>
    () => {
      what();
      return true;
    };
  return [
    tabs(host),
    keymap({
      Enter: chainCommands(openChip, enter),
      "Shift-Enter": lineEnd,
      Backspace: chainCommands(deleteSelection, backspace, joinBackward, selectNodeBackward),
      Delete: chainCommands(deleteSelection, deleteForward, joinForward, selectNodeForward),
      "Alt-Shift-ArrowUp": act("up"),
      "Alt-Shift-ArrowDown": act("down"),
      "Alt-Shift-ArrowLeft": act("promote"),
      "Alt-Shift-ArrowRight": act("demote"),
      "Mod-b": toggleMark(schema.marks.b),
      "Mod-i": toggleMark(schema.marks.i),
      "Mod-u": toggleMark(schema.marks.u),
      "Mod-z": undo,
      "Mod-y": redo,
      "Shift-Mod-z": redo,
      "Mod-g": call(host.goTo),
      F5: call(host.goTo),
      "Mod-s": call(host.save),
      "Alt-F11": nextBlank,
      "Mod-/": call(host.help),
    }),
    keymap(suggestKeys(host.suggest)),
    keymap(baseKeymap),
  ];
};
