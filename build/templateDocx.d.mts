import type { Template } from '../src/documents/template';

/** @returns the .docx of a declared template. */
export function templateDocx(template: Template): Promise<Uint8Array>;
