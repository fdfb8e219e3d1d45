import { Link, useNavigate } from "@tanstack/react-router";
import { useQueryClient } from "@tanstack/react-query";
import { signOut, useMe } from "../account/session";
import { useText } from "../i18n";
import { Button } from "../ui";

/** Who is signed in, with the way out; or the way in. */
export function AccountMenu() {
  const text = useText();
  const me = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  if (!me.data)
    return (
      <Link to="/sign-in" className="button button-quiet">
        {text("shell.signIn")}
      </Link>
    );
  return (
    <span className="account-menu">
      <Link to="/account">{me.data.name}</Link>
      <Button
        look="quiet"
        onPress={() =>
          void signOut().then(async () => {
            queries.clear();
            await navigate({ to: "/sign-in" });
          })
        }
      >
        {text("shell.signOut")}
      </Button>
    </span>
  );
}
