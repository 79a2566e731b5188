export type FileKind = "pdf" | "document" | "sheet" | "slides" | "image" | "text" | "other";

const kinds: readonly (readonly [RegExp, FileKind])[] = [
  [/^application\/pdf$/u, "pdf"],
  [/wordprocessingml|opendocument\.text/u, "document"],
  [/spreadsheetml|opendocument\.spreadsheet/u, "sheet"],
  [/presentationml/u, "slides"],
  [/^image\//u, "image"],
  [/^text\//u, "text"],
];

/** What people call a file of a content type. */
export function fileKind(contentType: string): FileKind {
  return kinds.find(([pattern]) => pattern.test(contentType))?.[1] ?? "other";
}
