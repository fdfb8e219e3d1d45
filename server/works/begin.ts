import type { Knex } from "knex";
import type { NewWork } from "../../api";
import { Refusal } from "../errors";
import { insertWork } from "../store/insertWork";

/** Letters of other alphabets as the addresses of works write them. */
const latin: Record<string, string> = Object.fromEntries(
  "а-a б-b в-v г-g д-d е-e ё-e ж-zh з-z и-i й-y к-k л-l м-m н-n о-o п-p р-r с-s т-t у-u ф-f х-kh ц-ts ч-ch ш-sh щ-shch ъ- ы-y ь- э-e ю-yu я-ya"
    .split(" ")
    .map((pair) => pair.split("-") as [string, string]),
);

/** Characters of an address that is made from a title. */
const slugLength = 80;

/**
 * A readable address made from a title.
 *   "Model Law on Electronic Evidence" → "model-law-on-electronic-evidence"
 *   "О персональных данных" → "o-personalnykh-dannykh"
 * A title without any letter or digit that can be written so gives "law".
 */
export function slugOf(title: string): string {
  const plain = title
    .toLowerCase()
    .replaceAll(/[а-яё]/g, (letter) => latin[letter] ?? "")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return plain.slice(0, slugLength).replace(/-+$/, "") || "law";
}

/** Attempts to find an address that is free before the request is refused. */
const maxAttempts = 50;

/**
 * Begins a work and gives its key and address. An address that was asked for must be free; one made
 * from the title is numbered until it is. Refuses with "conflict".
 */
export async function beginWork(
  trx: Knex,
  work: NewWork,
  by: { id: string },
  more: { fictional?: boolean } = {},
): Promise<{ id: number; slug: string }> {
  const wanted = work.slug ?? slugOf(work.title);
  const { title, kind, body, jurisdiction, topics } = work;
  for (let attempt = 1; attempt <= (work.slug ? 1 : maxAttempts); attempt++) {
    const slug = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    const row = { slug, title, kind, body, jurisdiction, topics };
    const fictional = more.fictional ?? false;
    const id = await insertWork(trx, { ...row, fictional, template: false, createdBy: by.id });
    if (id !== null) return { id, slug };
  }
  throw new Refusal("conflict", `There is a work named ${wanted} already.`, {
    reason: "work-exists",
    params: { name: wanted },
  });
}
