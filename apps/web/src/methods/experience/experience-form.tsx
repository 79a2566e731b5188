import type { ExperienceDetail } from "@rammevaerk/contracts/method-experiences";
import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { Button, ButtonGroup, LinkButton } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodHref, refreshMethods } from "../queries.ts";
import { HowFields, OutcomeFields, WhoFields } from "./experience-fields.tsx";
import { experienceText } from "./experience-text.ts";
import {
  checkExperienceValues,
  emptyExperience,
  type ExperienceValues,
  findOwnOffer,
  type Organisations,
  toExperienceFields,
  toExperienceValues,
} from "./experience-values.ts";
import { WithdrawExperience } from "./withdraw-experience.tsx";

interface Written {
  method: MethodDetail;
  /** Absent for a new one. */
  known: ExperienceDetail | undefined;
  organisations: Organisations;
}

/** The one form of an experience: handed in, or kept as a draft. */
export function ExperienceForm(props: Written) {
  const { method, known } = props;
  const text = useText(experienceText);
  const { form, submitsRef } = useExperienceForm(props);
  return (
    <Form form={form}>
      <WhoFields form={form} organisations={props.organisations} />
      <HowFields form={form} />
      <OutcomeFields form={form} />
      <ButtonGroup>
        <Button
          type="submit"
          variant="primary"
          isBusy={form.isSubmitting}
          onClick={() => {
            submitsRef.current = true;
          }}
        >
          {text.submit}
        </Button>
        <Button
          isBusy={form.isSubmitting}
          onClick={() => {
            submitsRef.current = false;
            form.onSubmit();
          }}
        >
          {text.saveDraft}
        </Button>
        <LinkButton href={methodHref(method.code)}>{text.cancel}</LinkButton>
        {known?.may.withdraw === true && <WithdrawExperience experienceId={known.id} code={method.code} />}
      </ButtonGroup>
    </Form>
  );
}

function useExperienceForm({ method, known, organisations }: Written) {
  const text = useText(experienceText);
  const navigate = useNavigate();
  const submitsRef = useRef(true);
  const form = useForm<ExperienceValues, { experienceId: string }>({
    name: known === undefined ? `experience-${method.id}` : `experience-${known.id}`,
    initial:
      known === undefined
        ? emptyExperience(organisations.map(({ id }) => id))
        : toExperienceValues(known.fields),
    keeps: "everything",
    check: (values) => checkExperienceValues(values, { text, today: today(), submits: submitsRef.current }),
    submit: (values, requestId) => {
      const offerId = findOwnOffer(values, organisations);
      const sent = { fields: toExperienceFields({ ...values, offerId }), submits: submitsRef.current };
      return known === undefined
        ? client.methods.experiences.start.mutate({ ...sent, methodId: method.id, requestId })
        : client.methods.experiences.save.mutate({
            ...sent,
            experienceId: known.id,
            revision: known.revision,
          });
    },
    onDone: ({ experienceId }) => {
      const submits = submitsRef.current;
      showToast({ kind: "success", text: submits ? text.submitted : text.saved });
      const page = methodHref(method.code);
      void refreshMethods();
      void navigate({
        href: submits ? page : `${page}/erfaring?erfaring=${experienceId}`,
        replace: !submits,
      });
    },
  });
  return { form, submitsRef };
}
