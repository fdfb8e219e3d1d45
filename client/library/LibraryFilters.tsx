import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { useLocale, useText } from "../i18n";
import { Button, Choice, Field } from "../ui";
import { referenceQuery } from "./queries";

type Named = { code: string; names: Record<"en" | "ru" | "fr", string> };

/** What narrows the library; every choice is in the address. */
export function LibraryFilters() {
  const text = useText();
  const { locale } = useLocale();
  const navigate = useNavigate({ from: "/" });
  const search = useSearch({ from: "/" });
  const [words, setWords] = useState(search.search ?? "");
  const reference = useQuery(referenceQuery);
  const any = ["", text("library.any")] as const;
  const named = (list: readonly Named[] = []) => [
    any,
    ...list
      .map((one) => [one.code, one.names[locale]] as const)
      .sort((a, b) => a[1].localeCompare(b[1], locale)),
  ];
  const set = (key: string, value: string) =>
    void navigate({ search: { ...search, page: undefined, [key]: value || undefined } });
  const languages = new Intl.DisplayNames([locale], { type: "language" });
  const codes = [
    ...new Set([
      "en",
      "ru",
      "fr",
      ...(reference.data?.jurisdictions ?? []).flatMap((one) => one.languages),
    ]),
  ];
  return (
    <form
      className="library-filters"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        set("search", words.trim());
      }}
    >
      <div className="library-search">
        <Field
          label={text("library.search")}
          placeholder={text("library.search.hint")}
          type="search"
          value={words}
          onChange={setWords}
        />
        <Button type="submit">{text("library.search")}</Button>
      </div>
      <Choice
        label={text("library.kind")}
        value={search.kind ?? ""}
        onChange={(value) => set("kind", value)}
        options={[
          any,
          ["model", text("library.kind.model")],
          ["national", text("library.kind.national")],
        ]}
      />
      <Choice
        label={text("library.topic")}
        value={search.topic ?? ""}
        onChange={(value) => set("topic", value)}
        options={named(reference.data?.topics)}
      />
      <Choice
        label={text("library.body")}
        value={search.body ?? ""}
        onChange={(value) => set("body", value)}
        options={named(reference.data?.bodies)}
      />
      <Choice
        label={text("library.jurisdiction")}
        value={search.jurisdiction ?? ""}
        onChange={(value) => set("jurisdiction", value)}
        options={named(reference.data?.jurisdictions)}
      />
      <Choice
        label={text("library.language")}
        value={search.language ?? ""}
        onChange={(value) => set("language", value)}
        options={[
          any,
          ...codes
            .map((code) => [code, languages.of(code) ?? code] as const)
            .sort((a, b) => a[1].localeCompare(b[1], locale)),
        ]}
      />
    </form>
  );
}
