import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useText } from "../i18n";
import { answered, service } from "../service";

/** Drafts in which somebody gave this person a role; nothing where there are none. */
export function SharedDrafts() {
  const text = useText();
  const shared = useQuery({
    queryKey: ["shared-drafts"],
    queryFn: () => answered(service.GET("/api/shared-drafts")),
  });
  const items = shared.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className="shared-drafts" aria-label={text("library.shared")}>
      <h2>{text("library.shared")}</h2>
      <ul className="plain">
        {items.map(({ draft, work, title, role }) => (
          <li key={draft.id}>
            <Link to="/laws/$slug/drafts/$draft" params={{ slug: work, draft: String(draft.id) }}>
              <span lang={draft.language}>{title}</span>
              {draft.name === title ? null : ` · ${draft.name}`}
            </Link>{" "}
            <span className="muted">
              {text("library.shared.may", { role: text(`editor.role.${role}`) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
