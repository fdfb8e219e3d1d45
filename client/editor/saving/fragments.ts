import type { Lost } from "../sync";

/**
 * Lost steps as fragments that a person can use: what was typed letter by letter is one text again.
 * A step that brought a space alone has no text, and stands as a space between letters.
 *   "F", "r", "o", "m", "", "a" → "From a"
 */
export function fragments(lost: readonly Lost[]): Lost[] {
  const all: Lost[] = [];
  let typed: Lost[] = [];
  const end = () => {
    const text = typed
      .map((one) => one.text || " ")
      .join("")
      .trim();
    const [first] = typed;
    if (first && text !== "") all.push({ ...first, text });
    else all.push(...typed);
    typed = [];
  };
  for (const one of lost) {
    // One letter may be two units of a string.
    if ([...one.text].length <= 1) {
      typed.push(one);
    } else {
      end();
      all.push(one);
    }
  }
  end();
  return all;
}
