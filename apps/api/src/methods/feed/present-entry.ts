import type { Env } from "../../platform/env.ts";
import type { AtomEntry } from "../../platform/write-atom.ts";
import { readFields } from "../editing/method-fields.ts";
import type { PublishedRow } from "./repository.ts";

const kinds = {
  new: { term: "new", label: "Ny metode" },
  changed: { term: "changed", label: "Ændret metode" },
} as const;

/** A published version as the feed tells of it: a first one leads to the method, a later one to what it changed. Its author is not named. */
export function presentEntry({ PUBLIC_URL }: Pick<Env, "PUBLIC_URL">, row: PublishedRow): AtomEntry {
  const { name, summary } = readFields(row);
  const category = row.former_id === null ? kinds.new : kinds.changed;
  const page = `${PUBLIC_URL}/metoder/${row.code}`;
  return {
    id: row.id,
    title: `${category.label}: ${name}`,
    updatedAt: row.published_at,
    publishedAt: row.published_at,
    url: row.former_id === null ? page : `${page}/udgaver?udgave=${row.id}&mod=${row.former_id}`,
    category,
    summary: [row.note, summary].filter((line) => line !== "").join("\n"),
  };
}
