import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMe } from "../account/session";
import { useText } from "../i18n";
import { answered, service } from "../service";
import { Button, Failed } from "../ui";

/** Loads or puts away the invented laws; only an administrator sees it. */
export function DemonstrationSwitch() {
  const text = useText();
  const me = useMe();
  const queries = useQueryClient();
  const isAdministrator = me.data?.grants.some((grant) => grant.role === "administrator") ?? false;
  const state = useQuery({
    queryKey: ["demonstration"],
    queryFn: () => answered(service.GET("/api/demonstration")),
    enabled: isAdministrator,
  });
  const change = useMutation({
    mutationFn: (loaded: boolean) =>
      answered(service.PUT("/api/demonstration", { body: { loaded } })),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (!isAdministrator || !state.data) return null;
  if (change.isError) return <Failed error={change.error} onRetry={() => change.reset()} />;
  return (
    <Button isPending={change.isPending} onPress={() => change.mutate(!state.data.loaded)}>
      {text(state.data.loaded ? "library.demonstration.unload" : "library.demonstration.load")}
    </Button>
  );
}
