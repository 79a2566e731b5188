import type { ImportRow, OfferImport, RowOutcome } from "@rammevaerk/contracts/offer-desk";
import { Badge, type BadgeKind, Select } from "@rammevaerk/ui";
import { api, client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { More } from "../../../platform/data/more.tsx";
import { usePages } from "../../../platform/data/use-pages.ts";
import { useFormat } from "../../../platform/format/use-format.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { choiceIn, type RawSearch } from "../../../platform/routing/search.ts";
import { useAddress } from "../../../platform/routing/use-address.ts";
import { useFactText } from "../../facts/use-fact-text.ts";
import { useOfferWords } from "../../offer-words.ts";
import { deskText } from "../desk-text.ts";
import { outcomeOrder } from "./outcome-order.ts";

interface RowSearch {
  vis?: RowOutcome | undefined;
}

function readRowSearch(raw: RawSearch): RowSearch {
  return { vis: choiceIn(raw, "vis", outcomeOrder) };
}

const kinds: Readonly<Record<RowOutcome, BadgeKind>> = {
  added: "success",
  changed: "info",
  confirmed: "neutral",
  unchanged: "neutral",
  refused: "error",
};

/** The rows of an import, of one outcome at a time. */
export function ImportRows({ found }: { found: OfferImport }) {
  const { imports: text } = useText(deskText);
  const format = useFormat();
  const [search, change] = useAddress(readRowSearch);
  const shown = outcomeOrder.filter((outcome) => found.counts[outcome] > 0);
  const outcome = search.vis ?? shown[0];
  const input = { importId: found.id, outcome };
  const rows = usePages({
    key: [...api.offers.desk.listImportRows.queryKey(input), found.status],
    fetch: (after, signal) => client.offers.desk.listImportRows.query({ ...input, after }, { signal }),
  });
  return (
    <section aria-labelledby="raekker">
      <h2 id="raekker">{text.rows}</h2>
      {shown.length > 1 && (
        <Select
          label={text.rowsShown}
          value={outcome ?? ""}
          onChange={(vis: RowOutcome) => change({ vis })}
          choices={shown.map((value) => ({
            value,
            label: `${text.outcomes[value]} (${format.number(found.counts[value])})`,
          }))}
        />
      )}
      <Loaded query={rows}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{text.noRows}</p>
          ) : (
            <ul className="rows import-rows" aria-busy={rows.isOld}>
              {items.map((row) => (
                <li key={row.row}>
                  <Row row={row} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <More pages={rows} />
    </section>
  );
}

function Row({ row }: { row: ImportRow }) {
  const { imports: text } = useText(deskText);
  const aside = Object.entries(row.aside);
  return (
    <>
      <p className="flush">
        <strong>{text.row(row.row)}</strong>{" "}
        {row.offerId === null ? row.offerName : <a href={`/tilbud/${row.offerId}`}>{row.offerName}</a>}{" "}
        <Badge kind={kinds[row.outcome]}>{text.outcomes[row.outcome]}</Badge>
      </p>
      {row.problems.length > 0 && <RowProblems problems={row.problems} />}
      {row.changes.length + row.fields.length > 0 && <RowChanges row={row} />}
      {aside.length > 0 && (
        <p className="flush muted small">
          {text.aside}: {aside.map(([column, value]) => `${column}: ${value}`).join(" · ")}
        </p>
      )}
    </>
  );
}

function RowProblems({ problems }: Pick<ImportRow, "problems">) {
  const { imports: text } = useText(deskText);
  const language = useLanguage();
  return (
    <ul className="import-problems">
      {problems.map(({ code, column, seen, reason }) => (
        <li key={`${code} ${column}`}>
          <strong>{column ?? text.wholeRow}</strong>
          {column !== null && (
            <span className="muted">
              {" "}
              ({text.seen.toLocaleLowerCase(language)} {seen === "" ? text.emptyCell : `„${seen}“`})
            </span>
          )}
          : {reason[language]}
        </li>
      ))}
    </ul>
  );
}

function RowChanges({ row }: { row: ImportRow }) {
  const { imports: text } = useText(deskText);
  const words = useOfferWords();
  const format = useFormat();
  const factText = useFactText();
  return (
    <ul className="import-changes">
      {row.fields.map(({ column, before, value }) => (
        <li key={column}>
          <strong>{column}</strong>: {value}{" "}
          <span className="muted">({text.was(before === "" ? text.emptyCell : before)})</span>
        </li>
      ))}
      {row.changes.map((change) => {
        const { kind, key, validFrom, before, value } = change;
        const name = [words.label("factKind", kind), factText.key(change)].filter(Boolean).join(", ");
        return (
          <li key={`${kind} ${key} ${validFrom}`}>
            <strong>{name}</strong>: {factText.value({ kind, value })} {text.from(format.date(validFrom))}
            {before !== null && (
              <span className="muted"> ({text.was(factText.value({ kind, value: before }))})</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
