import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useText } from "../i18n";
import { versionQuery } from "../library/queries";
import { answered, service } from "../service";
import { Button, Failed } from "../ui";
import { VersionPicker } from "./VersionPicker";

/** Begins a concordance: a version of a model law and one of a national law. */
export function NewConcordance() {
  const text = useText();
  const { baseline, national } = useSearch({ from: "/concordances" });
  const [open, setOpen] = useState(baseline !== undefined || national !== undefined);
  if (!open)
    return (
      <p>
        <Button look="primary" onPress={() => setOpen(true)}>
          {text("concord.new")}
        </Button>
      </p>
    );
  return <NewForm key={`${baseline} ${national}`} />;
}

function NewForm() {
  const text = useText();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const search = useSearch({ from: "/concordances" });
  const [baseline, setBaseline] = useState(search.baseline);
  const [national, setNational] = useState(search.national);
  const startBaseline = useQuery({
    ...versionQuery(search.baseline ?? 0),
    enabled: search.baseline !== undefined,
  });
  const startNational = useQuery({
    ...versionQuery(search.national ?? 0),
    enabled: search.national !== undefined,
  });
  const create = useMutation({
    mutationFn: (body: { baselineVersion: number; nationalVersion: number }) =>
      answered(service.POST("/api/concordances", { body })),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ["concordances"] });
      await navigate({ to: "/concordances/$id", params: { id: String(made.id) } });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (baseline !== undefined && national !== undefined)
      create.mutate({ baselineVersion: baseline, nationalVersion: national });
  };
  return (
    <form className="form panel new-concordance" onSubmit={submit}>
      <h2>{text("concord.new")}</h2>
      <VersionPicker
        key={`baseline ${startBaseline.data?.work}`}
        kind="model"
        label={text("concord.new.baseline")}
        start={startBaseline.data?.work}
        value={baseline}
        onChange={setBaseline}
      />
      <VersionPicker
        key={`national ${startNational.data?.work}`}
        kind="national"
        label={text("concord.new.national")}
        start={startNational.data?.work}
        value={national}
        onChange={setNational}
      />
      {create.isError ? <Failed error={create.error} /> : null}
      <Button
        type="submit"
        look="primary"
        isDisabled={baseline === undefined || national === undefined}
        isPending={create.isPending}
      >
        {create.isPending ? text("concord.busy") : text("concord.new.create")}
      </Button>
    </form>
  );
}
