import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answered, service } from "../service";

/** All users with their roles. */
export const usersQuery = queryOptions({
  queryKey: ["users"],
  queryFn: async () => (await answered(service.GET("/api/users"))).items,
});

/** The audit trail, a stretch at a time, and whether its chain holds. */
export const auditQuery = infiniteQueryOptions({
  queryKey: ["audit"],
  initialPageParam: 0,
  queryFn: ({ pageParam }) =>
    answered(service.GET("/api/audit", { params: { query: { after: pageParam } } })),
  getNextPageParam: (page) => page.events.at(-1)?.id,
});
