import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { useMe } from "../account/session";
import { workQuery, worksQuery } from "../library/queries";
import { useFormat, useText } from "../i18n";
import type { Shape } from "../service";
import { Button, Choice } from "../ui";

/** One side of a pair: a law and one of its texts, as the address names them. */
interface Picked {
  slug: string;
  key: string;
}

/** Chooses two texts, of one law or of two. */
export function ChoosePair({ oldLaw, newLaw }: { oldLaw?: string; newLaw?: string }) {
  const text = useText();
  const navigate = useNavigate({ from: "/compare" });
  const search = useSearch({ from: "/compare" });
  const [old, setOld] = useState<Picked>({
    slug: oldLaw ?? search.work ?? "",
    key: search.old ?? "",
  });
  const [now, setNow] = useState<Picked>({
    slug: newLaw ?? search.work ?? "",
    key: search.new ?? "",
  });
  const me = useMe();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate({
      search: (before) => ({
        ...before,
        work: now.slug,
        old: old.key,
        new: now.key,
        change: undefined,
      }),
    });
  };
  // Most comparisons are of one law: the second side follows the first until it is chosen itself.
  const pickOld = (picked: Picked) => {
    setOld(picked);
    if (now.key === "") setNow({ slug: picked.slug, key: "" });
  };
  if (me.data === null) return null;
  return (
    <form className="choose-pair" onSubmit={submit}>
      <Pick law={text("compare.oldLaw")} label={text("compare.old")} of={old} onPick={pickOld} />
      <Pick law={text("compare.newLaw")} label={text("compare.new")} of={now} onPick={setNow} />
      <div className="choose-actions">
        <Button
          onPress={() => {
            setOld(now);
            setNow(old);
          }}
        >
          {text("compare.swap")}
        </Button>
        <Button
          type="submit"
          look="primary"
          isDisabled={!old.key || !now.key || old.key === now.key}
        >
          {text("compare.run")}
        </Button>
      </div>
    </form>
  );
}

function Pick({
  law,
  label,
  of,
  onPick,
}: {
  law: string;
  label: string;
  of: Picked;
  onPick: (picked: Picked) => void;
}) {
  const text = useText();
  const works = useQuery(worksQuery);
  const work = useQuery({ ...workQuery(of.slug), enabled: of.slug !== "" });
  const texts = useTexts(work.data);
  const none = ["", text("compare.choose")] as const;
  return (
    <div className="choose-side">
      <Choice
        label={law}
        value={of.slug}
        onChange={(slug) => onPick({ slug, key: "" })}
        options={[none, ...(works.data ?? []).map((one) => [one.slug, one.title] as const)]}
      />
      <Choice
        label={label}
        value={of.key}
        onChange={(key) => onPick({ ...of, key })}
        options={[none, ...texts]}
      />
    </div>
  );
}

/** The texts of a law that can be compared: versions, newest first, with the editions they are, then drafts. */
function useTexts(work: Shape<"Work"> | undefined): (readonly [string, string])[] {
  const text = useText();
  const format = useFormat();
  if (!work) return [];
  const editionOf = (version: number) =>
    work.editions.find(({ languages }) => languages.some((one) => one.version === version));
  const versions = [...work.versions].sort((a, b) => b.id - a.id);
  return [
    ...versions.map((version) => {
      const edition = editionOf(version.id);
      const parts = [
        version.name,
        format.language(version.language),
        format.day(version.date ?? version.createdAt),
        ...(edition ? [text("compare.edition", { name: edition.name })] : []),
      ];
      return [`v${version.id}`, parts.join(" · ")] as const;
    }),
    ...work.drafts.map(
      (draft) =>
        [
          `d${draft.id}`,
          `${text("compare.draftHead", { name: draft.name })} · ${format.language(draft.language)}`,
        ] as const,
    ),
  ];
}
