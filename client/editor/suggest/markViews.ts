import type { Mark } from "prosemirror-model";
import type { MarkViewConstructor } from "prosemirror-view";
import { authorName, authorOf, suggestedAt } from "../../../law/suggest";
import type { MessageId, Text } from "../../i18n";
import { initialsOf, tintOf } from "./people";

/** The elements of marks: insertions and deletions have roles of their own in the accessibility tree. */
const tags = { ins: "ins", del: "del", split: "div", join: "div", move: "div", change: "div" };
type Tracked = keyof typeof tags;

/** "Inserted by Ann Lee, 21 November, 23:58". */
function description(text: Text, moment: (iso: string) => string, name: Tracked, id: string) {
  const at = suggestedAt(id);
  const when = at === null ? "" : `, ${moment(new Date(at).toISOString())}`;
  return text(`editor.suggest.by.${name}` as MessageId, { name: authorName(id) }) + when;
}

function element(text: Text, moment: (iso: string) => string, mark: Mark, inline: boolean) {
  const name = mark.type.name as Tracked;
  const id = String(mark.attrs["id"]);
  const dom = document.createElement(inline && name === "change" ? "span" : tags[name]);
  dom.className = `suggestion suggestion-${name} ${inline ? "suggestion-words" : "suggestion-block"}`;
  const said = description(text, moment, name, id);
  dom.dataset["id"] = id;
  dom.style.setProperty("--initials", `"${initialsOf(authorName(id))}"`);
  dom.title = said;
  dom.setAttribute("aria-description", said);
  dom.style.setProperty("--tint", tintOf(authorOf(id)));
  return dom;
}

/** How suggestions look on the page: who made them, and when, is part of their element. */
export const suggestionViews = (
  text: Text,
  moment: (iso: string) => string,
): Record<string, MarkViewConstructor> =>
  Object.fromEntries(
    Object.keys(tags).map((name) => [
      name,
      (mark: Mark, _view: unknown, inline: boolean) => ({
        dom: element(text, moment, mark, inline),
      }),
    ]),
  );
