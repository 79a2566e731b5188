import { downloadIcon, Menu } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { stringifySearch } from "../../platform/routing/search.ts";
import { methodsText } from "../methods-text.ts";
import { type MethodsSearch, toMethodFilter } from "./methods-search.ts";

/** Takes along exactly what is shown: as files, or as a feed that tells of what is new in it. */
export function TakeMenu({ search }: { search: MethodsSearch }) {
  const { list: text } = useText(methodsText);
  const { isWatched: _own, ...filter } = toMethodFilter(search);
  const query = stringifySearch(filter);
  return (
    <Menu label={text.take} icon={downloadIcon}>
      <li>
        <a href={`/metoder/eksport.zip${query}`} download>
          {text.zip}
        </a>
      </li>
      <li>
        <a href={`/feeds/methods.atom${query}`} type="application/atom+xml">
          {text.feed}
        </a>
      </li>
    </Menu>
  );
}
