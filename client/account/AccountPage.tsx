import { useText, type MessageId } from "../i18n";
import { Loading, Page } from "../ui";
import { SecondStep } from "./SecondStep";
import { useMe } from "./session";

/** The signed-in person's own page: roles and the second step. */
export function AccountPage() {
  const text = useText();
  const me = useMe();
  if (me.isPending) return <Loading />;
  return (
    <Page
      title={text("account.title")}
      lead={me.data ? `${me.data.name} · ${me.data.email}` : null}
    >
      <section>
        <h2>{text("account.grants")}</h2>
        {me.data?.grants.length ? (
          <ul>
            {me.data.grants.map((grant) => (
              <li key={grant.id}>
                {text(`account.role.${grant.role}` as MessageId)} —{" "}
                {grant.scopeKind === "service" ? text("account.role.everywhere") : grant.scopeCode}
              </li>
            ))}
          </ul>
        ) : (
          <p className="muted">{text("account.grants.none")}</p>
        )}
      </section>
      <SecondStep />
    </Page>
  );
}
