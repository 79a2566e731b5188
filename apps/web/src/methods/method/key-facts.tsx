import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { DataList, type Fact } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { sortByList } from "../../networks/subjects/sort-by-list.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsHref } from "../list/methods-search.ts";
import { methodsText } from "../methods-text.ts";
import { useMethodWords } from "../use-method-words.ts";
import { Paragraphs } from "./paragraphs.tsx";

/** For whom it is, under what, how much of it, and whose it is; beside what it is for, consists of, and what comes next. */
export function KeyFacts({ method, children }: { method: MethodDetail; children: ReactNode }) {
  const { method: text } = useText(methodsText);
  const { purpose, coreComponents } = method.fields;
  return (
    <div className="with-side with-side--end">
      <div>
        {purpose !== "" && (
          <section>
            <h2 className="h3">{text.description.purpose}</h2>
            <Paragraphs text={purpose} />
          </section>
        )}
        {coreComponents.length > 0 && (
          <section>
            <h2 className="h3">{text.description.coreComponents}</h2>
            <ul lang="da">
              {coreComponents.map((component) => (
                <li key={component}>{component}</li>
              ))}
            </ul>
          </section>
        )}
        {children}
      </div>
      <section>
        <h2 className="h3">{text.facts.heading}</h2>
        <DataList facts={useFacts(method)} />
      </section>
    </div>
  );
}

/** Only what somebody has said; whom it is for stands there in any case. */
function useFacts({ fields, owner }: MethodDetail): Fact[] {
  const { method, labels } = useText(methodsText);
  const { facts: text } = method;
  const words = useMethodWords();
  const unknown = <span className="muted">{text.notStated}</span>;
  const said = (term: string, value: string): Fact[] =>
    value === "" ? [] : [{ term, value: <span lang="da">{value}</span> }];
  const groups: ReactNode = (
    <ul className="plain">
      {sortByList("target-group", fields.targetGroups).map((code) => (
        <li key={code}>
          <a href={methodsHref({ maalgruppe: code })}>{words.targetGroup(code)}</a>
        </li>
      ))}
    </ul>
  );
  const bases = sortByList("legal-basis", fields.legalBases).map(words.legalBasis);
  return [
    { term: text.targetGroups, value: fields.targetGroups.length === 0 ? unknown : groups },
    { term: text.age, value: words.age(fields.ageFrom, fields.ageTo) },
    ...said(text.exclusion, fields.exclusion),
    ...(bases.length === 0 ? [] : [{ term: text.legalBases, value: <Lines lines={bases} /> }]),
    ...said(text.sessions, fields.dosage.sessions),
    ...said(text.duration, fields.dosage.duration),
    ...said(text.setting, fields.dosage.setting),
    { term: text.licence, value: labels.licence[fields.licence.kind] },
    ...said(text.owner, fields.licence.owner === "" ? (owner?.name ?? "") : fields.licence.owner),
    ...(fields.aliases.length === 0 ? [] : [{ term: text.aliases, value: <Lines lines={fields.aliases} /> }]),
  ];
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="plain">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
