import type { ReactNode } from "react";
import type { ComparedUnit, ParagraphDiff } from "../../law/compare/comparison";
import { placeName } from "../../law/compare";
import type { Row } from "../../law/compare/rows";
import { useLocale, useText } from "../i18n";
import { Badges, type Badge } from "./Badges";
import { Hunks, type Side } from "./Hunks";
import { useTelling } from "./telling";

/** The words of a provision on one side of a comparison, or of both sides in one column. */
export function Provision({ row, side }: { row: Row; side: Side }) {
  const { comparison } = useTelling();
  if (row.kind === "moved-away") return side === "new" ? null : <MovedAway row={row} />;
  if (row.kind === "inserted")
    return side === "old" ? null : <Alone unit={comparison.new[row.new]!} at={row.new} op="new" />;
  if (row.kind === "deleted")
    return side === "new" ? null : <Alone unit={comparison.old[row.old]!} at={row.old} op="old" />;
  return <Matched row={row} side={side} />;
}

/** Where a moved provision stood, with the way to where it stands now. */
function MovedAway({ row }: { row: Row & { kind: "moved-away" } }) {
  const text = useText();
  const { locale } = useLocale();
  const { comparison, nameOfUnit, goTo } = useTelling();
  const now = comparison.matches[row.match]!.new[0]!;
  const name = nameOfUnit("new", now);
  const words = text("compare.movedAway", {
    label: placeName(comparison.old, row.old, locale),
    place: placeName(comparison.new, now, locale),
  });
  return (
    <p className="moved-away" lang={locale} dir="auto">
      <span aria-hidden="true">↷ </span>
      {name === null ? (
        words
      ) : (
        <a
          href={`#${name}`}
          onClick={(event) => {
            event.preventDefault();
            goTo(name);
          }}
        >
          {words}
        </a>
      )}
    </p>
  );
}

/** A provision that stands in one text alone. */
function Alone({ unit, at, op }: { unit: ComparedUnit; at: number; op: "old" | "new" }) {
  const { carried, limited } = useTelling();
  const Tag = op === "new" ? "ins" : "del";
  const paragraphs = carried[op].get(at);
  const tone = op === "new" ? "inserted" : "deleted";
  return (
    <Unit
      label={unit.label ? <Tag>{unit.label}</Tag> : null}
      heading={unit.heading ? <Tag>{unit.heading}</Tag> : null}
      badges={[tone]}
      limited={limited[op].has(at)}
      tone={tone}
    >
      {paragraphs
        ? paragraphs.map(({ hunks }, index) => (
            <p key={index}>
              <Hunks hunks={hunks} side="both" />
            </p>
          ))
        : unit.paragraphs.map((paragraph, index) => (
            <p key={index}>
              <Tag>{paragraph}</Tag>
            </p>
          ))}
    </Unit>
  );
}

function Matched({ row, side }: { row: Row & { kind: "match" }; side: Side }) {
  const { comparison, limited } = useTelling();
  const match = comparison.matches[row.match]!;
  const old = row.old === null ? null : comparison.old[row.old]!;
  const now = comparison.new[row.new]!;
  const shown = side === "old" && old ? old : now;
  const renamed = old !== null && old.label !== now.label && side === "both";
  const isFirst = row.new === match.new[0];
  return (
    <Unit
      label={
        renamed ? (
          <>
            <s className="old-label">{old.label}</s> {now.label}
          </>
        ) : (
          shown.label
        )
      }
      heading={
        match.heading.length > 0 && isFirst ? (
          <Hunks hunks={match.heading} side={side} />
        ) : (
          shown.heading || null
        )
      }
      badges={side === "old" ? [] : match.classes.filter((name) => name !== "kept")}
      attributes={side === "old" || !isFirst ? [] : match.attributes}
      limited={limited.new.has(row.new)}
      tone={match.classes.includes("moved") ? "moved" : "plain"}
    >
      {match.paragraphs.length === 0 ? (
        shown.paragraphs.map((line, index) => <p key={index}>{line}</p>)
      ) : (
        <Paragraphs paragraphs={row.paragraphs} side={side} />
      )}
    </Unit>
  );
}

function Paragraphs({ paragraphs, side }: { paragraphs: readonly ParagraphDiff[]; side: Side }) {
  return paragraphs
    .filter((one) => side === "both" || one.missing !== side)
    .map((one, index) => (
      <p key={index} className={one.kind === "text" ? undefined : `piece-${one.kind}`}>
        <Hunks hunks={one.hunks} side={side} />
      </p>
    ));
}

function Unit({
  label,
  heading,
  badges,
  attributes = [],
  limited,
  tone,
  children,
}: {
  label: ReactNode;
  heading: ReactNode;
  badges: readonly Badge[];
  attributes?: readonly { name: string; from: string; to: string }[];
  limited: boolean;
  tone: "inserted" | "deleted" | "moved" | "plain";
  children: ReactNode;
}) {
  return (
    <div className={`unit unit-${tone}`}>
      <span className="unit-label">{label}</span>
      <div className="unit-words">
        {heading ? <p className="unit-heading">{heading}</p> : null}
        {children}
      </div>
      <Badges badges={badges} attributes={attributes} limited={limited} />
    </div>
  );
}
