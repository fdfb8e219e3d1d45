import { units } from "../../law/unit";
import type { Law } from "../../law/schema";
import type { EditionRow } from "../store/editions";
import type { PublishedFile } from "../store/publications";
import { html, type Markup } from "./html";
import { editionPath } from "./present";
import { lawText } from "./text";
import { wordsFor, type PageWords } from "./words";

/** One language of an edition, as its page shows it. */
export interface PublicText {
  edition: EditionRow;
  language: string;
  law: Law;
  files: readonly PublishedFile[];
  /** Name of the body or jurisdiction in the page's language. */
  owner: string;
}

/** Languages that are written from right to left. */
const rightToLeft = new Set(["ar", "fa", "he", "ps", "ur", "prs"]);

const direction = (language: string): string =>
  rightToLeft.has(language.split("-")[0] ?? "") ? "rtl" : "ltr";

/** A whole page: no script, one style sheet of our own. */
const page = (language: string, title: string, body: Markup): string =>
  html`<!doctype html>
    <html lang="${language}" dir="${direction(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/public-fonts/source-serif-4/index.css" />
        <link rel="stylesheet" href="/public-fonts/inter/index.css" />
        <link rel="stylesheet" href="/public-fonts/noto-naskh-arabic/400.css" />
        <link rel="stylesheet" href="/public.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        ${body}
      </body>
    </html> `.markup;

/** The language's own name for itself: "русский". */
const ownName = (language: string): string =>
  new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;

/** Kilobytes with one place, as people read them. */
const size = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024) + " KB";

/** English is read by many nations here; its dates are written day first. */
const day = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    dateStyle: "long",
    timeZone: "UTC",
  }).format(new Date(moment));

/** Depth of units in the contents: articles within chapters within parts. */
const contentsDepth = 3;

function contents(law: Law, words: PageWords): Markup {
  const entries = units(law.doc).filter(
    ({ heading, depth, label }) => depth <= contentsDepth && heading !== "" && label !== "",
  );
  return html`<nav class="contents" aria-label="${words.contents}">
    <h2>${words.contents}</h2>
    <ol>
      ${entries.map(
        ({ eId, label, heading, depth }) =>
          html`<li class="d${depth}"><a href="#${eId}">${label} ${heading}</a></li> `,
      )}
    </ol>
  </nav>`;
}

function downloads({ edition, language, files }: PublicText, words: PageWords): Markup {
  return html`<h2>${words.downloads}</h2>
    <table class="files">
      <tbody>
        ${files.map(
          ({ format, bytes, sha256 }) =>
            html`<tr>
              <th scope="row">
                <a href="${editionPath(edition)}/${language}/law.${format}"
                  >${words.formats[format] ?? format}</a
                >
              </th>
              <td>${size(bytes, language)}</td>
              <td><span>${words.checksum}</span> <code>${sha256}</code></td>
            </tr> `,
        )}
      </tbody>
    </table>`;
}

function facts({ edition, language, owner }: PublicText, words: PageWords): Markup {
  const others = edition.languages.map(({ language: other }) =>
    other === language
      ? html`<li><span aria-current="page">${ownName(other)}</span></li>`
      : html`<li>
          <a href="${editionPath(edition)}/${other}" hreflang="${other}" lang="${other}"
            >${ownName(other)}</a
          >
        </li>`,
  );
  return html`<div class="facts">
    <p>${owner} · ${edition.name}</p>
    <p>
      ${edition.adoptedOn === null ? null : html`${words.adopted} ${day(edition.adoptedOn, language)} · `}
      ${words.published} ${day(edition.publishedAt, language)}
    </p>
    <nav aria-label="${words.languages}">
      <ul>
        ${others}
      </ul>
    </nav>
  </div>`;
}

/** The public page of one language of an edition. */
export function editionPage(text: PublicText): string {
  const { law, language, edition } = text;
  const words = wordsFor(language);
  return page(
    language,
    law.meta.title,
    html`<a class="skip" href="#text">${words.skip}</a>
      <header>
        <h1>${law.meta.title}</h1>
        ${edition.fictional ? html`<p class="notice">${words.invented}</p>` : null}
        ${facts(text, words)}
      </header>
      ${contents(law, words)}
      <main id="text">${lawText(law.doc)}</main>
      <footer>
        ${downloads(text, words)}
        <p><a href="/publications">${words.all}</a></p>
      </footer>`,
  );
}

/** The public list of all editions, in the reader's language as far as we have it. */
export function indexPage(editions: readonly EditionRow[], language: string): string {
  const words = wordsFor(language);
  const items = editions.map(
    (edition) =>
      html`<li>
        ${edition.languages.map(
          ({ language: own, title }) =>
            html`<a href="${editionPath(edition)}/${own}" hreflang="${own}" lang="${own}"
                >${title}</a
              ><br />`,
        )}
        <span class="facts">${edition.name}</span>
      </li> `,
  );
  return page(
    language,
    words.all,
    html`<header><h1>${words.all}</h1></header>
      <main>
        ${
          items.length > 0
            ? html`<ul>
                ${items}
              </ul>`
            : html`<p>${words.none}</p>`
        }
      </main>`,
  );
}
