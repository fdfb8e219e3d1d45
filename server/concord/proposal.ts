import type { Evidence, GradeProposal } from "../../api";
import type { Concordance, Proposal } from "../../law/concord";
import type { StoredProposal } from "../store/concordances";
import type { NewLink } from "../store/links";

/** A proposed concordance in the form in which it is stored: provisions by guid, a link for each proposal. */
export function storedProposal(found: Concordance): { proposal: StoredProposal; links: NewLink[] } {
  const { status, route, fit, decisions } = found;
  const limits = found.limits.map(({ reason, consequence }) => ({ reason, consequence }));
  return {
    proposal: {
      ...{ status, limits, route, fit, decisions },
      unanswering: guids(found.national, found.unanswering),
    },
    links: found.proposals.map((proposal) => linkOf(found, proposal)),
  };
}

/** guids of the units at these indexes; every unit of a stored version has one. */
const guids = (units: readonly { guid: string | null }[], indexes: readonly number[]): string[] =>
  indexes.flatMap((index) => units[index]?.guid ?? []);

function linkOf(found: Concordance, proposal: Proposal): NewLink {
  const evidence = proposal.links.flatMap((index) => evidenceOf(found, index));
  const linked = evidence.filter(({ band }) => band !== "reject").map(({ national }) => national);
  return {
    baseline: guids(found.baseline, [proposal.baseline]),
    national: [...new Set(linked)],
    manual: false,
    grade: proposal.grade,
    proposal: gradeProposal(found, proposal, evidence),
  };
}

function evidenceOf(found: Concordance, index: number): Evidence[] {
  const link = found.links[index];
  const national = link && found.national[link.national]?.guid;
  if (!national) return [];
  const { score, probability, band, coverage, extra, reasons } = link;
  return [{ national, score, probability, band, coverage, extra, reasons }];
}

function gradeProposal(
  found: Concordance,
  proposal: Proposal,
  evidence: Evidence[],
): GradeProposal {
  const { grade, probability, personMustRead, coverage, extra, substance, reasons } = proposal;
  return {
    grade,
    probability,
    personMustRead,
    coverage,
    extra,
    missingParts: guids(found.baseline, proposal.missingParts),
    substance,
    reasons,
    evidence,
  };
}
