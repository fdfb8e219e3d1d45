import { Link } from "@tanstack/react-router";
import { useText } from "../i18n";
import { useMe } from "../account/session";
import { Empty, Failed, Loading } from "../ui";
import { LibraryList } from "./LibraryList";
import { SharedDrafts } from "./SharedDrafts";

/** The first page: the library for those who are signed in, the way in for everybody else. */
export function LibraryPage() {
  const text = useText();
  const me = useMe();
  if (me.isPending) return <Loading />;
  if (me.isError) return <Failed error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data)
    return (
      <>
        <SharedDrafts />
        <LibraryList />
      </>
    );
  return (
    <Empty
      isPage
      title={text("library.signIn.title")}
      action={
        <p className="page-actions">
          <Link to="/sign-in" className="button button-primary">
            {text("shell.signIn")}
          </Link>
          <a href="/publications" className="button">
            {text("library.signIn.publications")}
          </a>
        </p>
      }
    >
      <p>{text("library.signIn.text")}</p>
    </Empty>
  );
}
