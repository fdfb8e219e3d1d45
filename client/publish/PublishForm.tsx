import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useFormat, useLocale, useText } from "../i18n";
import { answered, service, type Shape } from "../service";
import { Button, Choice, Failed, Field, Notice } from "../ui";

const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** What will be published: one version a language, under which name, in which stage, at which address. */
export function PublishForm({
  work,
  reference,
  onPublished,
}: {
  work: Shape<"Work">;
  reference: Shape<"Reference">;
  onPublished: (edition: Shape<"EditionSummary">) => void;
}) {
  const text = useText();
  const format = useFormat();
  const { locale } = useLocale();
  const queries = useQueryClient();
  const { version } = useSearch({ from: "/laws/$slug/publish" });
  const newestFirst = [...work.versions].sort((a, b) => b.id - a.id);
  const languages = [...new Set(newestFirst.map((one) => one.language))];
  const [chosen, setChosen] = useState<Record<string, number | undefined>>(() => {
    const start = newestFirst.find((one) => one.id === version);
    if (start) return { [start.language]: start.id };
    return Object.fromEntries([...newestFirst].reverse().map((one) => [one.language, one.id]));
  });
  const [name, setName] = useState("");
  const [slug, setSlug] = useState(work.slug);
  const [adoptedOn, setAdoptedOn] = useState("");
  const [stage, setStage] = useState("");
  const body = reference.bodies.find((one) => one.code === work.body);
  const versions = Object.values(chosen).filter((id) => id !== undefined);
  const publish = useMutation({
    mutationFn: () =>
      answered(
        service.POST("/api/publications", {
          body: {
            versions,
            slug,
            name: name.trim(),
            adoptedOn: adoptedOn || null,
            stage: stage || null,
          },
        }),
      ),
    onSuccess: async (edition) => {
      await queries.invalidateQueries({ queryKey: ["work"] });
      onPublished(edition);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    publish.mutate();
  };
  const slugIsRight = slugPattern.test(slug);
  const owner = work.body ?? work.jurisdiction ?? "";
  return (
    <form className="form" onSubmit={submit}>
      <fieldset className="picker">
        <legend>{text("publish.languages")}</legend>
        <div className="field-row">
          {languages.map((language) => (
            <Choice
              key={language}
              label={format.language(language)}
              value={String(chosen[language] ?? "")}
              onChange={(id) =>
                setChosen({ ...chosen, [language]: id === "" ? undefined : Number(id) })
              }
              options={[
                ["", text("publish.language.none")],
                ...newestFirst
                  .filter((one) => one.language === language)
                  .map((one) => [String(one.id), one.name] as const),
              ]}
            />
          ))}
        </div>
      </fieldset>
      <Field
        label={text("publish.name")}
        hint={text("publish.name.hint")}
        value={name}
        onChange={setName}
        isRequired
      />
      <div className="field-row">
        <Field
          label={text("publish.adoptedOn")}
          type="date"
          value={adoptedOn}
          onChange={setAdoptedOn}
        />
        {body && body.stages.length > 0 ? (
          <Choice
            label={text("publish.stage")}
            value={stage}
            onChange={setStage}
            options={[
              ["", text("publish.stage.none")],
              ...body.stages.map((one) => [one.code, one.names[locale]] as const),
            ]}
          />
        ) : null}
      </div>
      <Field
        label={text("publish.slug")}
        value={slug}
        onChange={setSlug}
        {...(slugIsRight ? {} : { error: text("publish.slug.wrong") })}
        isRequired
      />
      <p className="publish-address">
        {location.origin}/publications/{owner.toLowerCase()}/<strong>{slug}</strong>
      </p>
      <Notice tone="warning">
        {text("publish.consequence", { count: versions.length, name: name.trim() || "…" })}
      </Notice>
      {publish.isError ? <Failed error={publish.error} /> : null}
      <Button
        type="submit"
        look="primary"
        isDisabled={versions.length === 0 || name.trim() === "" || !slugIsRight}
        isPending={publish.isPending}
      >
        {text("publish.submit")}
      </Button>
    </form>
  );
}
