import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useLocale, useText } from "../i18n";
import { answered, service, type Shape } from "../service";
import { Button, Failed } from "../ui";
import { emptyGrant, GrantFields, grantOf, isGrantComplete } from "./GrantFields";
import { usersQuery } from "./queries";

/** One user with the roles held, each with the way to take it away, and the way to give one. */
export function Person({
  user,
  reference,
}: {
  user: Shape<"User">;
  reference: Shape<"Reference">;
}) {
  const text = useText();
  const format = useFormat();
  const queries = useQueryClient();
  const [giving, setGiving] = useState(false);
  const [grant, setGrant] = useState(emptyGrant);
  const reload = () => queries.invalidateQueries({ queryKey: usersQuery.queryKey });
  const give = useMutation({
    mutationFn: (body: Shape<"NewGrant">) =>
      answered(service.POST("/api/users/{id}/grants", { params: { path: { id: user.id } }, body })),
    onSuccess: async () => {
      setGiving(false);
      setGrant(emptyGrant);
      await reload();
    },
  });
  const take = useMutation({
    mutationFn: (id: number) =>
      answered(
        service.DELETE("/api/users/{id}/grants/{grant}", {
          params: { path: { id: user.id, grant: id } },
        }),
      ),
    onSuccess: reload,
  });
  const failed = give.error ?? take.error;
  return (
    <li className="panel person">
      <div className="person-who">
        <h2>{user.name}</h2>
        <p className="muted">{user.email}</p>
        <p className="muted">{text("people.since", { date: format.day(user.createdAt) })}</p>
      </div>
      <div className="person-roles">
        {user.grants.length === 0 ? <p className="muted">{text("people.noRoles")}</p> : null}
        <ul className="plain">
          {user.grants.map((one) => (
            <li key={one.id}>
              <GrantWords grant={one} reference={reference} />
              <Button
                look="quiet"
                aria-label={text("people.revoke.of", {
                  role: text(`account.role.${one.role}`),
                  name: user.name,
                })}
                onPress={() => take.mutate(one.id)}
              >
                {text("people.revoke")}
              </Button>
            </li>
          ))}
        </ul>
        {/* Taking a role away is undone by giving it again. */}
        {giving ? (
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              give.mutate(grantOf(grant));
            }}
          >
            <GrantFields value={grant} onChange={setGrant} reference={reference} />
            <div className="page-actions">
              <Button
                type="submit"
                look="primary"
                isDisabled={!isGrantComplete(grant)}
                isPending={give.isPending}
              >
                {text("people.grant")}
              </Button>
              <Button look="quiet" onPress={() => setGiving(false)}>
                {text("ui.cancel")}
              </Button>
            </div>
          </form>
        ) : (
          <Button
            onPress={() => setGiving(true)}
            aria-label={text("people.grant.to", { name: user.name })}
          >
            {text("people.grant")}
          </Button>
        )}
        {failed ? <Failed error={failed} /> : null}
      </div>
    </li>
  );
}

function GrantWords({
  grant,
  reference,
}: {
  grant: Shape<"Grant">;
  reference: Shape<"Reference">;
}) {
  const text = useText();
  const { locale } = useLocale();
  const scope = [...reference.bodies, ...reference.jurisdictions].find(
    (one) => one.code === grant.scopeCode,
  );
  return (
    <span>
      <strong>{text(`account.role.${grant.role}`)}</strong>{" "}
      <span className="muted">
        {grant.scopeKind === "service"
          ? text("account.role.everywhere")
          : (scope?.names[locale] ?? grant.scopeCode)}
      </span>
    </span>
  );
}
