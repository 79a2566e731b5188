/** Numbers that look random and are the same each time for one seed. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A number between two others. */
  between(least: number, most: number): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  /** One of the items, of which there is at least one. */
  pick<Item>(items: readonly Item[]): Item;
  /** So many different items, in the order of the list. */
  sample<Item>(items: readonly Item[], count: number): Item[];
  /** A UUID of version 7 with a fixed time. */
  uuid(): string;
}

/** Made by the generator mulberry32, which is small and good enough for inventing offers. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const hex = (): string =>
    Math.floor(next() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  return {
    next,
    between: (least, most) => least + next() * (most - least),
    whole,
    chance: (probability) => next() < probability,
    pick: <Item>(items: readonly Item[]) => items[whole(0, items.length - 1)] as Item,
    sample: (items, count) => {
      const chosen = new Set<number>();
      while (chosen.size < Math.min(count, items.length)) chosen.add(whole(0, items.length - 1));
      return items.filter((_, index) => chosen.has(index));
    },
    uuid: () => {
      const digits = `${hex()}${hex()}${hex()}`;
      const variant = (8 + Math.floor(next() * 4)).toString(16);
      return `01936e5c-0000-7${digits.slice(0, 3)}-${variant}${digits.slice(3, 6)}-${digits.slice(6, 18)}`;
    },
  };
}
