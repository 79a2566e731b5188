/** A text that people read, in both languages of the product. Danish first. */
export interface BilingualText {
  readonly da: string;
  readonly en: string;
}
