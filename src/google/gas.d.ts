/** The part of the Drive v3 advanced service that is used (developers.google.com/drive/api/reference/rest/v3/files). */
declare const Drive: {
  readonly Files: {
    create(
      resource: DriveFileResource,
      content?: GoogleAppsScript.Base.Blob | null,
      options?: Readonly<Record<string, unknown>>,
    ): DriveFileResource;
    get(fileId: string, options?: Readonly<Record<string, unknown>>): DriveFileResource;
    list(options: Readonly<Record<string, unknown>>): { readonly files?: readonly DriveFileResource[] };
    update(
      resource: DriveFileResource,
      fileId: string,
      content?: GoogleAppsScript.Base.Blob | null,
      options?: Readonly<Record<string, unknown>>,
    ): DriveFileResource;
  };
};

interface DriveFileResource {
  readonly id?: string;
  readonly name?: string;
  readonly mimeType?: string;
  readonly parents?: readonly string[];
  readonly appProperties?: Readonly<Record<string, string>>;
  readonly webViewLink?: string;
  readonly trashed?: boolean;
}

/** Documented by Google, missing from @types/google-apps-script 2.0.13. */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface FormApp {
      create(title: string, isPublished: boolean): Form;
    }
    interface Form {
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
  }
}
