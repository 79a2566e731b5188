import { regions } from "@rammevaerk/domain/reference";
import { Alert } from "@rammevaerk/ui";
import { today } from "../networks/subjects/today.ts";
import { useFormat } from "../platform/format/use-format.ts";
import { useLanguage } from "../platform/language/language.ts";
import { useText } from "../platform/language/use-text.ts";
import { agreementsText } from "./agreements-text.ts";

/** Says which regions are about to become another one. Nothing once it has happened: then the regions say it themselves. */
export function MergerNote() {
  const { list: text } = useText(agreementsText);
  const language = useLanguage();
  const format = useFormat();
  return regions
    .filter(({ validFrom }) => validFrom > today())
    .map(({ id, name, validFrom }) => {
      const ended = regions
        .filter(({ succeededBy }) => succeededBy === id)
        .map((region) => region.name[language]);
      return (
        <Alert key={id} kind="info">
          {text.merger(format.list(ended), name[language], format.date(validFrom))}
        </Alert>
      );
    });
}
