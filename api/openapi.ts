import { z } from "zod";
import { createDocument, type ZodOpenApiPathsObject } from "zod-openapi";
import type { Endpoint } from "./endpoint";
import { Problem } from "./problem";
import { furtherShapes, routes } from "./routes";

/** An answer's content by media type. */
const content = (route: Endpoint) =>
  route.response
    ? { "application/json": { schema: route.response } }
    : Object.fromEntries((route.media ?? []).map((media) => [media, { schema: z.string() }]));

const requestBody = (route: Endpoint) =>
  route.file
    ? {
        required: true,
        content: {
          "application/octet-stream": { schema: z.string().meta({ format: "binary" }) },
        },
      }
    : route.body && { required: true, content: { "application/json": { schema: route.body } } };

const parameters = (route: Endpoint) => ({
  ...(route.params instanceof z.ZodObject ? { path: route.params } : {}),
  ...(route.query instanceof z.ZodObject ? { query: route.query } : {}),
});

const operation = (name: string, route: Endpoint) => {
  const body = requestBody(route);
  const hasContent = route.response !== undefined || route.media !== undefined;
  return {
    operationId: name,
    summary: route.summary,
    ...(route.access === "public" ? { security: [] } : {}),
    requestParams: parameters(route),
    ...(body ? { requestBody: body } : {}),
    responses: {
      [`${route.status ?? 200}` as const]: {
        description: route.summary,
        ...(hasContent ? { content: content(route) } : {}),
      },
      default: {
        description: "What was wrong, as RFC 9457 has it",
        content: { "application/problem+json": { schema: Problem } },
      },
    },
  };
};

/** Description of the whole service as OpenAPI 3.1, made from the route table. */
export function openapi() {
  const paths: ZodOpenApiPathsObject = {};
  for (const [name, route] of Object.entries<Endpoint>(routes))
    paths[route.path] = { ...paths[route.path], [route.method]: operation(name, route) };
  return createDocument({
    openapi: "3.1.0",
    info: { title: "Modelaw", version: "1", description: "The workspace for model laws" },
    paths,
    security: [{ session: [] }],
    components: {
      schemas: {
        HeadEvent: furtherShapes.HeadEvent,
        StepsEvent: furtherShapes.StepsEvent,
        PresenceEvent: furtherShapes.PresenceEvent,
      },
      securitySchemes: {
        session: { type: "apiKey", in: "cookie", name: "modelaw.session_token" },
      },
    },
  });
}
