import type { TellingLanguage } from "../compare";
import { reasonSentence, type Concordance, type Grade, type Proposal } from "../concord";
import { concordanceWords, type ConcordanceWords } from "./concordanceWords";
import { escapeHtml, htmlPage } from "./page";

const style =
  "body{max-width:60rem}table{border-collapse:collapse;width:100%}th{text-align:start}td small{color:#555}ul{list-style:disc}.grade{white-space:nowrap;font-weight:bold}";

type Unit = Concordance["baseline"][number];

const nameOf = ({ label, heading, eId }: Unit): string =>
  escapeHtml([label || eId, heading].filter(Boolean).join(" "));

const listHtml = (items: readonly string[]): string =>
  items.length === 0 ? "" : `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;

function rowHtml(
  concordance: Concordance,
  proposal: Proposal,
  words: ConcordanceWords,
  language: TellingLanguage,
): string {
  const { baseline, national, links } = concordance;
  const answers = proposal.links.map((at) => nameOf(national[links[at]!.national]!));
  const reasons = proposal.reasons.map((reason) => escapeHtml(reasonSentence(reason, language)));
  const certainty = words.certainty(Math.round(proposal.probability * 100));
  return `<tr>
<th scope="row">${nameOf(baseline[proposal.baseline]!)}</th>
<td>${answers.length === 0 ? "–" : answers.join("<br>")}</td>
<td><span class="grade">${escapeHtml(words.grades[proposal.grade])}</span><br><small>${escapeHtml(certainty)}</small></td>
<td>${listHtml(reasons)}</td>
</tr>`;
}

/** How often each grade was proposed, in the order of the scale. */
function countsHtml({ proposals }: Concordance, { grades }: ConcordanceWords): string {
  const scale = Object.keys(grades) as Grade[];
  return listHtml(
    scale.flatMap((grade) => {
      const count = proposals.filter((one) => one.grade === grade).length;
      return count === 0 ? [] : [`${escapeHtml(grades[grade])}: ${count}`];
    }),
  );
}

/** The language of a text by its tag, and how the two texts were brought together. */
function routeHtml({ route }: Concordance, words: ConcordanceWords): string {
  const sentence =
    route.asked === route.baseline
      ? words.route[route.kind]
      : words.edition(route.asked, route.baseline);
  return `<p>${escapeHtml(sentence)}</p>`;
}

/**
 * A proposed concordance as one HTML page: what answers each article of the
 * baseline, with grade and reasons, and what answers nothing. Nothing on it is
 * decided, and it says so.
 */
export function writeConcordance(
  concordance: Concordance,
  titles: { baseline: string; national: string },
  language: TellingLanguage,
): string {
  const words = concordanceWords[language];
  const { proposals, national, unanswering, status } = concordance;
  const title = `${titles.baseline} – ${titles.national}`;
  const heads = words.columns.map((head) => `<th scope="col">${escapeHtml(head)}</th>`).join("");
  const rows = proposals.map((proposal) => rowHtml(concordance, proposal, words, language));
  const others = unanswering.map((at) => nameOf(national[at]!));
  const body = [
    `<h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(words.proposed)}</p>`,
    routeHtml(concordance, words),
    status === "complete" ? "" : `<p role="alert">${escapeHtml(words.gaveUp)}</p>`,
    countsHtml(concordance, words),
    `<table><thead><tr>${heads}</tr></thead><tbody>\n${rows.join("\n")}\n</tbody></table>`,
    others.length === 0 ? "" : `<h2>${escapeHtml(words.unanswering)}</h2>${listHtml(others)}`,
  ];
  return htmlPage({ title, language, style, body: body.filter(Boolean) });
}
