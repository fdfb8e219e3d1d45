import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { useMe } from "../account/session";
import { localeNames, locales, useLocale, useText } from "../i18n";
import { worksQuery } from "../library/queries";
import { Dialog, useTheme } from "../ui";
import "./palette.css";

/** Entries that are shown at once; more are found by typing on. */
const mostShown = 12;

interface Entry {
  name: string;
  /** What kind of thing it is, in a word. */
  kind: string;
  run: () => void;
}

/** Finds pages, laws and actions by their names; arrows choose, Enter goes. */
export function Palette({ onClose, onHelp }: { onClose: () => void; onHelp: () => void }) {
  const text = useText();
  const { locale } = useLocale();
  const id = useId();
  const [words, setWords] = useState("");
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // A window that opens gives the focus to its first control, the way out.
  useEffect(() => field.current?.focus(), []);
  const wanted = words.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  const found = useEntries(onHelp)
    .filter(({ name }) => wanted.every((word) => name.toLocaleLowerCase(locale).includes(word)))
    .slice(0, mostShown);
  const chosen = Math.min(at, found.length - 1);
  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    entry.run();
  };
  const onKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) setAt((chosen + by + found.length) % Math.max(found.length, 1));
    else if (event.key === "Enter") run(found[chosen]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog open title={text("shell.palette")} onClose={onClose}>
      <div className="field palette">
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
          aria-label={text("shell.palette.field")}
          placeholder={text("shell.palette.field")}
          value={words}
          onChange={(event) => {
            setWords(event.target.value);
            setAt(0);
          }}
          onKeyDown={onKey}
        />
        <ul id={id} role="listbox" aria-label={text("shell.palette")} className="plain">
          {found.map((entry, index) => (
            // The field keeps the focus and has the keys; the mouse is the other way.
            <li
              key={`${entry.kind} ${entry.name} ${index}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === chosen}
              onMouseDown={(event) => {
                event.preventDefault();
                run(entry);
              }}
            >
              <span dir="auto">{entry.name}</span> <small className="muted">{entry.kind}</small>
            </li>
          ))}
        </ul>
        {found.length === 0 ? (
          <p className="muted" role="status">
            {text("shell.palette.none")}
          </p>
        ) : null}
      </div>
    </Dialog>
  );
}

/** Everything that can be gone to or done from any page. */
function useEntries(onHelp: () => void): Entry[] {
  const text = useText();
  const navigate = useNavigate();
  const { locale, setLocale } = useLocale();
  const { theme, setTheme } = useTheme();
  const me = useMe();
  const { slug, draft } = useParams({ strict: false });
  const works = useQuery({ ...worksQuery, enabled: Boolean(me.data) });
  const page = (id: Parameters<typeof text>[0], to: string): Entry => ({
    name: text(id),
    kind: text("shell.palette.page"),
    run: () => void navigate({ to }),
  });
  const action = (name: string, run: () => void): Entry => ({
    name,
    kind: text("shell.palette.action"),
    run,
  });
  const other = theme === "dark" ? "light" : "dark";
  return [
    page("shell.library", "/"),
    page("shell.import", "/import"),
    page("shell.compare", "/compare"),
    page("shell.concordance", "/concordances"),
    page("library.new", "/new"),
    page("shell.account", "/account"),
    ...(slug === undefined || draft === undefined
      ? []
      : [
          action(
            text("history.palette"),
            () =>
              void navigate({ to: "/laws/$slug/drafts/$draft/history", params: { slug, draft } }),
          ),
        ]),
    ...(works.data ?? []).map((work) => ({
      name: work.languages.find((one) => one.language === locale)?.title ?? work.title,
      kind: text("shell.palette.law"),
      run: () => void navigate({ to: "/laws/$slug", params: { slug: work.slug } }),
    })),
    action(text("shell.publications"), () => location.assign("/publications")),
    action(text(`shell.theme.${other}`), () => setTheme(other)),
    ...locales
      .filter((code) => code !== locale)
      .map((code) => action(localeNames[code], () => setLocale(code))),
    action(text("shell.keys"), onHelp),
  ];
}
