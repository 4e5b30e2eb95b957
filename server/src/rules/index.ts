export { referenceFigures, rulePacks } from "./rules.reads.ts";
