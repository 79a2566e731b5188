import type { StepView } from "@rammevaerk/contracts/rates";
import { type Source, sources } from "@rammevaerk/domain/law";
import { groupSteps, writeStep } from "@rammevaerk/domain/rates";
import { Fragment, type ReactNode } from "react";
import { useLanguage } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import { explanationText } from "./explanation-text.ts";
import { useFigure } from "./use-figure.ts";
import "./explanation.scss";

/**
 * How a figure was calculated, step by step, so that somebody can repeat it by hand: the formula in words, with its numbers, and
 * where each number comes from.
 */
export function Explanation({ steps }: { steps: readonly StepView[] }): ReactNode {
  const language = useLanguage();
  return groupSteps(steps).map((group, at) => (
    <Fragment key={`${at} ${group.heading?.en}`}>
      {group.heading !== undefined && <h3 className="explanation__group">{group.heading[language]}</h3>}
      <ol className="explanation">
        {group.steps.map((step, order) => (
          <ExplainedStep key={`${order} ${step.key}`} step={step} />
        ))}
      </ol>
    </Fragment>
  ));
}

function ExplainedStep({ step }: { step: StepView }) {
  const language = useLanguage();
  const figure = useFigure();
  const { value, words, numbers } = writeStep(step, { language, figure });
  const opens = step.inputs.filter(({ open }) => open !== undefined);
  return (
    <li>
      <p className="explanation__head">
        <strong>{step.label[language]}</strong> <strong className="explanation__value">{value}</strong>
      </p>
      <p className="explanation__words">{words}</p>
      {numbers !== undefined && (
        <p className="explanation__numbers">
          {numbers} = {value}
        </p>
      )}
      {step.note !== undefined && <p className="explanation__note">{step.note[language]}</p>}
      {opens.map(({ key, label, open }) => (
        <p key={key} className="explanation__note">
          {label[language]}: {open?.[language]}
        </p>
      ))}
      <Sources keys={[step.source, ...step.inputs.map(({ source }) => source)]} />
    </li>
  );
}

/** Each source once, with its title and a way to it. */
function Sources({ keys }: { keys: readonly (string | undefined)[] }) {
  const text = useText(explanationText);
  const found = sources.filter(({ key }) => keys.includes(key));
  if (found.length === 0) return null;
  return (
    <p className="explanation__note">
      {text.source}:{" "}
      {found.map((source, at) => (
        <span key={source.key}>
          {at > 0 && "; "}
          <SourceLink source={source} />
        </span>
      ))}
    </p>
  );
}

function SourceLink({ source: { title, url } }: { source: Source }) {
  return url === undefined ? title : <a href={url}>{title}</a>;
}
