import type { Language } from "@rammevaerk/contracts/fields";
import type { NetworkDetail } from "@rammevaerk/contracts/networks";
import { servableGoals } from "@rammevaerk/domain/networks";
import { Alert, Button, DataList } from "@rammevaerk/ui";
import { type ReactNode, useEffect } from "react";
import type { FormState } from "../../platform/form/use-form.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import type { Messages } from "../messages.da.ts";
import { regionName } from "../network-words.ts";
import { networksText } from "../networks-text.ts";
import { subjectLabel } from "../subjects/subject-label.ts";
import { listChangedFields, type NetworkField, type NetworkValues } from "./network-values.ts";

/** Somebody else saved the network while it was edited here. */
export interface Conflict {
  /** What the writer began from. */
  readonly before: NetworkValues;
  /** What is stored now. */
  readonly now: NetworkValues;
}

/**
 * Shows what somebody else has saved meanwhile, field by field, to be taken over or not. What was typed stays. From then
 * on the form counts as one that knows the newest version.
 */
export function ConflictNotice(props: {
  form: FormState<NetworkValues>;
  conflict: Conflict;
  network: NetworkDetail;
}) {
  const { form, conflict, network } = props;
  const { now } = conflict;
  const messages = useText(networksText);
  const { form: text, history } = messages;
  const language = useLanguage();
  const changed = listChangedFields(conflict.before, now);
  const differing = listChangedFields(form.values, now);
  useEffect(() => {
    if (form.values.version !== now.version) form.set("version", now.version);
  }, [form, now.version]);
  return (
    <Alert kind="warning" heading={text.conflict}>
      <p className="alert-text">{changed.length === 0 ? text.conflictSame : text.conflictText}</p>
      <DataList
        facts={changed.map((field) => ({
          term: capitalize(history.fields[field]),
          value: (
            <div className="cluster cluster--apart">
              <div>{describeField(field, now, { network, language, messages })}</div>
              {differing.includes(field) ? (
                <Button onClick={() => form.set(field, now[field])}>{text.conflictTake}</Button>
              ) : (
                <span className="muted">{text.conflictTaken}</span>
              )}
            </div>
          ),
        }))}
      />
    </Alert>
  );
}

function describeField(
  field: NetworkField,
  values: NetworkValues,
  { network, language, messages }: { network: NetworkDetail; language: Language; messages: Messages },
): ReactNode {
  const { form: text, admission, watch, card } = messages;
  const list = (names: readonly string[]): string => (names.length === 0 ? text.empty : names.join(", "));
  switch (field) {
    case "name":
      return values.name;
    case "purpose":
      return <div className="words">{values.purpose}</div>;
    case "admission":
      return admission[values.admission].name;
    case "isNational":
      return values.isNational ? card.national : text.areaRegions;
    case "regionIds":
      return list(values.regionIds.map((id) => regionName(id, language)));
    case "targetGroups":
      return list(values.targetGroups.map((code) => subjectLabel({ list: "target-group", code }, language)));
    case "legalBases":
      return list(values.legalBases.map((code) => subjectLabel({ list: "legal-basis", code }, language)));
    case "goals":
      return list(
        servableGoals
          .filter(({ goalKey }) => values.goals.includes(goalKey))
          .map(({ title }) => title[language]),
      );
    case "contactId": {
      const people = [network.contact, ...network.coordinators];
      return people.find((person) => person?.id === values.contactId)?.name ?? text.contactNone;
    }
    case "defaultWatchLevel":
      return watch.levels[values.defaultWatchLevel];
  }
}

function capitalize(word: string): string {
  return word.slice(0, 1).toLocaleUpperCase("da") + word.slice(1);
}
