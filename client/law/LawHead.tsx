import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useMay } from "../account/may";
import { useFormat, useLocale, useText } from "../i18n";
import { answered, service, type Shape } from "../service";
import { Button, Failed } from "../ui";
import { directionOf } from "./direction";

/** Title of a law, what it is in one line, and what may be done with the version shown. */
export function LawHead({
  work,
  version,
  reference,
}: {
  work: Shape<"Work">;
  version: Shape<"Version">;
  reference: Shape<"Reference">;
}) {
  const text = useText();
  const format = useFormat();
  const { locale } = useLocale();
  const owner =
    reference.bodies.find((body) => body.code === work.body) ??
    reference.jurisdictions.find((one) => one.code === work.jurisdiction);
  const { language, name, date } = version.version;
  return (
    <header className="law-head">
      <p className="law-kicker">
        <span>{text(`library.kind.${work.kind}`)}</span>
        {work.template ? (
          <span>{text("library.template.owner")}</span>
        ) : owner ? (
          <span>{owner.names[locale]}</span>
        ) : null}
        {work.template ? <span className="tag">{text("library.template")}</span> : null}
        {work.fictional ? <span className="tag tag-alarm">{text("ui.demonstration")}</span> : null}
      </p>
      <h1 lang={language} dir={directionOf(language)}>
        {version.meta.title}
      </h1>
      <p className="law-kicker muted">
        <span>{name}</span>
        <span>{format.language(language)}</span>
        {date ? <span>{format.day(date)}</span> : null}
        <span>{text("law.provisions", { count: version.version.provisions })}</span>
      </p>
      <LawActions work={work} version={version.version} />
    </header>
  );
}

function LawActions({ work, version }: { work: Shape<"Work">; version: Shape<"VersionSummary"> }) {
  const text = useText();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const mayDraft = useMay("drafter");
  const mayReview = useMay("commission-member");
  const mayPublish = useMay("secretariat");
  const draft = useMutation({
    mutationFn: () => answered(service.POST("/api/drafts", { body: { version: version.id } })),
    onSuccess: async (made) => {
      await queries.invalidateQueries({ queryKey: ["work"] });
      await navigate({
        to: "/laws/$slug/drafts/$draft",
        params: { slug: made.slug, draft: String(made.draft) },
      });
    },
  });
  const before = [...work.versions]
    .sort((a, b) => b.id - a.id)
    .find((one) => one.id < version.id && one.language === version.language);
  return (
    <>
      <div className="page-actions">
        {mayDraft ? (
          <Button look="primary" isPending={draft.isPending} onPress={() => draft.mutate()}>
            {text("law.draft.new")}
          </Button>
        ) : null}
        {mayDraft && work.kind === "model" ? (
          <Link to="/new" search={{ law: work.slug, version: version.id }} className="button">
            {text("law.derive")}
          </Link>
        ) : null}
        <Link
          to="/compare"
          search={{
            work: work.slug,
            new: `v${version.id}`,
            ...(before ? { old: `v${before.id}` } : {}),
          }}
          className="button"
        >
          {text("law.compare")}
        </Link>
        {mayReview ? (
          <Link
            to="/concordances"
            search={work.kind === "model" ? { baseline: version.id } : { national: version.id }}
            className="button"
          >
            {text("law.concord")}
          </Link>
        ) : null}
        {work.kind === "model" ? (
          <Link to="/concordances/grid" search={{ baseline: version.id }} className="button">
            {text("law.grid")}
          </Link>
        ) : null}
        {mayPublish ? (
          <Link
            to="/laws/$slug/publish"
            params={{ slug: work.slug }}
            search={{ version: version.id }}
            className="button"
          >
            {text("law.publish")}
          </Link>
        ) : null}
      </div>
      {draft.isError ? <Failed error={draft.error} onRetry={() => draft.mutate()} /> : null}
    </>
  );
}
