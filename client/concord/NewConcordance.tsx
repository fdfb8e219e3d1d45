import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useText } from "../i18n";
import { versionQuery } from "../library/queries";
import { Button, Failed } from "../ui";
import { useStartRun } from "./runs";
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
  return <NewForm key={`${baseline} ${national}`} onStarted={() => setOpen(false)} />;
}

function NewForm({ onStarted }: { onStarted: () => void }) {
  const text = useText();
  const navigate = useNavigate({ from: "/concordances" });
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
  const start = useStartRun();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (baseline !== undefined && national !== undefined)
      start.mutate(
        { baselineVersion: baseline, nationalVersion: national },
        {
          onSuccess: ({ id }) => {
            onStarted();
            void navigate({ search: { run: id } });
          },
        },
      );
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
      {start.isError ? <Failed error={start.error} /> : null}
      <Button
        type="submit"
        look="primary"
        isDisabled={baseline === undefined || national === undefined}
        isPending={start.isPending}
      >
        {text("concord.new.create")}
      </Button>
    </form>
  );
}
