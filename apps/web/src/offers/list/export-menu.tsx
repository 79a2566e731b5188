import { downloadIcon, Menu } from "@rammevaerk/ui";
import { stringifySearch } from "../../platform/routing/search.ts";
import { useText } from "../../platform/language/use-text.ts";
import { offersText } from "../offers-text.ts";
import { type OffersSearch, toOfferFilter } from "./offers-search.ts";

const doors = { csv: "/api/offers.csv", xlsx: "/api/offers.xlsx", hsds: "/api/offers.hsds.json" } as const;

/** Takes along exactly what is shown: the same offers in the same order, all pages of them. */
export function ExportMenu({ search }: { search: OffersSearch }) {
  const { exports: text } = useText(offersText);
  const query = stringifySearch({ ...toOfferFilter(search), sort: search.sort });
  return (
    <Menu label={text.menu} icon={downloadIcon}>
      {(["csv", "xlsx", "hsds"] as const).map((format) => (
        <li key={format}>
          <a href={doors[format] + query} download>
            {text[format]}
          </a>
        </li>
      ))}
    </Menu>
  );
}
