import type { Language } from "@rammevaerk/contracts/fields";
import { threadsText } from "../networks/threads/threads-text.ts";
import { editText } from "./edit/edit-text.ts";
import { importText } from "./import/import-text.ts";
import { mineText } from "./mine/mine-text.ts";
import { reviewText } from "./review/review-text.ts";
import { versionsText } from "./versions/versions-text.ts";

/** Fetches what the pages of authors and editors say. */
export async function loadWritingTexts(language: Language): Promise<void> {
  const texts = [editText, versionsText, reviewText, mineText, importText, threadsText];
  await Promise.all(texts.map((text) => text.load(language)));
}
