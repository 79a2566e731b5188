import type { SearchKind } from "@rammevaerk/contracts/search";
import { useQuery } from "@tanstack/react-query";
import { subjectLabel } from "../../networks/subjects/subject-label.ts";
import { api } from "../../platform/api/client.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { searchText } from "../search-text.ts";
import { listShown, type RelatedThing } from "./list-shown.ts";

const mostCodes = 2;

/** What belongs together with a thing, each with why. Nothing at all where nothing does, or it could not be asked. */
export function RelatedPanel({ kind, subjectId }: { kind: SearchKind; subjectId: string }) {
  const { related: text, kinds } = useText(searchText);
  const reasonOf = useReason();
  const found = useQuery(api.search.related.queryOptions({ kind, subjectId }));
  const groups = listShown(kind, found.data?.items ?? []);
  if (groups.length === 0) return null;
  return (
    <section className="connections">
      <h2>{text.heading}</h2>
      <div className="tiles">
        {groups.map((group) => (
          <section key={group.kind}>
            <h3>{kinds[group.kind].many}</h3>
            <ul className="plain">
              {group.things.map((thing) => (
                <li key={thing.subjectId}>
                  <a href={thing.href} lang="da">
                    {thing.title}
                  </a>
                  <span className="muted small block">{reasonOf(thing)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  );
}

/** Why a thing is shown, in words. */
function useReason(): (thing: RelatedThing) => string {
  const { related: text } = useText(searchText);
  const language = useLanguage();
  const format = useFormat();
  const groupsOf = (codes: readonly string[]): string => {
    const labels = codes
      .slice(0, mostCodes)
      .map((code) => subjectLabel({ list: "target-group", code }, language));
    const others = codes.length - labels.length;
    return format.list(others > 0 ? [...labels, text.more(others)] : labels);
  };
  return ({ kind, reason, codes }) => {
    switch (reason) {
      case "uses-method":
        return kind === "method" ? text.isUsed : text.uses;
      case "knows-method":
        return kind === "method" ? text.isKnown : text.knows;
      case "tied":
        return text.tied;
      case "same-target-groups":
        return text.sameGroups(groupsOf(codes));
      case "same-organisation":
        return text.sameOperator;
      case "takes-place-in":
        return kind === "event" ? text.held : text.holds;
    }
  };
}
