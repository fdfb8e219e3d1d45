import { createHash } from "node:crypto";
import { json } from "./files";

/** What the authors of an invented law meant its articles to answer, by the keys they wrote with. */
export interface Truth {
  links: { model: string[]; national: string[]; note: string }[];
  /** Model articles that nothing answers. */
  missing: string[];
  /** National articles that answer nothing. */
  national_only: string[];
}

/** The intended correspondences of an invented law. */
export const truthOf = (slug: string): Truth =>
  json<Truth>(`test/fixtures/demonstration/${slug}.json`);

/** The identity that an article got from its key. Source: docs/decisions/0005-templates.md. */
export function guidOf(slug: string, key: string): string {
  const hash = createHash("sha256").update(`${slug}/${key}`).digest("hex");
  return BigInt(`0x${hash}`).toString(36).slice(0, 12);
}
