import { memo, type ReactNode } from "react";
import type { Comparison, Match, ParagraphDiff } from "../../law/compare/comparison";
import type { Row } from "../../law/compare/rows";
import { useText } from "../i18n";
import { Hunks, type Side } from "./Hunks";

interface RowProps {
  comparison: Comparison;
  row: Row;
  /** Ids of the changes told in this row, the first is its anchor. */
  changeIds: readonly string[];
  current: boolean;
  sides: boolean;
}

/** One provision of a redline, in one column or in two. */
export const RowView = memo(function RowView({
  comparison,
  row,
  changeIds,
  current,
  sides,
}: RowProps) {
  const unit = row.new === null ? comparison.old[row.old]! : comparison.new[row.new]!;
  return (
    <div
      id={changeIds[0]}
      className={`row row-${row.kind} ${sides ? "row-sides" : ""}`}
      data-current={current || undefined}
      data-depth={Math.min(unit.depth, 6)}
      tabIndex={current ? -1 : undefined}
    >
      {sides ? (
        <>
          <div className="row-side">
            {row.old !== null ? <OneSide comparison={comparison} row={row} side="old" /> : null}
          </div>
          <div className="row-side">
            {row.new !== null ? <OneSide comparison={comparison} row={row} side="new" /> : null}
          </div>
        </>
      ) : (
        <OneSide comparison={comparison} row={row} side="both" />
      )}
    </div>
  );
});

function OneSide({ comparison, row, side }: { comparison: Comparison; row: Row; side: Side }) {
  const text = useText();
  if (row.kind === "moved-away") {
    const now = comparison.new[comparison.matches[row.match]!.new[0]!]!;
    return side === "new" ? null : (
      <p className="moved-away">
        <span aria-hidden="true">↷ </span>
        {text("compare.movedAway", {
          label: nameOf(comparison.old[row.old]!),
          place: nameOf(now),
        })}
      </p>
    );
  }
  if (row.kind === "inserted") return <Whole unit={comparison.new[row.new]!} tag="ins" />;
  if (row.kind === "deleted")
    return side === "new" ? null : <Whole unit={comparison.old[row.old]!} tag="del" />;
  return <Matched comparison={comparison} row={row} side={side} />;
}

function Whole({ unit, tag: Tag }: { unit: Comparison["old"][number]; tag: "ins" | "del" }) {
  const text = useText();
  return (
    <Unit
      label={<Tag>{unit.label}</Tag>}
      heading={unit.heading ? <Tag>{unit.heading}</Tag> : null}
      badges={[text(`compare.class.${Tag === "ins" ? "inserted" : "deleted"}`)]}
      tone={Tag === "ins" ? "inserted" : "deleted"}
    >
      {unit.paragraphs.map((paragraph, index) => (
        <p key={index}>
          <Tag>{paragraph}</Tag>
        </p>
      ))}
    </Unit>
  );
}

function Matched({
  comparison,
  row,
  side,
}: {
  comparison: Comparison;
  row: Row & { kind: "match" };
  side: Side;
}) {
  const text = useText();
  const match = comparison.matches[row.match]!;
  const old = row.old === null ? null : comparison.old[row.old]!;
  const now = comparison.new[row.new]!;
  const shown = side === "old" && old ? old : now;
  const renamed = old !== null && old.label !== now.label && side === "both";
  return (
    <Unit
      label={
        renamed ? (
          <>
            <span className="old-label">{old.label}</span> {now.label}
          </>
        ) : (
          shown.label
        )
      }
      heading={
        match.heading.length > 0 && row.new === match.new[0] ? (
          <Hunks hunks={match.heading} side={side} />
        ) : (
          shown.heading || null
        )
      }
      badges={side === "old" ? [] : badgesOf(match).map((name) => text(`compare.class.${name}`))}
      tone={match.classes.includes("moved") ? "moved" : "plain"}
    >
      <Paragraphs
        match={match}
        paragraphs={row.paragraphs}
        fallback={shown.paragraphs}
        side={side}
      />
    </Unit>
  );
}

const badgesOf = (match: Match) => match.classes.filter((name) => name !== "kept");

function Paragraphs({
  match,
  paragraphs,
  fallback,
  side,
}: {
  match: Match;
  paragraphs: readonly ParagraphDiff[];
  fallback: readonly string[];
  side: Side;
}) {
  if (match.paragraphs.length === 0)
    return fallback.map((line, index) => <p key={index}>{line}</p>);
  return paragraphs
    .filter((one) => side === "both" || (side === "old" ? one.old !== null : one.new !== null))
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
  tone,
  children,
}: {
  label: ReactNode;
  heading: ReactNode;
  badges: readonly string[];
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
      {badges.length > 0 ? (
        <ul className="plain unit-badges">
          {badges.map((badge) => (
            <li key={badge}>{badge}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

const nameOf = (unit: Comparison["old"][number]): string => unit.label || unit.heading || unit.eId;
