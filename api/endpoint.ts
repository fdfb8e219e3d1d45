import type { z } from "zod";
import type { Role } from "./accounts";

/** What a request and its answer look like. Express, OpenAPI and the typed client derive from it. */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  method: "get" | "post" | "put" | "delete";
  /** As OpenAPI writes it: "/api/works/{slug}". */
  path: string;
  /** One sentence for the reader of the interface description. */
  summary: string;
  /**
   * "public": without sign-in. "signed-in": everyone with an account; the route itself asks who may.
   * A role: whoever holds at least this role for anything may ask; the route then asks the policy
   * about the very record.
   */
  access: "public" | "signed-in" | Role;
  params?: Params;
  query?: Query;
  body?: Body;
  /** Shape of the JSON answer; missing where `media` says what comes instead. */
  response?: Response;
  /** Status of success, 200 where it is missing. */
  status?: 200 | 201 | 204;
  /** Media types of an answer that is no JSON. */
  media?: readonly string[];
  /** True where the body is a file, whatever its type. */
  file?: true;
}

/** The endpoint as it is, with the exact types of its shapes. */
export const endpoint = <
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Response extends z.ZodType,
>(
  shape: Endpoint<Params, Query, Body, Response>,
) => shape;
