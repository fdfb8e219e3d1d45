/** The style of public pages, on screen and on paper. Nothing in it is fetched from elsewhere. */
export const publicStyle = `
:root { color-scheme: light dark; --ink: #1c1b18; --quiet: #55524a; --paper: #fbfaf7;
  --line: #d9d5ca; --accent: #1f4e79; --soft: #f2f0ea; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ece9e1; --quiet: #b5b0a4; --paper: #191815; --line: #403d36;
    --accent: #9cc4ea; --soft: #24221e; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.55 "Source Serif 4 Variable", "Noto Naskh Arabic", Georgia, "Times New Roman", serif; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { inset-inline-start: 1rem; top: 1rem; background: var(--paper); padding: 0.5rem; }
header, main, footer, nav.contents { max-width: 42rem; margin-inline: auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1 { font-size: 1.8rem; line-height: 1.25; margin: 0 0 0.75rem; }
h2, h3, h4, h5, h6 { font-size: 1.125rem; line-height: 1.35; margin: 2rem 0 0.5rem; }
section.chapter > h2, section.part > h2 { font-size: 1.3rem; margin-top: 3rem; }
p { margin: 0.5rem 0; }
.facts, .contents, table.files, footer { font-family: "Inter Variable", "Noto Naskh Arabic", system-ui, "Segoe UI", Arial, sans-serif;
  font-size: 0.9375rem; }
.facts { color: var(--quiet); }
.facts ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; margin: 0; }
.notice { border: 2px solid currentcolor; padding: 0.5rem 0.75rem; font-weight: 600; }
.contents ol { list-style: none; padding: 0; margin: 0; }
.contents li { padding-inline-start: calc(var(--depth, 0) * 1.25rem); margin: 0.25rem 0; }
.contents .d1 { --depth: 1; } .contents .d2 { --depth: 2; } .contents .d3 { --depth: 3; }
.unit { display: grid; grid-template-columns: minmax(1.75rem, max-content) 1fr; gap: 0.5rem; margin: 0.35rem 0; }
.unit > div > p:first-child { margin-top: 0; }
.unit > div { grid-column: 2; }
section .unit .unit { margin-inline-start: 0.25rem; }
.heading { font-weight: 600; }
.anchor { opacity: 0; text-decoration: none; }
.anchor:focus-visible, h2:hover .anchor, h3:hover .anchor, h4:hover .anchor { opacity: 1; }
.option, .commentary, blockquote { border-inline-start: 3px solid var(--line); margin: 0.75rem 0;
  padding-inline-start: 1rem; }
.commentary { color: var(--quiet); font-size: 1rem; background: var(--soft); padding-block: 0.25rem; }
.prompt { font-style: italic; }
.placeholder { border-bottom: 1px dotted currentcolor; }
.table { overflow-x: auto; }
table { border-collapse: collapse; } td, th { border: 1px solid var(--line); padding: 0.3rem 0.6rem;
  text-align: start; vertical-align: top; }
table.files code { overflow-wrap: anywhere; font-size: 0.8125rem; }
.notes { border-top: 1px solid var(--line); margin-top: 3rem; padding-top: 1rem; font-size: 1rem; }
footer { border-top: 1px solid var(--line); margin-block: 3rem 2rem; padding-top: 1rem; }
@media print {
  @page { margin: 20mm 22mm; }
  body { font-size: 10.5pt; background: none; color: #000; }
  .skip, .anchor, nav.contents { display: none; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4 { break-after: avoid; } .unit, p { orphans: 3; widows: 3; }
  header, main, footer { max-width: none; padding: 0; }
}
`.trimStart();
