/** Items that are drawn or left undrawn together. */
export interface Chunk<Item> {
  /** Key of its first item. */
  key: string;
  items: readonly Item[];
  /** Index of its first item. */
  from: number;
  /** Pixels that it probably takes. */
  height: number;
}

/** Pixels of a chunk, about: half a screen, so that few are drawn at a time and each in a moment. */
const chunkHeight = 1200;
/** Items of a chunk at most, since short ones cost as much as long ones. */
const chunkItems = 24;

/** Cuts a list into chunks. */
export function chunksOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
  heightOf: (item: Item) => number,
): Chunk<Item>[] {
  const chunks: (Chunk<Item> & { items: Item[] })[] = [];
  items.forEach((item, index) => {
    const height = heightOf(item);
    const last = chunks.at(-1);
    if (last && last.items.length < chunkItems && last.height + height <= chunkHeight) {
      last.items.push(item);
      last.height += height;
    } else chunks.push({ key: keyOf(item), items: [item], from: index, height });
  });
  return chunks;
}
