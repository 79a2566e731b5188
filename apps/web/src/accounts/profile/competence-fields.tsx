import type { Profile } from "@rammevaerk/contracts/accounts";
import { type CompetenceList, competenceLevels, competenceLists } from "@rammevaerk/domain/accounts";
import { calculateFreshness } from "@rammevaerk/domain/networks";
import { Alert, Button, Combobox, Freshness, Select } from "@rammevaerk/ui";
import { subjectLabel } from "../../networks/subjects/subject-label.ts";
import { subjectOptions } from "../../networks/subjects/subject-options.ts";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { useAction } from "../../platform/form/use-action.ts";
import type { FormState } from "../../platform/form/use-form.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { accountText } from "../account/account-text.ts";
import type { PickedCompetence, ProfileValues } from "./profile-values.ts";
import { refreshProfile } from "./refresh-profile.ts";

interface FieldsProps {
  form: FormState<ProfileValues>;
  profile: Profile;
}

/** What a person knows something about, by list, with the level and how fresh each is; one press confirms them all. */
export function CompetenceFields({ form, profile }: FieldsProps) {
  const { profile: text } = useText(accountText);
  return (
    <section id={form.field("competences").id} tabIndex={-1}>
      <h2>{text.competences}</h2>
      <p>{text.competencesText}</p>
      <ConfirmAll profile={profile} />
      {form.values.competences.length === 0 && <p>{text.none}</p>}
      {competenceLists.map((list) => (
        <OneList key={list} list={list} form={form} profile={profile} />
      ))}
    </section>
  );
}

function ConfirmAll({ profile }: { profile: Profile }) {
  const { profile: text } = useText(accountText);
  const confirm = useAction(
    () => client.accounts.confirmCompetences.mutate(),
    async (confirmed) => {
      await refreshProfile(confirmed);
      showToast({ kind: "success", text: text.confirmedAll });
    },
  );
  const isAllFresh = profile.competences.every(({ confirmedOn }) => confirmedOn === today());
  if (isAllFresh) return null;
  return (
    <Alert kind="info">
      <p className="alert-text">{text.confirmAllText}</p>
      <p>
        <Button isBusy={confirm.isBusy} onClick={() => confirm.start()}>
          {text.confirmAll}
        </Button>
      </p>
    </Alert>
  );
}

function OneList({ list, form, profile }: FieldsProps & { list: CompetenceList }) {
  const { profile: text } = useText(accountText);
  const language = useLanguage();
  const all = form.values.competences;
  const own = all.filter((one) => one.list === list);
  const add = (code: string | null): void => {
    if (code === null || own.some((one) => one.code === code)) return;
    form.set("competences", [...all, { list, code, level: "works-with" }]);
  };
  return (
    <>
      <h3>{text.lists[list]}</h3>
      {own.length > 0 && (
        <ul className="rows">
          {own.map((picked) => (
            <Row
              key={picked.code}
              picked={picked}
              saved={profile.competences.find((one) => isSame(one, picked))}
              onChange={(changed) =>
                form.set(
                  "competences",
                  all.flatMap((one) => (isSame(one, picked) ? (changed ?? []) : one)),
                )
              }
            />
          ))}
        </ul>
      )}
      <Combobox
        label={text.add[list]}
        options={subjectOptions(list, language, { on: today() })}
        value={null}
        onChange={add}
      />
    </>
  );
}

function isSame(a: PickedCompetence, b: PickedCompetence): boolean {
  return a.list === b.list && a.code === b.code;
}

function Row(props: {
  picked: PickedCompetence;
  saved: Profile["competences"][number] | undefined;
  /** Null takes it away. */
  onChange: (changed: PickedCompetence | null) => void;
}) {
  const { picked, saved, onChange } = props;
  const { profile: text } = useText(accountText);
  const format = useFormat();
  const name = subjectLabel(picked, useLanguage());
  const state = saved === undefined ? undefined : calculateFreshness(saved.confirmedOn, today());
  return (
    <li className="account-row competence">
      <div className="account-row__about">
        <p>{name}</p>
        <p className="muted small">
          {saved === undefined || state === undefined ? (
            text.isNew
          ) : (
            <Freshness state={state} word={text.freshness[state]}>
              {text.confirmed(format.date(saved.confirmedOn))}
            </Freshness>
          )}
        </p>
      </div>
      <Select
        label={<span className="sr-only">{text.levelOf(name)}</span>}
        value={picked.level}
        onChange={(level) => onChange({ ...picked, level })}
        choices={competenceLevels.map((value) => ({ value, label: text.levels[value] }))}
      />
      <Button variant="plain" aria-label={text.remove(name)} onClick={() => onChange(null)}>
        {text.removeShort}
      </Button>
    </li>
  );
}
