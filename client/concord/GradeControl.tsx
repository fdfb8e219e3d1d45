import { useText } from "../i18n";
import { gradeLooks, type Grade } from "./grades";
import "./grade.css";

/** The scale as eight buttons; each carries its key, its letter and its word. */
export function GradeControl({
  grade,
  decided,
  disabled,
  onChoose,
}: {
  grade: Grade;
  decided: boolean;
  disabled: boolean;
  onChoose: (grade: Grade) => void;
}) {
  const text = useText();
  return (
    <div className="grade-control" role="group" aria-label={text("concord.grade")}>
      {gradeLooks.map((look) => (
        <button
          key={look.grade}
          type="button"
          className="grade-button"
          data-grade={look.tint}
          data-decided={decided || undefined}
          aria-pressed={look.grade === grade}
          aria-keyshortcuts={look.key}
          title={`${text(`concord.grade.${look.grade}`)} (${look.key})`}
          disabled={disabled}
          onClick={() => onChoose(look.grade)}
        >
          <span aria-hidden="true">{look.icon}</span>
          <span aria-hidden="true">{look.letter}</span>
          <span className={look.grade === grade ? "" : "visually-hidden"}>
            {text(`concord.grade.${look.grade}`)}
          </span>
        </button>
      ))}
    </div>
  );
}
