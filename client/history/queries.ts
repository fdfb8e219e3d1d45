import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answered, service } from "../service";

/** The history of a draft, the newest first, a stretch at a time. */
export const historyQuery = (id: number) =>
  infiniteQueryOptions({
    queryKey: ["draft-history", id],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      answered(
        service.GET("/api/drafts/{id}/history", {
          params: {
            path: { id },
            query: pageParam === undefined ? {} : { before: pageParam },
          },
        }),
      ),
    getNextPageParam: (page) => page.next ?? undefined,
  });

/** The text of a draft at a head. It never changes. */
export const pointQuery = (id: number, head: number) =>
  queryOptions({
    queryKey: ["draft-point", id, head],
    queryFn: () =>
      answered(service.GET("/api/drafts/{id}/at/{head}", { params: { path: { id, head } } })),
    staleTime: Infinity,
  });

/** Who wrote which words of it. */
export const authorshipQuery = (id: number, head: number) =>
  queryOptions({
    queryKey: ["draft-authorship", id, head],
    queryFn: () =>
      answered(
        service.GET("/api/drafts/{id}/at/{head}/authorship", { params: { path: { id, head } } }),
      ),
    staleTime: Infinity,
  });
