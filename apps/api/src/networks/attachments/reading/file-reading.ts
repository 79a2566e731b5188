/** What reading a file answered: what it is and the text in it, or why it is not taken. */
export type FileReading =
  | { readonly outcome: "read"; readonly contentType: string; readonly text: string }
  | { readonly outcome: "refused" | "too-large" | "broken" };

export type FileFormat = "zip" | "pdf";
