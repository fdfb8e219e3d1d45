import { createHash, randomBytes } from "node:crypto";

/** A new secret of 256 bits, in letters that survive a link. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What the database keeps of a secret token: enough to recognise it, not to use it. Tokens are long
 * and random, so a plain digest cannot be guessed back. "sha256:" and 64 hexadecimal digits.
 */
export function hashToken(token: string): string {
  return `sha256:${createHash("sha256").update(token).digest("hex")}`;
}
