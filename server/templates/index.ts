export { loadDemonstration, loadTemplates, templateFolder } from "./load";
