import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMay } from "../account/may";
import { useLocale, useText } from "../i18n";
import { Button, Empty, Failed, Loading, Page } from "../ui";
import { DemonstrationSwitch } from "./DemonstrationSwitch";
import { LibraryCard } from "./LibraryCard";
import { LibraryFilters } from "./LibraryFilters";
import { libraryQuery, referenceQuery } from "./queries";
import "./library.css";

/** The library: filters, the laws that answer them, page by page. */
export function LibraryList() {
  const text = useText();
  const { locale } = useLocale();
  const navigate = useNavigate({ from: "/" });
  const search = useSearch({ from: "/" });
  const mayDraft = useMay("drafter");
  const found = useQuery(libraryQuery(search));
  const reference = useQuery(referenceQuery);
  const pages = found.data ? Math.max(1, Math.ceil(found.data.total / found.data.pageSize)) : 1;
  const unfiltered = Object.values(search).every((value) => value === undefined);
  return (
    <Page
      title={text("library.title")}
      lead={text("library.lead")}
      actions={
        <>
          <DemonstrationSwitch />
          {mayDraft ? (
            <>
              <Link to="/import" className="button">
                {text("library.import")}
              </Link>
              <Link to="/new" className="button button-primary">
                {text("library.new")}
              </Link>
            </>
          ) : null}
        </>
      }
    >
      <LibraryFilters />
      {found.isPending || reference.isPending ? (
        <Loading />
      ) : found.isError ? (
        <Failed error={found.error} onRetry={() => void found.refetch()} />
      ) : reference.isError ? (
        <Failed error={reference.error} onRetry={() => void reference.refetch()} />
      ) : found.data.items.length === 0 && unfiltered ? (
        <Empty
          title={text("library.empty.title")}
          action={
            <Link to="/import" className="button">
              {text("library.import")}
            </Link>
          }
        >
          <p>{text("library.empty.text")}</p>
        </Empty>
      ) : found.data.items.length === 0 ? (
        <Empty
          title={text("library.none.title")}
          action={
            <Button onPress={() => void navigate({ search: {} })}>{text("library.clear")}</Button>
          }
        >
          <p>{text("library.none.text")}</p>
        </Empty>
      ) : (
        <>
          <p className="muted" role="status">
            {text("library.found", { total: found.data.total })}
          </p>
          <ul className="plain library-list">
            {found.data.items.map((item) => (
              <LibraryCard key={item.slug} item={item} reference={reference.data} locale={locale} />
            ))}
          </ul>
          {pages > 1 ? (
            <nav
              className="pager"
              aria-label={text("library.page", { page: found.data.page, pages })}
            >
              <Button
                isDisabled={found.data.page <= 1}
                onPress={() => void navigate({ search: { ...search, page: found.data.page - 1 } })}
              >
                {text("library.previous")}
              </Button>
              <span>{text("library.page", { page: found.data.page, pages })}</span>
              <Button
                isDisabled={found.data.page >= pages}
                onPress={() => void navigate({ search: { ...search, page: found.data.page + 1 } })}
              >
                {text("library.next")}
              </Button>
            </nav>
          ) : null}
        </>
      )}
    </Page>
  );
}
