import type { EditionSummary } from "../../api";
import type { EditionRow } from "../store/editions";

/** The permanent address of an edition, in its first language; a further language is appended. */
export const editionPath = ({ owner, slug }: { owner: string; slug: string }): string =>
  `/publications/${owner}/${slug}`;

/** An edition as the workspace lists it. */
export const presentEdition = (edition: EditionRow): EditionSummary => ({
  id: edition.id,
  body: edition.owner,
  slug: edition.slug,
  name: edition.name,
  adoptedOn: edition.adoptedOn,
  publishedAt: edition.publishedAt,
  languages: edition.languages,
  url: editionPath(edition),
});
