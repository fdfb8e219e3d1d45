import { memo, useMemo } from "react";
import { useText } from "../i18n";
import type { Shape } from "../service";
import type { LinkTask } from "./linkTask";
import type { Decision } from "./queries";
import { partsOf, type Row } from "./rows";
import { LinkDecision } from "./LinkDecision";
import { ModelWords, NationalWords } from "./Words";

/** One baseline provision: its words, the national words that answer it, and the decision. */
export const ReviewRow = memo(function ReviewRow({
  row,
  previous,
  concordance,
  current,
  differences,
  mayDecide,
  onDecide,
  onEdit,
  onGo,
}: {
  row: Row;
  previous: Row | undefined;
  concordance: Shape<"Concordance">;
  current: boolean;
  differences: boolean;
  mayDecide: boolean;
  onDecide: (link: Shape<"Link">, decision: Decision) => void;
  onEdit: (task: LinkTask) => void;
  onGo: () => void;
}) {
  const text = useText();
  const { baseline, national } = concordance.concordance;
  const division = row.within.at(-1);
  const isNewDivision = division && division.guid !== previous?.within.at(-1)?.guid;
  return (
    <div role="listitem">
      {isNewDivision ? (
        <h2 className="row-division" lang={baseline.language}>
          {division.label} {division.heading}
        </h2>
      ) : null}
      <section
        id={`row-${row.guid}`}
        className="review-row"
        tabIndex={-1}
        aria-current={current ? "true" : undefined}
        aria-labelledby={`title-${row.guid}`}
        onFocus={(event) => {
          if (!current && event.target !== event.currentTarget) onGo();
        }}
      >
        <div className="review-model">
          <h3 id={`title-${row.guid}`} lang={baseline.language}>
            {row.provision.label} {row.provision.heading}
            {row.provision.weight === "optional" ? (
              <span className="tag">{text("law.optional")}</span>
            ) : null}
          </h3>
          <ModelWords parts={row.parts} language={baseline.language} />
        </div>
        <div className="review-links">
          {row.links.map((link) => (
            <div key={link.id} className="review-link">
              <LinkedWords
                link={link}
                row={row}
                concordance={concordance}
                language={national.language}
                differences={differences}
              />
              <LinkDecision
                link={link}
                row={row}
                concordance={concordance}
                mayDecide={mayDecide}
                onDecide={onDecide}
                onEdit={() => onEdit({ kind: "edit", link })}
              />
            </div>
          ))}
        </div>
      </section>
    </div>
  );
});

function LinkedWords({
  link,
  row,
  concordance,
  language,
  differences,
}: {
  link: Shape<"Link">;
  row: Row;
  concordance: Shape<"Concordance">;
  language: string;
  differences: boolean;
}) {
  const text = useText();
  const { national } = concordance;
  const linked = useMemo(
    () => link.national.map((guid) => partsOf(national, guid)),
    [national, link.national],
  );
  if (linked.length === 0)
    return <p className="review-nothing muted">{text("concord.nothingLinked")}</p>;
  return (
    <div className="review-national">
      {linked.map((parts, index) => (
        <NationalWords
          key={link.national[index]}
          parts={parts}
          language={language}
          model={differences ? row.parts : null}
        />
      ))}
    </div>
  );
}
