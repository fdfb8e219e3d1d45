import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState, type FormEvent } from "react";
import { workQuery, worksQuery } from "../library/queries";
import { useText } from "../i18n";
import { Button, Choice } from "../ui";

/** Chooses a law and two of its texts. */
export function ChoosePair() {
  const text = useText();
  const navigate = useNavigate({ from: "/compare" });
  const search = useSearch({ from: "/compare" });
  const [slug, setSlug] = useState(search.work ?? "");
  const [old, setOld] = useState(search.old ?? "");
  const [now, setNow] = useState(search.new ?? "");
  const works = useQuery(worksQuery);
  const work = useQuery({ ...workQuery(slug), enabled: slug !== "" });
  const texts = work.data
    ? [
        ...work.data.versions.map(
          (version) =>
            [
              `v${version.id}`,
              `${version.name} · ${version.language} · ${version.date ?? version.createdAt.slice(0, 10)}`,
            ] as const,
        ),
        ...work.data.drafts.map(
          (draft) => [`d${draft.id}`, text("compare.draftHead", { name: draft.name })] as const,
        ),
      ]
    : [];
  const none = ["", text("compare.choose")] as const;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void navigate({
      search: (before) => ({ ...before, work: slug, old, new: now, change: undefined }),
    });
  };
  return (
    <form className="choose-pair" onSubmit={submit}>
      <Choice
        label={text("compare.law")}
        value={slug}
        onChange={(value) => {
          setSlug(value);
          setOld("");
          setNow("");
        }}
        options={[none, ...(works.data ?? []).map((one) => [one.slug, one.title] as const)]}
      />
      <Choice
        label={text("compare.old")}
        value={old}
        onChange={setOld}
        options={[none, ...texts]}
      />
      <Choice
        label={text("compare.new")}
        value={now}
        onChange={setNow}
        options={[none, ...texts]}
      />
      <div className="choose-actions">
        <Button
          onPress={() => {
            setOld(now);
            setNow(old);
          }}
        >
          {text("compare.swap")}
        </Button>
        <Button type="submit" look="primary" isDisabled={!old || !now || old === now}>
          {text("compare.run")}
        </Button>
      </div>
    </form>
  );
}
