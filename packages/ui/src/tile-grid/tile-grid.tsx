import { type KeyboardEvent, useRef, useState } from "react";
import { moveInGrid } from "./move-in-grid.ts";
import { calculateShade, listShades } from "./shades.ts";

export interface Tile {
  readonly value: string;
  /** What it is called: "Aalborg". */
  readonly name: string;
  /** What stands on it: two or three letters. */
  readonly short: string;
  /** From the left and from above, counted from 0; at most 12 and 15. */
  readonly column: number;
  readonly row: number;
  readonly count: number;
}

export interface TileGridProps {
  label: string;
  /** How it is used by keyboard. */
  hint: string;
  tiles: readonly Tile[];
  picked: readonly string[];
  onToggle: (value: string) => void;
  /** "Aalborg, 12 tilbud" */
  describe: (tile: Tile) => string;
  /** The words of the shades: "1 til 3". */
  formatRange: (from: number, to: number) => string;
}

/**
 * Places as equal tiles, roughly where they lie, the darker the more there is. Each can be picked. One stop for the
 * tabulator; the arrow keys move between the tiles. A list of the same choices must stand beside it.
 */
export function TileGrid(props: TileGridProps) {
  const tiles = props.tiles.toSorted((a, b) => a.row - b.row || a.column - b.column);
  const highest = Math.max(0, ...tiles.map(({ count }) => count));
  const [active, setActive] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = moveInGrid(tiles, active, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
    grid.current?.querySelectorAll<HTMLElement>(".tile")[next]?.focus();
  };
  return (
    <div className="tile-grid">
      <p className="form-hint">{props.hint}</p>
      <div
        ref={grid}
        className="tile-grid__tiles"
        role="group"
        aria-label={props.label}
        onKeyDown={onKeyDown}
      >
        {tiles.map((tile, index) => (
          <button
            key={tile.value}
            type="button"
            className={`tile tile--column-${tile.column} tile--row-${tile.row} tile--shade-${calculateShade(tile.count, highest)}`}
            aria-pressed={props.picked.includes(tile.value)}
            aria-label={props.describe(tile)}
            title={props.describe(tile)}
            tabIndex={index === active ? 0 : -1}
            onFocus={() => setActive(index)}
            onClick={() => props.onToggle(tile.value)}
            data-short={tile.short}
          />
        ))}
      </div>
      <ul className="tile-grid__legend">
        {listShades(highest).map(({ shade, from, to }) => (
          <li key={shade}>
            <span className={`tile-grid__swatch tile--shade-${shade}`} aria-hidden="true" />
            {props.formatRange(from, to)}
          </li>
        ))}
      </ul>
    </div>
  );
}
