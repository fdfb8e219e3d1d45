import { useState, type FormEvent } from "react";
import { useText } from "../../i18n";
import type { Shape } from "../../service";
import { Button, Choice, Failed, Field, Loading } from "../../ui";
import { Sheet } from "../chrome/Sheet";
import { useSetRole, useSharing } from "./queries";
import "./sharing.css";

type Sharer = Shape<"Sharer">;
type Role = Sharer["role"];

const roles: readonly Role[] = ["reader", "commenter", "suggester", "editor"];
const isRole = (value: string): value is Role => roles.some((role) => role === value);

/** Who may do what with the draft; those who share it change it here. */
export function Share({ draft, onClose }: { draft: number; onClose: () => void }) {
  const text = useText();
  const sharing = useSharing(draft);
  const set = useSetRole(draft);
  const { data } = sharing;
  return (
    <Sheet title={text("editor.share")} onClose={onClose}>
      <div className="sheet-form">
        <p className="muted">
          {text(data && !data.mayShare ? "editor.share.seen" : "editor.share.lead")}
        </p>
        {sharing.isError ? (
          <Failed error={sharing.error} onRetry={() => void sharing.refetch()} />
        ) : null}
        {sharing.isPending ? <Loading /> : null}
        <ul className="plain share-people">
          {data?.people.map((one) => (
            <li key={one.person.id}>
              <Person
                sharer={one}
                mayChange={data.mayShare && one.from !== "owner"}
                onRole={(role) => set.mutate({ person: { id: one.person.id }, role })}
              />
            </li>
          ))}
        </ul>
        {set.isError ? <Failed error={set.error} /> : null}
        {data?.mayShare ? (
          <Invite
            busy={set.isPending}
            onInvite={(email, role) => set.mutate({ person: { email }, role })}
          />
        ) : null}
      </div>
    </Sheet>
  );
}

function Person({
  sharer: { person, role, from },
  mayChange,
  onRole,
}: {
  sharer: Sharer;
  mayChange: boolean;
  onRole: (role: Role | null) => void;
}) {
  const text = useText();
  const own = from === "draft";
  return (
    <>
      <span>
        <strong>{person.name}</strong>{" "}
        <span className="muted">{text(`editor.share.from.${from}`)}</span>
      </span>
      {mayChange ? (
        <Choice
          label={text("editor.share.roleOf", { name: person.name })}
          hideLabel
          value={own ? role : ""}
          onChange={(value) => onRole(isRole(value) ? value : null)}
          options={[
            [
              "",
              own
                ? text("editor.share.none")
                : text("editor.share.as", { role: text(`editor.role.${role}`) }),
            ],
            ...roles.map((one) => [one, text(`editor.role.${one}`)] as const),
          ]}
        />
      ) : (
        <span>{text(`editor.role.${role}`)}</span>
      )}
    </>
  );
}

function Invite({
  busy,
  onInvite,
}: {
  busy: boolean;
  onInvite: (email: string, role: Role) => void;
}) {
  const text = useText();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<Role>("commenter");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onInvite(email.trim(), role);
    setEmail("");
  };
  return (
    <form className="share-invite" onSubmit={submit}>
      <Field
        label={text("editor.share.email")}
        type="email"
        autoComplete="off"
        value={email}
        onChange={setEmail}
        isRequired
      />
      <Choice
        label={text("editor.share.role")}
        value={role}
        onChange={(value) => (isRole(value) ? setRole(value) : undefined)}
        options={roles.map((one) => [one, text(`editor.role.${one}`)] as const)}
      />
      <Button type="submit" isDisabled={busy || email.trim() === ""}>
        {text("editor.share.add")}
      </Button>
    </form>
  );
}
