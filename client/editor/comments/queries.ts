import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, service } from "../../service";

/** Milliseconds after which an open panel asks whether others have answered. */
const again = 10_000;

/** The threads of a draft. */
export const useComments = (draft: number) =>
  useQuery({
    queryKey: ["comments", draft],
    queryFn: () =>
      answered(service.GET("/api/drafts/{id}/comments", { params: { path: { id: draft } } })),
    refetchInterval: again,
  });

interface Remark {
  thread: string;
  guid?: string | null;
  quote?: string;
  text: string;
}

/** Adds a remark to a thread; begins it where there is none. */
export function useAddComment(draft: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ guid = null, quote = "", ...remark }: Remark) =>
      answered(
        service.POST("/api/drafts/{id}/comments", {
          params: { path: { id: draft } },
          body: { guid, quote, ...remark },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["comments", draft] }),
  });
}

/** Resolves a thread, or opens it again. */
export function useResolve(draft: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ thread, resolved }: { thread: string; resolved: boolean }) =>
      answered(
        service.PUT("/api/drafts/{id}/comments/{thread}", {
          params: { path: { id: draft, thread } },
          body: { resolved },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ["comments", draft] }),
  });
}
