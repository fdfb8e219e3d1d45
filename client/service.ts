import createClient from "openapi-fetch";
import type { components, paths } from "./api.generated";

/** The service, typed from its own description. */
export const service = createClient<paths>({ baseUrl: location.origin });

/** Shapes of the service's answers by name. */
export type Shape<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** A refusal of the service: `message` is the English sentence it gave. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    /** Stable names: of the error, and of what it is about more closely. */
    readonly code: string,
    sentence: string,
    readonly reason: string | null = null,
    readonly params: Record<string, string | number> = {},
  ) {
    super(sentence);
    this.name = "Refused";
  }
}

interface Answer<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

/** The data of an answer. Throws Refused with the service's sentence, TypeError when the network failed. */
export async function answered<Data>(call: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await call;
  if (response.ok) return data as Data;
  const problem = (typeof error === "object" ? error : null) as {
    title?: string;
    detail?: string;
    code?: string;
    reason?: string;
    params?: Record<string, string | number>;
  } | null;
  throw new Refused(
    response.status,
    problem?.code ?? String(response.status),
    problem?.detail ?? problem?.title ?? response.statusText,
    problem?.reason ?? null,
    problem?.params ?? {},
  );
}
