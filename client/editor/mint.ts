import type { Mint } from "../../law/schema";

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Random name of that many characters, 5 bits and more each; also without a secure connection. */
export const randomName = (length: number): string =>
  [...crypto.getRandomValues(new Uint8Array(length))]
    .map((byte) => alphabet[byte % alphabet.length])
    .join("");

/** Identities that were made here and have not yet been seen in a text. */
const unseen = new Set<string>();

/** A new identity for a provision: 62 bits of chance. */
export const mint: Mint = () => {
  const guid = randomName(12);
  unseen.add(guid);
  return guid;
};

/** True, once, for an identity that was made here: it stands nowhere yet but where it has just come. */
export const isNewlyMinted = (guid: string): boolean => unseen.delete(guid);
