import { useText } from "../i18n";
import { lookOf, type Grade } from "./grades";
import "./grade.css";

/** A grade by sign, letter, word and tint. */
export function GradeBadge({ grade, decided }: { grade: Grade; decided: boolean }) {
  const text = useText();
  const look = lookOf(grade);
  return (
    <span className="grade" data-grade={look.tint} data-decided={decided || undefined}>
      <span aria-hidden="true">{look.icon}</span> {text(`concord.grade.${grade}`)}
      {decided ? null : <span className="visually-hidden"> ({text("concord.proposed")})</span>}
    </span>
  );
}
