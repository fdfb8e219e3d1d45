import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import { useFormat, useLocale, useText } from "../i18n";
import { emptyWork, isComplete, newWorkOf } from "../law/newWork";
import { NewWorkFields } from "../law/NewWorkFields";
import { answered, service, type Shape } from "../service";
import { Button, Choice, Failed, Field } from "../ui";
import { Accepted } from "./Accepted";

/** The new law as the file describes itself, to be corrected by a person. */
const described = (meta: Shape<"LawMeta">, reference: Shape<"Reference">) => ({
  ...emptyWork,
  title: meta.title,
  kind: meta.kind,
  body: reference.bodies.find((one) => one.code === meta.body)?.code ?? "",
  jurisdiction:
    reference.jurisdictions.find((one) => one.code.toLowerCase() === meta.country?.toLowerCase())
      ?.code ?? "",
  topics: meta.topics.filter((code) => reference.topics.some((topic) => topic.code === code)),
});

/** Says where the import goes and accepts it; filled in from what the file says of itself. */
export function AcceptForm({
  preview,
  reference,
  works,
}: {
  preview: Shape<"ImportPreview">;
  reference: Shape<"Reference">;
  works: readonly Shape<"LibraryItem">[];
}) {
  const text = useText();
  const format = useFormat();
  const { locale } = useLocale();
  const queries = useQueryClient();
  const [to, setTo] = useState<"new" | "existing">("new");
  const [work, setWork] = useState(() => described(preview.meta, reference));
  const [slug, setSlug] = useState("");
  const [language, setLanguage] = useState(preview.meta.language);
  const [name, setName] = useState(() =>
    text("import.version.default", { file: preview.fileName }),
  );
  const [date, setDate] = useState(preview.meta.date ?? "");
  // A file may have no title; the law that it goes to has one.
  const title =
    work.title.trim() || preview.meta.title || works.find((one) => one.slug === slug)?.title || "";
  const accept = useMutation({
    mutationFn: (identities: Record<string, string | null>) =>
      answered(
        service.POST("/api/imports/accept", {
          body: {
            fileName: preview.fileName,
            sha256: preview.sha256,
            meta: { ...preview.meta, language, title },
            doc: preview.doc,
            target: to === "existing" ? { to, work: slug } : { to, work: newWorkOf(work) },
            name: name.trim(),
            date: date || null,
            answers: preview.doubts.map((_, doubt) => ({ doubt, answer: "accepted" as const })),
            identities,
          },
        }),
      ),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (accept.data)
    return (
      <Accepted
        accepted={accept.data}
        isPending={accept.isPending}
        onAnswer={(identities) => accept.mutate(identities)}
      />
    );
  const ready = name.trim() !== "" && (to === "existing" ? slug !== "" : isComplete(work));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate({});
  };
  const languages = [
    ...new Set([
      preview.meta.language,
      "en",
      "ru",
      "fr",
      ...reference.jurisdictions.flatMap((one) => one.languages),
    ]),
  ];
  return (
    <form className="form panel" onSubmit={submit}>
      <h2>{text("import.target")}</h2>
      <div role="radiogroup" aria-label={text("import.target")} className="radios">
        {(["new", "existing"] as const).map((one) => (
          <label key={one} className="check">
            <input type="radio" name="to" checked={to === one} onChange={() => setTo(one)} />
            <span>{text(`import.target.${one}`)}</span>
          </label>
        ))}
      </div>
      {to === "new" ? (
        <NewWorkFields value={work} onChange={setWork} reference={reference} />
      ) : (
        <Choice
          label={text("import.target.work")}
          value={slug}
          onChange={setSlug}
          options={[
            ["", text("law.field.choose")],
            ...works.map(
              (one) =>
                [
                  one.slug,
                  one.languages.find((each) => each.language === locale)?.title ?? one.title,
                ] as const,
            ),
          ]}
        />
      )}
      <Choice
        label={text("law.field.language")}
        value={language}
        onChange={setLanguage}
        options={languages
          .map((tag) => [tag, format.language(tag)] as const)
          .sort((a, b) => format.compare(a[1], b[1]))}
      />
      <Field label={text("import.version")} value={name} onChange={setName} isRequired />
      <Field label={text("import.date")} type="date" value={date} onChange={setDate} />
      {accept.isError ? <Failed error={accept.error} /> : null}
      <Button type="submit" look="primary" isDisabled={!ready} isPending={accept.isPending}>
        {preview.doubts.length > 0
          ? text("import.accept.doubts", { count: preview.doubts.length })
          : text("import.accept")}
      </Button>
    </form>
  );
}
