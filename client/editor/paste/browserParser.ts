/**
 * Stands in for the parser package in the client's build: the browser has one of its own. As there,
 * nothing of the page is run, fetched or shown.
 */
export const parseHTML = (html: string): { document: Document } => ({
  document: new DOMParser().parseFromString(html, "text/html"),
});
