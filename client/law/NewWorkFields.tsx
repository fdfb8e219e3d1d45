import { useFormat, useLocale, useText } from "../i18n";
import type { Shape } from "../service";
import { Check, Choice, Field } from "../ui";
import type { NewWorkForm } from "./newWork";

/** Describes a new law: title, kind, owner and topics. */
export function NewWorkFields({
  value,
  onChange,
  reference,
}: {
  value: NewWorkForm;
  onChange: (value: NewWorkForm) => void;
  reference: Shape<"Reference">;
}) {
  const text = useText();
  const { locale } = useLocale();
  const format = useFormat();
  const choose = ["", text("law.field.choose")] as const;
  const set = (part: Partial<NewWorkForm>) => onChange({ ...value, ...part });
  const bodies = reference.bodies
    .map((one) => [one.code, one.names[locale]] as const)
    .sort((a, b) => format.compare(a[1], b[1]));
  const jurisdictions = reference.jurisdictions
    .map(
      (one) =>
        [
          one.code,
          one.fictional ? `${one.names[locale]} ${text("law.field.fictional")}` : one.names[locale],
        ] as const,
    )
    .sort((a, b) => format.compare(a[1], b[1]));
  return (
    <>
      <Field
        label={text("law.field.title")}
        value={value.title}
        onChange={(title) => set({ title })}
        isRequired
      />
      <div className="field-row">
        <Choice
          label={text("law.field.kind")}
          value={value.kind}
          onChange={(kind) => set({ kind: kind === "model" ? "model" : "national" })}
          options={[
            ["national", text("library.kind.national")],
            ["model", text("library.kind.model")],
          ]}
        />
        {value.kind === "model" ? (
          <Choice
            label={text("law.field.body")}
            value={value.body}
            onChange={(body) => set({ body })}
            options={[choose, ...bodies]}
          />
        ) : (
          <Choice
            label={text("law.field.jurisdiction")}
            value={value.jurisdiction}
            onChange={(jurisdiction) => set({ jurisdiction })}
            options={[choose, ...jurisdictions]}
          />
        )}
      </div>
      <details className="topics">
        <summary>
          {text("law.field.topics")}
          {value.topics.length > 0 ? ` (${value.topics.length})` : ""}
        </summary>
        <ul className="plain topic-list">
          {reference.topics.map((topic) => (
            <li key={topic.code}>
              <Check
                checked={value.topics.includes(topic.code)}
                onChange={(checked) =>
                  set({
                    topics: checked
                      ? [...value.topics, topic.code]
                      : value.topics.filter((code) => code !== topic.code),
                  })
                }
              >
                {topic.names[locale]}
              </Check>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
