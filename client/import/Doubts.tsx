import { useFormat, useText, type MessageId } from "../i18n";
import { doubtMessages } from "./doubtMessages";
import type { Shape } from "../service";

const icons = { "certain-loss": "✕", unsure: "?", note: "ℹ" } as const;

/** What the reader was unsure of, numbered, each with its sentence and the way to its place. */
export function Doubts({
  doubts,
  eIdOf,
}: {
  doubts: readonly Shape<"Doubt">[];
  eIdOf: ReadonlyMap<string | null, string>;
}) {
  const text = useText();
  const sentence = useSentence();
  if (doubts.length === 0) return <p className="muted">✓ {text("import.doubts.none")}</p>;
  return (
    <ol className="plain doubts">
      {doubts.map((doubt, index) => {
        const eId = doubt.guid === null ? undefined : eIdOf.get(doubt.guid);
        const number = index + 1;
        return (
          <li key={index} className={`doubt doubt-${doubt.severity}`}>
            <span className="doubt-number">
              {eId === undefined ? (
                number
              ) : (
                <a href={`#${eId}`} aria-label={text("import.doubt.show", { number })}>
                  {number}
                </a>
              )}
            </span>
            <div>
              <p className="doubt-severity">
                <span aria-hidden="true">{icons[doubt.severity]}</span>{" "}
                {text(`import.severity.${doubt.severity}`)}
                {doubt.line === null ? null : (
                  <span className="muted">
                    {" · "}
                    {text("import.doubt.line", { line: doubt.line })}
                  </span>
                )}
              </p>
              <p dir="auto">{sentence(doubt)}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** The sentence of a doubt in the interface language; the reader's own where it is not translated. */
function useSentence(): (doubt: Shape<"Doubt">) => string {
  const text = useText();
  const format = useFormat();
  return (doubt) => {
    const id = `import.doubt.${doubt.code}`;
    if (!(id in doubtMessages.en)) return doubt.message;
    const { language } = doubt.params;
    return text(id as MessageId, {
      ...doubt.params,
      ...(typeof language === "string" ? { language: format.language(language) } : {}),
    });
  };
}
