export { Area } from "./Area";
export { Button } from "./Button";
export { Check } from "./Check";
export { Dialog } from "./Dialog";
export { Choice, Field } from "./Field";
export { Empty, Failed, Loading, Notice } from "./Notice";
export { Page } from "./Page";
export { useTheme, type Theme } from "./theme";
