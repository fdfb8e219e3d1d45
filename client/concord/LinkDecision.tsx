import { useState } from "react";
import { useFormat, useText, type MessageId } from "../i18n";
import type { Shape } from "../service";
import { Area, Button } from "../ui";
import { GradeControl } from "./GradeControl";
import { compareMessages } from "../compare/messages";
import { chosenGrade } from "./decide";
import type { Decision } from "./queries";
import { Reasons } from "./Reasons";
import type { Row } from "./rows";

/** Grade, confirmation, note and reasons of one link. */
export function LinkDecision({
  link,
  row,
  concordance,
  mayDecide,
  onDecide,
  onEdit,
}: {
  link: Shape<"Link">;
  row: Row;
  concordance: Shape<"Concordance">;
  mayDecide: boolean;
  onDecide: (link: Shape<"Link">, decision: Decision) => void;
  onEdit: () => void;
}) {
  const text = useText();
  const format = useFormat();
  const decided = link.status !== "proposed";
  return (
    <div className="decision">
      <div className="decision-line">
        <GradeControl
          grade={link.grade}
          decided={decided}
          disabled={!mayDecide}
          onChoose={(grade) => onDecide(link, chosenGrade(link, grade))}
        />
        {mayDecide ? (
          <div className="decision-buttons">
            <Button
              look={decided ? "plain" : "primary"}
              isDisabled={link.status === "confirmed"}
              onPress={() => onDecide(link, { status: "confirmed" })}
            >
              {text("concord.confirm")}
            </Button>
            <Button
              isDisabled={link.status === "rejected"}
              onPress={() => onDecide(link, { status: "rejected" })}
            >
              {text("concord.reject")}
            </Button>
            <Button look="quiet" onPress={onEdit}>
              {text("concord.links.edit")}
            </Button>
          </div>
        ) : null}
      </div>
      <p className="decision-state muted">
        <strong>{text(`concord.status.${link.status}`)}</strong>
        {link.decidedBy && link.decidedAt
          ? ` · ${link.decidedBy.name}, ${format.moment(link.decidedAt)}`
          : ""}
        {link.proposal
          ? ` · ${text("concord.certainty", { percent: format.percent(link.proposal.probability) })}`
          : ` · ${text("concord.byHand")}`}
        {link.proposal?.personMustRead ? (
          <span className="tag tag-alarm">{text("concord.mustRead")}</span>
        ) : null}
      </p>
      {link.proposal ? <Alarms proposal={link.proposal} /> : null}
      {link.proposal ? <Why proposal={link.proposal} row={row} concordance={concordance} /> : null}
      <Note link={link} mayDecide={mayDecide} onDecide={onDecide} />
    </div>
  );
}

/** What flipped in substance; always in sight. */
function Alarms({ proposal }: { proposal: Shape<"GradeProposal"> }) {
  const text = useText();
  if (proposal.substance.length === 0) return null;
  return (
    <ul className="plain alarms">
      {proposal.substance.map((flip, index) => {
        const id = `compare.substance.${flip.kind}`;
        return (
          <li key={index} className="alarm-line">
            {text("compare.substance.flip", {
              kind: id in compareMessages.en ? text(id as MessageId) : flip.kind,
              from: flip.from || "—",
              to: flip.to || "—",
            })}
          </li>
        );
      })}
    </ul>
  );
}

/** The reasons of a proposal, the parts for which nothing was found, and what else was considered. */
function Why({
  proposal,
  row,
  concordance,
}: {
  proposal: Shape<"GradeProposal">;
  row: Row;
  concordance: Shape<"Concordance">;
}) {
  const text = useText();
  const format = useFormat();
  const missing = row.parts.filter((part) => proposal.missingParts.includes(part.guid));
  const nationals = new Map(concordance.national.map((one) => [one.guid, one]));
  return (
    <details className="why">
      <summary>{text("concord.why", { count: proposal.reasons.length })}</summary>
      <Reasons reasons={proposal.reasons} />
      {missing.length > 0 ? (
        <p>
          {text("concord.missingParts")} {missing.map((part) => part.label).join(", ")}
        </p>
      ) : null}
      {proposal.evidence.map((evidence) => {
        const provision = nationals.get(evidence.national);
        return (
          <div key={evidence.national} className="evidence">
            <p>
              <strong>
                {provision ? `${provision.label} ${provision.heading}` : evidence.national}
              </strong>{" "}
              <span className="muted">
                {text(`concord.band.${evidence.band}`)} · {format.percent(evidence.probability)}
              </span>
            </p>
            <Reasons reasons={evidence.reasons} />
          </div>
        );
      })}
    </details>
  );
}

/** The reviewer's note; saved when one leaves it. */
function Note({
  link,
  mayDecide,
  onDecide,
}: {
  link: Shape<"Link">;
  mayDecide: boolean;
  onDecide: (link: Shape<"Link">, decision: Decision) => void;
}) {
  const text = useText();
  const [note, setNote] = useState(link.note);
  const [open, setOpen] = useState(link.note !== "");
  if (!mayDecide) return link.note ? <p className="note-read">{link.note}</p> : null;
  if (!open)
    return (
      <Button look="quiet" className="note-button" onPress={() => setOpen(true)}>
        {text("concord.note.add")}
      </Button>
    );
  return (
    <Area
      label={text("concord.note")}
      value={note}
      rows={2}
      onChange={setNote}
      onBlur={() => {
        if (note !== link.note) onDecide(link, { status: link.status, grade: link.grade, note });
      }}
    />
  );
}
