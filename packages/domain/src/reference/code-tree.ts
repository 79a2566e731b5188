import type { BilingualText } from "../law/index.ts";

/** A code of a published list that is ordered as a tree. */
export interface CodeInTree {
  readonly code: string;
  readonly label: BilingualText;
  /** Absent at a root. */
  readonly parentCode?: string;
  /** Steps from the root, which is 0. */
  readonly depth: number;
}

/** How deep in the tree, the official code, and the labels in Danish and English. */
export type CodeRow = readonly [depth: number, code: string, da: string, en: string];

/**
 * Answers the codes of a list that is written row by row: a row's parent is the nearest row above it that is one
 * step less deep.
 */
export function listCodeTree(rows: readonly CodeRow[]): CodeInTree[] {
  const path: string[] = [];
  return rows.map(([depth, code, da, en]) => {
    path.splice(depth, path.length, code);
    const parentCode = path[depth - 1];
    return { code, label: { da, en }, depth, ...(parentCode === undefined ? {} : { parentCode }) };
  });
}
