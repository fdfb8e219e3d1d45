import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useFormat, useLocale, useText } from "../i18n";
import { workQuery, worksQuery } from "../library/queries";
import { Choice, Failed } from "../ui";

/** Chooses a law of a kind and one of its versions; the newest where none was chosen. */
export function VersionPicker({
  kind,
  label,
  start,
  value,
  onChange,
}: {
  kind: "model" | "national";
  label: string;
  /** Slug of the law to begin with. */
  start: string | undefined;
  value: number | undefined;
  onChange: (version: number | undefined) => void;
}) {
  const text = useText();
  const format = useFormat();
  const { locale } = useLocale();
  const [slug, setSlug] = useState(start ?? "");
  const works = useQuery(worksQuery);
  const work = useQuery({ ...workQuery(slug), enabled: slug !== "" });
  const versions = [...(work.data?.versions ?? [])].sort((a, b) => b.id - a.id);
  if (works.isError) return <Failed error={works.error} onRetry={() => void works.refetch()} />;
  const titled = (works.data ?? [])
    .filter((one) => one.kind === kind && one.versions > 0)
    .map(
      (one) =>
        [
          one.slug,
          one.languages.find((each) => each.language === locale)?.title ?? one.title,
        ] as const,
    )
    .sort((a, b) => format.compare(a[1], b[1]));
  return (
    <div className="field-row version-picker">
      <Choice
        label={label}
        value={slug}
        onChange={(next) => {
          setSlug(next);
          onChange(undefined);
        }}
        options={[["", text("law.field.choose")], ...titled]}
      />
      <Choice
        label={text("concord.new.version")}
        value={value === undefined ? "" : String(value)}
        onChange={(id) => onChange(id === "" ? undefined : Number(id))}
        options={[
          ["", text("law.field.choose")],
          ...versions.map(
            (one) => [String(one.id), `${one.name} · ${format.language(one.language)}`] as const,
          ),
        ]}
      />
    </div>
  );
}
