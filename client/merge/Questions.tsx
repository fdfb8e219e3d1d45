import type { MergeChoice, MergeChoices, MergeConflict } from "../../law/merge";
import { useText, type Text } from "../i18n";
import type { Question } from "./preview";

/** Places that the draft and the new edition both changed, each with its readings to choose from. */
export function Questions({
  questions,
  choices,
  onChoose,
}: {
  questions: readonly Question[];
  choices: MergeChoices;
  onChoose: (id: string, choice: MergeChoice) => void;
}) {
  const text = useText();
  return (
    <section>
      <h3>{text("merge.conflicts", { count: questions.length })}</h3>
      <p className="muted">{text("merge.conflictsLead")}</p>
      {questions.map(({ conflict, sentence, choices: possible }) => (
        <fieldset className="merge-question" key={conflict.id}>
          <legend>{sentence}</legend>
          {possible.map((choice) => (
            <label key={choice}>
              <input
                type="radio"
                name={conflict.id}
                checked={(choices[conflict.id] ?? "ours") === choice}
                onChange={() => onChoose(conflict.id, choice)}
              />
              <span>
                <span className="merge-side">{text(`merge.${choice}`)}</span>
                {choice === "both" ? null : (
                  <Reading conflict={conflict} side={choice} text={text} />
                )}
              </span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

/** What one side has; words with those around them. */
function Reading({
  conflict,
  side,
  text,
}: {
  conflict: MergeConflict;
  side: "ours" | "theirs";
  text: Text;
}) {
  const words = conflict[side];
  if (conflict.kind === "move-versus-move" || conflict.kind === "attribute") return null;
  if (conflict.kind === "delete-versus-edit")
    return (
      <span className="merge-reading">
        {words === "" ? <em>{text("merge.deleted")}</em> : words}
      </span>
    );
  const said = words.trim();
  return (
    <span className="merge-reading">
      {cutStart(conflict.before)}
      <mark>{said === "" ? text("merge.nothing") : said}</mark>
      {/\s$/u.test(words) ? " " : ""}
      {cutEnd(conflict.behind)}
    </span>
  );
}

/** Characters of context from which on it was cut somewhere in a word. */
const long = 60;

const cutStart = (words: string): string =>
  words.length < long ? words : `… ${words.slice(words.indexOf(" ") + 1)}`;

const cutEnd = (words: string): string =>
  words.length < long ? words : `${words.slice(0, Math.max(0, words.lastIndexOf(" ")))} …`;
