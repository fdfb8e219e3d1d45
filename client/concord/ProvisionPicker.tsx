import { useState } from "react";
import { useText } from "../i18n";
import type { Shape } from "../service";
import { Check, Field } from "../ui";

/** Chooses provisions of a law from a list that words narrow; what is chosen stays in sight. */
export function ProvisionPicker({
  label,
  provisions,
  value,
  onChange,
}: {
  label: string;
  provisions: readonly Shape<"ProvisionText">[];
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const text = useText();
  const [words, setWords] = useState("");
  const wanted = words.trim().toLocaleLowerCase();
  const found = provisions.filter(
    (one) =>
      value.includes(one.guid) ||
      `${one.label} ${one.heading} ${one.text}`.toLocaleLowerCase().includes(wanted),
  );
  return (
    <fieldset className="picker">
      <legend>{label}</legend>
      <Field label={text("law.outline.filter")} type="search" value={words} onChange={setWords} />
      <ul className="plain picker-list">
        {found.map((one) => (
          <li key={one.guid} data-depth={Math.min(one.depth, 4)}>
            <Check
              checked={value.includes(one.guid)}
              onChange={(checked) =>
                onChange(checked ? [...value, one.guid] : value.filter((guid) => guid !== one.guid))
              }
            >
              <strong>{one.label}</strong> {one.heading || one.text.slice(0, 90)}
            </Check>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
