import type { SearchHit } from "@rammevaerk/contracts/search";
import { findRegion } from "@rammevaerk/domain/reference";
import { Badge } from "@rammevaerk/ui";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { Marked } from "../marked.tsx";
import { recordOpened } from "../record-opened.ts";
import { searchText } from "../search-text.ts";

/** One thing that was found: its name, the piece of it that answers, where it belongs and how fresh it is. */
export function HitRow({ hit, text: asked }: { hit: SearchHit; text: string }) {
  const { page: text } = useText(searchText);
  const format = useFormat();
  const language = useLanguage();
  const regions = hit.regionIds.map((id) => findRegion(id)?.name[language] ?? id);
  const facts = [...(regions.length > 2 ? [] : regions), text.asOf(format.date(hit.asOf))];
  const opened = (): void => recordOpened(asked, hit.kind);
  return (
    <li>
      <h3 className="hit__title">
        <a href={hit.href} onClick={opened} onAuxClick={opened}>
          <Marked marked={hit.title} />
        </a>
        {hit.isDiscouraged && <Badge kind="error">{text.discouraged}</Badge>}
        {hit.isPast && <Badge kind="neutral">{text.past[hit.kind]}</Badge>}
      </h3>
      {hit.snippet.text !== "" && (
        <p className="hit__snippet">
          <Marked marked={hit.snippet} />
        </p>
      )}
      <p className="muted small">{facts.join(" · ")}</p>
    </li>
  );
}
