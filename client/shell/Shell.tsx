import { Link, Outlet } from "@tanstack/react-router";
import { useState } from "react";
import { useMay } from "../account/may";
import { localeNames, locales, useLocale, useText, type Locale } from "../i18n";
import { Button, Choice, useTheme } from "../ui";
import { AccountMenu } from "./AccountMenu";
import { Windows } from "./Windows";
import "./shell.css";

const sections = [
  { to: "/", text: "shell.library" },
  { to: "/import", text: "shell.import" },
  { to: "/compare", text: "shell.compare" },
  { to: "/concordances", text: "shell.concordance" },
] as const;

/** The frame of every page: one line at the top, then the page. */
export function Shell() {
  const text = useText();
  const [open, setOpen] = useState(false);
  const isAdministrator = useMay("administrator");
  return (
    <>
      <a className="skip" href="#main">
        {text("shell.skip")}
      </a>
      <header className="shell-head">
        <Link to="/" className="brand">
          <span aria-hidden="true">§</span> Modelaw
        </Link>
        <Button
          look="quiet"
          className="shell-menu"
          aria-expanded={open}
          aria-controls="shell-nav"
          onPress={() => setOpen(!open)}
        >
          {text("shell.menu")}
        </Button>
        <nav id="shell-nav" aria-label={text("shell.nav")} data-open={open}>
          <ul className="plain">
            {sections.map(({ to, text: id }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: to === "/", includeSearch: false }}
                  onClick={() => setOpen(false)}
                >
                  {text(id)}
                </Link>
              </li>
            ))}
            {isAdministrator ? (
              <li>
                <Link to="/people" onClick={() => setOpen(false)}>
                  {text("shell.people")}
                </Link>
              </li>
            ) : null}
            <li>
              <a href="/publications">{text("shell.publications")}</a>
            </li>
          </ul>
        </nav>
        <div className="shell-tools">
          <ThemeSwitch />
          <LocaleChoice />
          <AccountMenu />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Outlet />
      </main>
      <Windows />
    </>
  );
}

function LocaleChoice() {
  const text = useText();
  const { locale, setLocale } = useLocale();
  return (
    <Choice
      label={text("shell.language")}
      hideLabel
      value={locale}
      onChange={(value) => setLocale(value as Locale)}
      options={locales.map((code) => [code, localeNames[code]] as const)}
    />
  );
}

function ThemeSwitch() {
  const text = useText();
  const { theme, setTheme } = useTheme();
  const next = theme === "dark" ? "light" : "dark";
  return (
    <Button look="quiet" aria-label={text(`shell.theme.${next}`)} onPress={() => setTheme(next)}>
      <span aria-hidden="true">{next === "dark" ? "☾" : "☀"}</span>
    </Button>
  );
}
