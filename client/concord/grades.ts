import type { Shape } from "../service";

export type Grade = Shape<"Link">["grade"];

/** How a grade is shown: by letter, sign and tint together, never by colour alone; `key` sets it. */
export interface GradeLook {
  grade: Grade;
  /** Digit on the keyboard. */
  key: string;
  letter: string;
  icon: string;
  /** Name of its colours in tokens.css: --grade-<tint> and --grade-<tint>-soft. */
  tint: string;
}

/** The default scale, in the order of its keys. */
export const gradeLooks: readonly GradeLook[] = [
  { grade: "verbatim", key: "1", letter: "V", icon: "≡", tint: "verbatim" },
  { grade: "equivalent", key: "2", letter: "E", icon: "≈", tint: "equivalent" },
  { grade: "partial", key: "3", letter: "P", icon: "◐", tint: "partial" },
  { grade: "conflict", key: "4", letter: "C", icon: "✕", tint: "conflict" },
  { grade: "missing", key: "5", letter: "M", icon: "○", tint: "missing" },
  { grade: "goes-further", key: "6", letter: "F", icon: "▲", tint: "goes-further" },
  { grade: "option-not-taken", key: "7", letter: "O", icon: "◇", tint: "option" },
  { grade: "not-applicable", key: "8", letter: "N", icon: "–", tint: "na" },
];

const byGrade = new Map(gradeLooks.map((look) => [look.grade, look]));

/** The look of a grade. Throws RangeError for one that is not on the scale. */
export function lookOf(grade: Grade): GradeLook {
  const look = byGrade.get(grade);
  if (!look) throw new RangeError(`No grade ${grade}`);
  return look;
}
