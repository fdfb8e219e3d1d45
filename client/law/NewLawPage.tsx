import { useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useFormat, useLocale, useText } from "../i18n";
import { referenceQuery, workQuery, worksQuery } from "../library/queries";
import { answered, service, type Shape } from "../service";
import { Button, Choice, Failed, Loading, Page } from "../ui";
import { newestVersion } from "./newestVersion";
import { emptyWork, isComplete, newWorkOf } from "./newWork";
import { NewWorkFields } from "./NewWorkFields";

/** Begins a law: an empty text, or one whose provisions come from a law of the library. */
export function NewLawPage() {
  const text = useText();
  const reference = useQuery(referenceQuery);
  const works = useQuery(worksQuery);
  const failed = reference.error ?? works.error;
  return (
    <Page title={text("law.new.title")} lead={text("law.new.lead")}>
      {failed ? (
        <Failed
          error={failed}
          onRetry={() => void Promise.all([reference.refetch(), works.refetch()])}
        />
      ) : reference.data && works.data ? (
        <NewLawForm reference={reference.data} works={works.data} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}

function NewLawForm({
  reference,
  works,
}: {
  reference: Shape<"Reference">;
  works: readonly Shape<"LibraryItem">[];
}) {
  const text = useText();
  const format = useFormat();
  const { locale } = useLocale();
  const navigate = useNavigate({ from: "/new" });
  const search = useSearch({ from: "/new" });
  const [work, setWork] = useState(emptyWork);
  const [language, setLanguage] = useState<string>(locale);
  const source = useQuery({ ...workQuery(search.law ?? ""), enabled: search.law !== undefined });
  const versions = [...(source.data?.versions ?? [])].sort((a, b) => b.id - a.id);
  const version =
    versions.find((one) => one.id === search.version) ??
    (source.data ? newestVersion(source.data, locale) : undefined);
  const create = useMutation({
    mutationFn: () =>
      search.law !== undefined && version
        ? answered(
            service.POST("/api/drafts", { body: { version: version.id, work: newWorkOf(work) } }),
          )
        : answered(service.POST("/api/works", { body: { work: newWorkOf(work), language } })),
    onSuccess: (made) =>
      navigate({
        to: "/laws/$slug/drafts/$draft",
        params: { slug: made.slug, draft: String(made.draft) },
      }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create.mutate();
  };
  const titled = works
    .map(
      (one) =>
        [
          one.slug,
          one.languages.find((each) => each.language === locale)?.title ?? one.title,
        ] as const,
    )
    .sort((a, b) => format.compare(a[1], b[1]));
  const languages = [...new Set(reference.profiles.map((profile) => profile.language))];
  const ready = isComplete(work) && (search.law === undefined || version !== undefined);
  return (
    <form className="form" onSubmit={submit}>
      <Choice
        label={text("law.new.start")}
        value={search.law ?? ""}
        onChange={(law) => void navigate({ search: law ? { law } : {}, replace: true })}
        options={[["", text("law.new.nothing")], ...titled]}
      />
      {search.law === undefined ? (
        <Choice
          label={text("law.field.language")}
          value={language}
          onChange={setLanguage}
          options={languages.map((tag) => [tag, format.language(tag)] as const)}
        />
      ) : (
        <Choice
          label={text("law.new.version")}
          value={version ? String(version.id) : ""}
          onChange={(id) =>
            void navigate({
              search: (before) => ({ ...before, version: Number(id) }),
              replace: true,
            })
          }
          options={versions.map(
            (one) => [String(one.id), `${one.name} · ${format.language(one.language)}`] as const,
          )}
        />
      )}
      <NewWorkFields value={work} onChange={setWork} reference={reference} />
      {create.isError ? <Failed error={create.error} /> : null}
      <Button type="submit" look="primary" isDisabled={!ready} isPending={create.isPending}>
        {text("law.new.create")}
      </Button>
    </form>
  );
}
