import type { MarkedText } from "@rammevaerk/contracts/search";
import { cutAtMarks } from "./cut-at-marks.ts";

/** A text of the index, with what answers the query marked. The index holds Danish. */
export function Marked({ marked }: { marked: MarkedText }) {
  return (
    <span lang="da">
      {cutAtMarks(marked).map(({ start, text, isMarked }) =>
        isMarked ? <mark key={start}>{text}</mark> : <span key={start}>{text}</span>,
      )}
    </span>
  );
}
