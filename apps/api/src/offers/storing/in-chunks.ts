/** So many rows or ids go into one statement. */
const chunkSize = 200;

/** Answers the items in parts that one statement can hold. */
export function inChunks<Item>(items: readonly Item[], size = chunkSize): Item[][] {
  const chunks: Item[][] = [];
  for (let begin = 0; begin < items.length; begin += size) chunks.push(items.slice(begin, begin + size));
  return chunks;
}
