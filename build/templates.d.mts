/** The generated module that `#templates` stands for. */
export const TEMPLATES_FILE: string;
/** @returns the source of the module `#templates`: every declared template as a .docx in base64, by id. */
export function buildTemplates(): Promise<string>;
/** Writes the module in one step and returns its path. */
export function writeTemplates(): Promise<string>;
