import { Link } from "@tanstack/react-router";
import { useText } from "../i18n";
import { Empty } from "../ui";

export function NotFound() {
  const text = useText();
  return (
    <Empty
      isPage
      title={text("shell.notFound.title")}
      action={
        <Link to="/" className="button button-primary">
          {text("shell.notFound.back")}
        </Link>
      }
    >
      <p>{text("shell.notFound.text")}</p>
    </Empty>
  );
}
