/** Text as HTML shows it, also within an attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

const frame =
  "body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 serif}ul{list-style:none;margin:0;padding-inline-start:1.5rem}table{border-collapse:collapse}td,th{border:1px solid #999;padding:.25rem .5rem;vertical-align:top}";

/** A page that stands alone: no script, nothing fetched. `body` is HTML already. */
export const htmlPage = (page: {
  title: string;
  language: string;
  style: string;
  body: readonly string[];
}): string => `<!doctype html>
<html lang="${escapeHtml(page.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>${frame}${page.style}</style>
</head>
<body>
${page.body.join("\n")}
</body>
</html>
`;
