/** Ref for a form in a dialog: the cursor goes into its first field once the dialog has opened. */
export const firstField = (form: HTMLElement | null): void => {
  requestAnimationFrame(() => form?.querySelector("input")?.focus());
};
