import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../account/may";
import { useText } from "../i18n";
import { referenceQuery } from "../library/queries";
import { Button, Dialog, Empty, Failed, Loading, Page } from "../ui";
import { NewUserForm } from "./NewUserForm";
import { Person } from "./Person";
import { usersQuery } from "./queries";
import "./people.css";

/** Users and their roles, for administrators. */
export function PeoplePage() {
  const text = useText();
  const isAdministrator = useMay("administrator");
  const [adding, setAdding] = useState(false);
  const users = useQuery({ ...usersQuery, enabled: isAdministrator });
  const reference = useQuery({ ...referenceQuery, enabled: isAdministrator });
  const failed = users.error ?? reference.error;
  if (!isAdministrator)
    return (
      <Empty isPage title={text("people.title")}>
        <p>{text("people.onlyAdministrators")}</p>
      </Empty>
    );
  return (
    <Page
      title={text("people.title")}
      lead={text("people.lead")}
      actions={
        <>
          <Link to="/people/audit" className="button">
            {text("people.audit")}
          </Link>
          <Button look="primary" onPress={() => setAdding(true)}>
            {text("people.add")}
          </Button>
        </>
      }
    >
      {failed ? (
        <Failed
          error={failed}
          onRetry={() => void Promise.all([users.refetch(), reference.refetch()])}
        />
      ) : !users.data || !reference.data ? (
        <Loading />
      ) : (
        <>
          <ul className="plain people">
            {users.data.map((user) => (
              <Person key={user.id} user={user} reference={reference.data} />
            ))}
          </ul>
          <Dialog open={adding} title={text("people.add")} onClose={() => setAdding(false)}>
            <NewUserForm reference={reference.data} onDone={() => setAdding(false)} />
          </Dialog>
        </>
      )}
    </Page>
  );
}
