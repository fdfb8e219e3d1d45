import createClient from "openapi-fetch";
import type { components, paths } from "./api.generated";

/** The service, typed from its own description. */
export const service = createClient<paths>({ baseUrl: location.origin });

/** Shapes of the service's answers by name. */
export type Shape<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** A refusal of the service: `message` is the sentence it gave. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    sentence: string,
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
  } | null;
  throw new Refused(
    response.status,
    problem?.code ?? String(response.status),
    problem?.detail ?? problem?.title ?? response.statusText,
  );
}
