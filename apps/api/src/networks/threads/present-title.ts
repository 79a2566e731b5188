import type { Language } from "@rammevaerk/contracts/fields";
import type { PostState } from "../tables.ts";

const withheld: Readonly<Record<Exclude<PostState, "visible">, Readonly<Record<Language, string>>>> = {
  hidden: { da: "Skjult af en moderator", en: "Hidden by a moderator" },
  removed: { da: "Fjernet af en moderator", en: "Removed by a moderator" },
  deleted: { da: "Slettet af forfatteren", en: "Deleted by the author" },
};

/**
 * Answers a thread's title as a reader may see it: it is the author's text like the first post, and is withheld with it.
 * @param mayModerate moderators see what they have hidden or removed; what its author has deleted nobody sees
 */
export function presentTitle(
  { title, firstState }: { title: string; firstState: PostState },
  { language, mayModerate }: { language: Language; mayModerate: boolean },
): string {
  if (firstState === "visible" || (mayModerate && firstState !== "deleted")) return title;
  return withheld[firstState][language];
}
