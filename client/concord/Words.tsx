import { useMemo } from "react";
import { pairParagraphs, wordDiff } from "../../law/compare/leaf";
import type { Hunk } from "../../law/compare/comparison";
import { directionOf } from "../law/direction";
import type { Shape } from "../service";

type Provision = Shape<"ProvisionText">;

interface Line {
  key: string;
  label: string;
  heading: string;
  text: string;
  /** Levels below the provision that is shown. */
  depth: number;
}

/** Paragraphs of provisions as a reader sees them, each with the number of its provision. */
function linesOf(parts: readonly Provision[], withTitle: boolean): Line[] {
  const top = Math.min(...parts.map((part) => part.depth));
  return parts.flatMap((part) => {
    const titled = part.depth > top || withTitle;
    const paragraphs = part.text.split("\n").filter((text) => text !== "");
    const texts = paragraphs.length === 0 && titled ? [""] : paragraphs;
    return texts.map((text, index) => ({
      key: `${part.guid} ${index}`,
      label: titled && index === 0 ? part.label : "",
      heading: titled && index === 0 ? part.heading : "",
      text,
      depth: part.depth - top,
    }));
  });
}

/** The words of a model provision. The row has its title already. */
export function ModelWords({ parts, language }: { parts: readonly Provision[]; language: string }) {
  return (
    <div className="words" lang={language} dir={directionOf(language)}>
      {linesOf(parts, false).map((line) => (
        <WordsLine key={line.key} line={line} />
      ))}
    </div>
  );
}

/** The words of linked national provisions; where `model` is given, with what differs from it. */
export function NationalWords({
  parts,
  language,
  model,
}: {
  parts: readonly Provision[];
  language: string;
  model: readonly Provision[] | null;
}) {
  const lines = useMemo(() => linesOf(parts, true), [parts]);
  const hunks = useMemo(() => (model ? differences(model, lines) : null), [model, lines]);
  return (
    <div className="words" lang={language} dir={directionOf(language)}>
      {lines.map((line, index) => (
        <WordsLine key={line.key} line={line} hunks={hunks?.get(index)} />
      ))}
    </div>
  );
}

/** Word differences of each national line from the model line that is most like it. */
function differences(
  model: readonly Provision[],
  national: readonly Line[],
): Map<number, readonly Hunk[]> {
  const before = linesOf(model, false).map((line) => line.text);
  const after = national.map((line) => line.text);
  return new Map(
    pairParagraphs(before, after).flatMap(([old, now]) =>
      old === null || now === null
        ? []
        : [[now, wordDiff(before[old] ?? "", after[now] ?? "").hunks] as const],
    ),
  );
}

function WordsLine({ line, hunks }: { line: Line; hunks?: readonly Hunk[] | undefined }) {
  return (
    <div className="words-line" data-depth={Math.min(line.depth, 4)}>
      {line.label || line.heading ? (
        <span className={line.depth === 0 ? "words-title" : "words-label"}>
          {line.label} {line.heading}
        </span>
      ) : null}
      <p>
        {hunks
          ? hunks.map((hunk, index) => {
              if (hunk.op === "equal") return hunk.text;
              const Tag = hunk.op === "insert" ? "ins" : "del";
              return <Tag key={index}>{hunk.text}</Tag>;
            })
          : line.text}
      </p>
    </div>
  );
}
