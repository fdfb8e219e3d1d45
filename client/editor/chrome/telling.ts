import type { MessageId, Text } from "../../i18n";
import type { Told } from "../commands/perform";

/** The sentence that tells what a command did, or why it did not. */
function sentence(text: Text, told: Told): string {
  if (!told.ok) return text(`editor.reason.${told.reason}`);
  const { act, before, after } = told;
  if (act === "insert") return text("editor.said.inserted", { label: after });
  if (act === "remove") return text("editor.said.removed", { label: before });
  if (after !== before && after !== "")
    return before === "" ? after : text("editor.said.renumbered", { after, before });
  if (after === "") return text(`editor.act.${act}` as MessageId);
  return text("editor.said.act", { act: text(`editor.act.${act}` as MessageId), label: after });
}

/** Tells commands to the live region; saying the same twice is heard twice. */
export const telling = (text: Text, say: (sentence: string) => void) => {
  let odd = false;
  return (told: Told): void => {
    odd = !odd;
    say(sentence(text, told) + (odd ? "" : "\u00a0"));
  };
};
