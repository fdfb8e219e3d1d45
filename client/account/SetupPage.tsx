import { useQueryClient } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useText } from "../i18n";
import { Button, Field, Notice, Page } from "../ui";
import { OwnEmail } from "./fields";
import { createFirstAdministrator, signIn } from "./session";
import "./account.css";

/** Where the one-time link of a new service leads: the first administrator. */
export function SetupPage() {
  const text = useText();
  const { token } = useParams({ from: "/setup/$token" });
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const result = await createFirstAdministrator({ token, name, email, password });
    setBusy(false);
    if (!result.ok) {
      setRefusal(result.sentence ?? text("account.setup.used"));
      return;
    }
    await signIn(email, password);
    await queries.invalidateQueries();
    await navigate({ to: "/" });
  };

  return (
    <Page title={text("account.setup.title")} lead={text("account.setup.lead")}>
      <form className="account-form" onSubmit={(event) => void submit(event)}>
        <Field
          label={text("account.name")}
          autoComplete="name"
          value={name}
          onChange={setName}
          isRequired
        />
        <OwnEmail value={email} onChange={setEmail} />
        <Field
          label={text("account.password")}
          hint={text("account.password.hint")}
          type="password"
          autoComplete="new-password"
          minLength={12}
          value={password}
          onChange={setPassword}
          isRequired
        />
        {refusal ? <Notice tone="error">{refusal}</Notice> : null}
        <Button type="submit" look="primary" isPending={busy}>
          {text("account.setup.create")}
        </Button>
      </form>
    </Page>
  );
}
