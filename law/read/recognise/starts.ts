import { markerOf } from "./marker";
import { anyUnitHeading } from "./anyUnit";

/**
 * True where a line of a paragraph that was broken by width begins a new one:
 * it names a unit, or it bears a marker and the line before it ends a sentence
 * or a listed item ("am / 1. Januar" does not).
 */
export const startsUnit = (text: string, previous: string): boolean => {
  const ended = /[.;:,»”"“)\]]$/u.test(previous.trimEnd());
  if (ended && markerOf(text) !== null) return true;
  return ended && anyUnitHeading(text);
};
