/** A document as plain data, to be set in a thread of its own. */
export interface PdfDocument {
  readonly title: string;
  readonly language: "da" | "en";
  /** "Side {page} af {pages}". */
  readonly footer: string;
  readonly blocks: readonly PdfBlock[];
}

export type PdfBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly isQuiet?: boolean }
  | {
      readonly kind: "table";
      readonly headers: readonly [string, string];
      /** Name and figure. */
      readonly rows: readonly { readonly name: string; readonly value: string; readonly isSum?: boolean }[];
    };
