import { Link, useLocation } from "@tanstack/react-router";
import { useText } from "../i18n";
import { Refused } from "../service";
import { Failed, Notice } from "../ui";

/** Why a comparison cannot be shown, and what its reader can do. */
export function NotCompared({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useText();
  const { href } = useLocation();
  const status = error instanceof Refused ? error.status : null;
  if (status === 401)
    return (
      <Notice tone="info" title={text("compare.signIn.title")}>
        <p>{text("compare.signIn.text")}</p>
        <Link to="/sign-in" search={{ to: href }} className="button button-primary">
          {text("compare.signIn")}
        </Link>
      </Notice>
    );
  if (status === 400 || status === 403 || status === 404)
    return (
      <Notice tone="warning" title={text("compare.closed.title")}>
        <p>{text("compare.closed.text")}</p>
        <Link to="/compare" className="button">
          {text("compare.others")}
        </Link>
      </Notice>
    );
  return <Failed error={error} onRetry={onRetry} />;
}
