import { queryOptions, useQuery } from "@tanstack/react-query";
import { answered, service, type Shape } from "../service";

/** The signed-in person with roles. */
export type Me = Shape<"User">;

const fetchMe = async (): Promise<Me | null> => (await answered(service.GET("/api/me"))).user;

export const meQuery = queryOptions({ queryKey: ["me"], queryFn: fetchMe, staleTime: 60_000 });

/** Who is signed in; `data` is null for nobody. */
export const useMe = () => useQuery(meQuery);

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

/** Ends the session on the server. */
export const signOut = (): Promise<Response> => post("/api/auth/sign-out", {});

/** How a sign-in went: "ok", "second-step" when a code is asked for, or why not. */
export type SignInResult = "ok" | "second-step" | "wrong" | "too-many";

export async function signIn(email: string, password: string): Promise<SignInResult> {
  const response = await post("/api/auth/sign-in/email", { email, password });
  if (response.status === 429) return "too-many";
  if (!response.ok) return "wrong";
  const body = (await response.json()) as { twoFactorRedirect?: boolean };
  return body.twoFactorRedirect ? "second-step" : "ok";
}

/** Confirms the second step with the authenticator's code; also ends its set-up. */
export async function confirmCode(code: string): Promise<SignInResult> {
  const response = await post("/api/auth/two-factor/verify-totp", { code });
  if (response.status === 429) return "too-many";
  return response.ok ? "ok" : "wrong";
}

/** Begins the set-up of the second step; null when the password is wrong. */
export async function enableSecondStep(
  password: string,
): Promise<{ totpURI: string; backupCodes: string[] } | null> {
  const response = await post("/api/auth/two-factor/enable", { password });
  return response.ok
    ? ((await response.json()) as { totpURI: string; backupCodes: string[] })
    : null;
}

/** Creates the first administrator with the one-time token; the error sentence when refused. */
export async function createFirstAdministrator(input: {
  token: string;
  name: string;
  email: string;
  password: string;
}): Promise<{ ok: true } | { ok: false; sentence: string | null }> {
  const response = await post("/api/setup", input);
  if (response.ok) return { ok: true };
  const problem = (await response.json().catch(() => null)) as { detail?: string } | null;
  return { ok: false, sentence: problem?.detail ?? null };
}
