import type { CalculationDetail } from "@rammevaerk/contracts/rates";
import { Alert, Button, ButtonGroup, Dialog, LinkButton } from "@rammevaerk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { createRequestId } from "../../platform/form/request-id.ts";
import { useAction } from "../../platform/form/use-action.ts";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshRates } from "../queries.ts";
import { ratesText } from "../rates-text.ts";
import { ReasonDialog } from "./reason-dialog.tsx";

/** What can be done with the calculation as a whole, by the reader, right now. */
export function Decisions({ calculation }: { calculation: CalculationDetail }) {
  return (
    <div className="rate-decision">
      <Decision calculation={calculation} />
    </div>
  );
}

function Decision({ calculation }: { calculation: CalculationDetail }) {
  switch (calculation.status) {
    case "submitted":
      return <Submitted calculation={calculation} />;
    case "approved":
      return <Approved calculation={calculation} />;
    case "published":
    case "superseded":
      return <Published calculation={calculation} />;
    default:
      return null;
  }
}

function Submitted({ calculation }: { calculation: CalculationDetail }) {
  const { decide: text } = useText(ratesText);
  const [isReturning, setReturning] = useState(false);
  const { id: calculationId, version, may, isMine } = calculation;
  const approve = useAction(
    () => client.rates.approve.mutate({ calculationId, version }),
    () => tell(text.approved),
  );
  return (
    <Alert kind="info" heading={isMine ? text.waitsForOther : text.waits}>
      <ButtonGroup>
        {may.decide && (
          <>
            <Button variant="primary" isBusy={approve.isBusy} onClick={() => approve.start()}>
              {text.approve}
            </Button>
            <Button onClick={() => setReturning(true)}>{text.return}</Button>
          </>
        )}
        {may.withdraw && <Withdraw calculation={calculation} />}
      </ButtonGroup>
      {isReturning && (
        <ReasonDialog
          name={`return-rate:${calculationId}`}
          heading={text.returnHeading}
          label={text.reason}
          hint={text.reasonHint}
          missing={text.reasonMissing}
          action={text.return}
          submit={(reason) => client.rates.return.mutate({ calculationId, version, reason })}
          onDone={() => tell(text.returned)}
          onClose={() => setReturning(false)}
        />
      )}
    </Alert>
  );
}

function Approved({ calculation }: { calculation: CalculationDetail }) {
  const { decide: text } = useText(ratesText);
  const format = useFormat();
  const [isPublishing, setPublishing] = useState(false);
  const { id: calculationId, version, year, may, inForce } = calculation;
  return (
    <Alert kind="success" heading={text.readyToPublish}>
      <ButtonGroup>
        {may.publish && (
          <Button variant="primary" onClick={() => setPublishing(true)}>
            {text.publish}
          </Button>
        )}
        {may.withdraw && <Withdraw calculation={calculation} />}
      </ButtonGroup>
      {isPublishing && (
        <ReasonDialog
          name={`publish-rate:${calculationId}`}
          heading={text.publishHeading}
          lead={
            inForce === null
              ? text.publishText(year)
              : `${text.publishText(year)} ${text.supersedes(format.kroner(inForce.unitRateOere))}`
          }
          label={inForce === null ? undefined : text.publishReason}
          missing={text.publishReasonMissing}
          action={text.publish}
          submit={(reason) =>
            client.rates.publish.mutate({ calculationId, version, reason: inForce === null ? null : reason })
          }
          onDone={() => tell(text.published)}
          onClose={() => setPublishing(false)}
        />
      )}
    </Alert>
  );
}

function Published({ calculation }: { calculation: CalculationDetail }) {
  const { decide: text } = useText(ratesText);
  const navigate = useNavigate();
  const { offer, year, id } = calculation;
  const [requestId] = useState(createRequestId);
  const again = useAction(
    () => client.rates.start.mutate({ offerId: offer.id, year, requestId }),
    ({ calculationId }) => {
      void refreshRates();
      void navigate({ to: "/takster/$id", params: { id: calculationId } });
    },
  );
  return (
    <Alert kind="success" heading={text.isPublished}>
      <ButtonGroup>
        <LinkButton href={`/tilbud/${offer.id}/takster/${year}?beregning=${id}`} variant="primary">
          {text.seePublished}
        </LinkButton>
        {calculation.may.startAnew && (
          <Button isBusy={again.isBusy} onClick={() => again.start()}>
            {text.newVersion}
          </Button>
        )}
      </ButtonGroup>
    </Alert>
  );
}

/** Takes a submission back. */
function Withdraw({ calculation: { id, version } }: { calculation: CalculationDetail }) {
  const { decide: text } = useText(ratesText);
  const withdraw = useAction(
    () => client.rates.withdraw.mutate({ calculationId: id, version }),
    () => tell(text.withdrawn),
  );
  return (
    <Button isBusy={withdraw.isBusy} onClick={() => withdraw.start()}>
      {text.withdraw}
    </Button>
  );
}

/** Gives a draft up, after a question: what is in it is not shown anywhere afterwards. */
export function GiveUp({ calculation: { id, version } }: { calculation: CalculationDetail }) {
  const { decide: text } = useText(ratesText);
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const giveUp = useAction(
    () => client.rates.withdraw.mutate({ calculationId: id, version }),
    () => {
      tell(text.givenUp);
      void navigate({ to: "/takster" });
    },
  );
  return (
    <>
      <Button variant="tertiary" onClick={() => setAsking(true)}>
        {text.giveUp}
      </Button>
      {isAsking && (
        <Dialog
          heading={text.giveUpHeading}
          onClose={() => setAsking(false)}
          actions={
            <ButtonGroup>
              <Button variant="warning" isBusy={giveUp.isBusy} onClick={() => giveUp.start()}>
                {text.giveUp}
              </Button>
              <Button onClick={() => setAsking(false)}>{text.cancel}</Button>
            </ButtonGroup>
          }
        >
          <p>{text.giveUpText}</p>
        </Dialog>
      )}
    </>
  );
}

function tell(text: string): void {
  showToast({ kind: "success", text });
  void refreshRates();
}
