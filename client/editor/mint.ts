import type { Mint } from "../../law/schema";

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";

/** Random name of that many characters, 5 bits and more each; also without a secure connection. */
export const randomName = (length: number): string =>
  [...crypto.getRandomValues(new Uint8Array(length))]
    .map((byte) => alphabet[byte % alphabet.length])
    .join("");

/** A new identity for a provision: 62 bits of chance. */
export const mint: Mint = () => randomName(12);
