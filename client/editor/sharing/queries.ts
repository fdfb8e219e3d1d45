import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { answered, service, type Shape } from "../../service";

const key = (draft: number) => ["draft-roles", draft] as const;

/** Who may do what with a draft. */
export const useSharing = (draft: number) =>
  useQuery({
    queryKey: key(draft),
    queryFn: () =>
      answered(service.GET("/api/drafts/{id}/roles", { params: { path: { id: draft } } })),
  });

/** Gives a role in the draft, or takes it away. */
export function useSetRole(draft: number) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Shape<"SetDraftRole">) =>
      answered(service.PUT("/api/drafts/{id}/roles", { params: { path: { id: draft } }, body })),
    onSuccess: (sharing) => queries.setQueryData(key(draft), sharing),
  });
}
