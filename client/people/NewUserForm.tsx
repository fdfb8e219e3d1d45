import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useText } from "../i18n";
import { answered, service, type Shape } from "../service";
import { Button, Failed, Field } from "../ui";
import { emptyGrant, GrantFields, grantOf, isGrantComplete } from "./GrantFields";
import { usersQuery } from "./queries";

/** A new user with a first password and a first role. */
export function NewUserForm({
  reference,
  onDone,
}: {
  reference: Shape<"Reference">;
  onDone: () => void;
}) {
  const text = useText();
  const queries = useQueryClient();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [grant, setGrant] = useState(emptyGrant);
  const create = useMutation({
    mutationFn: () =>
      answered(
        service.POST("/api/users", {
          body: { name: name.trim(), email: email.trim(), password, grants: [grantOf(grant)] },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: usersQuery.queryKey });
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <form className="form" onSubmit={submit}>
      <Field label={text("account.name")} value={name} onChange={setName} isRequired />
      <Field
        label={text("account.email")}
        type="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
        isRequired
      />
      <Field
        label={text("people.password")}
        hint={text("account.password.hint")}
        autoComplete="off"
        minLength={12}
        value={password}
        onChange={setPassword}
        isRequired
      />
      <GrantFields value={grant} onChange={setGrant} reference={reference} />
      {create.isError ? <Failed error={create.error} /> : null}
      <Button
        type="submit"
        look="primary"
        isDisabled={!isGrantComplete(grant)}
        isPending={create.isPending}
      >
        {text("people.create")}
      </Button>
    </form>
  );
}
