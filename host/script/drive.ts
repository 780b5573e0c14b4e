import { Blob } from './blob';
import type { Gate } from './gate';
import { line, stand } from './shim';

/** A file as the Drive API v3 describes it. */
export type FileResource = Readonly<Record<string, unknown>>;

interface Content {
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly name: string;
}

const contentOf = (blob: Blob | undefined | null): Content | null =>
  blob
    ? { bytes: blob.bytes, type: blob.getContentType() ?? 'application/octet-stream', name: blob.getName() ?? '' }
    : null;

const blobOf = ({ bytes, type, name }: Content): Blob => new Blob(bytes, type, name);

/** The advanced service; only Files, and only what the add-on's own files allow. */
export function makeDrive(gate: Gate): object {
  const call = <T>(member: string, kind: 'driveRead' | 'driveWrite', ...args: unknown[]): T => {
    gate.need(`drive.files.${member}`, 'drive.file', 'drive');
    return line().service<T>(kind, `drive.${member}`, ...args);
  };
  const files = stand('Drive.Files', {
    create: (resource: FileResource, blob?: Blob | null, options?: object) =>
      call<FileResource>('create', 'driveWrite', resource ?? {}, contentOf(blob), options ?? {}),
    copy: (resource: FileResource, id: string, options?: object) =>
      call<FileResource>('copy', 'driveWrite', resource ?? {}, id, options ?? {}),
    update: (resource: FileResource, id: string, blob?: Blob | null, options?: object) =>
      call<FileResource>('update', 'driveWrite', resource ?? {}, id, contentOf(blob), options ?? {}),
    get: (id: string, options?: { alt?: string }) => {
      const found = call<FileResource | Content>('get', 'driveRead', id, options ?? {});
      return options?.alt === 'media' ? blobOf(found as Content) : found;
    },
    list: (options?: object) => call<FileResource>('list', 'driveRead', options ?? {}),
    export: (id: string, type: string) => blobOf(call<Content>('export', 'driveRead', id, type)),
    remove: (id: string) => call<void>('remove', 'driveWrite', id),
  });
  return stand('Drive', { Files: files });
}
