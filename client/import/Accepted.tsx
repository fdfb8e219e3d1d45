import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useFormat, useText } from "../i18n";
import type { Shape } from "../service";
import { Button, Notice } from "../ui";

/** What an accepted import led to, with the provisions whose identity a person must judge. */
export function Accepted({
  accepted,
  isPending,
  onAnswer,
}: {
  accepted: Shape<"AcceptedImport">;
  isPending: boolean;
  onAnswer: (identities: Record<string, string | null>) => void;
}) {
  const text = useText();
  const format = useFormat();
  const [answers, setAnswers] = useState<Record<string, string | null>>({});
  const open = accepted.questions.filter((question) => !(question.guid in answers));
  return (
    <div className="panel form">
      <Notice tone="ok">
        {text("import.accepted", { name: accepted.version.name })}{" "}
        {accepted.previous === null ? "" : text("import.takenOver", { count: accepted.takenOver })}
      </Notice>
      {accepted.questions.length > 0 ? (
        <section>
          <h2>{text("import.questions")}</h2>
          <p className="muted">{text("import.questions.lead")}</p>
          <ul className="plain questions">
            {accepted.questions.map((question) => (
              <li key={question.guid}>
                <p dir="auto">
                  <strong>{question.label}</strong> {question.heading}
                </p>
                <p dir="auto">
                  <span aria-hidden="true">↔ </span>
                  <strong>{question.candidate.label}</strong> {question.candidate.heading}{" "}
                  <span className="muted">
                    {text("import.question.score", { percent: format.percent(question.score) })}
                  </span>
                </p>
                <div className="radios" role="radiogroup" aria-label={question.label}>
                  {(["same", "new"] as const).map((one) => {
                    const value = one === "same" ? question.candidate.guid : null;
                    return (
                      <label key={one} className="check">
                        <input
                          type="radio"
                          name={question.guid}
                          checked={answers[question.guid] === value}
                          onChange={() => setAnswers({ ...answers, [question.guid]: value })}
                        />
                        <span>{text(`import.question.${one}`)}</span>
                      </label>
                    );
                  })}
                </div>
              </li>
            ))}
          </ul>
          <Button
            isDisabled={open.length > 0}
            isPending={isPending}
            onPress={() => onAnswer(answers)}
          >
            {text("import.questions.send")}
          </Button>
        </section>
      ) : null}
      <Link
        to="/laws/$slug"
        params={{ slug: accepted.work }}
        search={{ version: accepted.version.id }}
        className="button button-primary"
      >
        {text("import.open")}
      </Link>
    </div>
  );
}
