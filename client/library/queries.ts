import { queryOptions } from "@tanstack/react-query";
import { answered, service } from "../service";

/** One page of the library. */
export const libraryQuery = (search: Record<string, string | number | undefined>) =>
  queryOptions({
    queryKey: ["library", search],
    queryFn: () => answered(service.GET("/api/library", { params: { query: search } })),
    placeholderData: (before) => before,
  });

/** Every work, for choosing one; a page at a time until there is no more. */
export const worksQuery = queryOptions({
  queryKey: ["library", "all"],
  queryFn: async () => {
    const items = [];
    for (let page = 1; ; page++) {
      const found = await answered(service.GET("/api/library", { params: { query: { page } } }));
      items.push(...found.items);
      if (found.items.length === 0 || items.length >= found.total) return items;
    }
  },
});

/** A work with its versions, drafts and editions. */
export const workQuery = (slug: string) =>
  queryOptions({
    queryKey: ["work", slug],
    queryFn: () => answered(service.GET("/api/works/{slug}", { params: { path: { slug } } })),
  });

/** A frozen text. It never changes. */
export const versionQuery = (id: number) =>
  queryOptions({
    queryKey: ["version", id],
    queryFn: () => answered(service.GET("/api/versions/{id}", { params: { path: { id } } })),
    staleTime: Infinity,
  });

/** Jurisdictions, topics, bodies, profiles and grades. */
export const referenceQuery = queryOptions({
  queryKey: ["reference"],
  queryFn: () => answered(service.GET("/api/reference")),
  staleTime: Infinity,
});
