export { Button } from "./Button";
export { Choice, Field } from "./Field";
export { Empty, Failed, Loading, Notice } from "./Notice";
export { Page } from "./Page";
export { useTheme, type Theme } from "./theme";
