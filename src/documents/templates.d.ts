declare module '#templates' {
  /** Built .docx files, base64, by the id of their declaration in src/documents. */
  export const templates: Readonly<Record<string, string>>;
}
