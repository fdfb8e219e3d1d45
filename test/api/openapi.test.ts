import { describe, expect, it } from "vitest";
import { openapi, routes, type Endpoint } from "../../api";

const all: [string, Endpoint][] = Object.entries(routes);
const inPath = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe("the route table", () => {
  it("describes every route once", () => {
    const described = Object.values(openapi().paths ?? {}).flatMap((item) =>
      Object.values(item as Record<string, { operationId: string }>).map((o) => o.operationId),
    );
    expect(described.sort()).toEqual(all.map(([name]) => name).sort());
  });

  it.each(all)("%s declares the parameters in its path", (_, route) => {
    const declared = Object.keys(
      (route.params as unknown as { shape?: object } | undefined)?.shape ?? {},
    );
    expect(declared.sort()).toEqual(inPath(route.path).sort());
  });

  it.each(all)("%s says what comes back", (_, route) => {
    const says = [route.response !== undefined, route.media !== undefined, route.status === 204];
    expect(says.filter(Boolean)).toHaveLength(1);
  });

  it("leaves nothing but the question who is signed in to people who are not", () =>
    expect(all.filter(([, route]) => route.access === "public").map(([name]) => name)).toEqual([
      "getMe",
    ]));
});

it("points at nothing that is missing from the interface description", () => {
  const document = openapi();
  const text = JSON.stringify(document);
  const names = [...text.matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name);
  const known = Object.keys(document.components?.schemas ?? {});
  expect(names.filter((name) => !known.includes(name ?? ""))).toEqual([]);
});
