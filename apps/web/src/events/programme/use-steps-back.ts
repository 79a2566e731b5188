import { useRef, useState } from "react";

const mostSteps = 100;

/**
 * Changes to one value that can be taken back, one after the other. Changes with the same name that follow each other,
 * such as letters typed in one field, are one step.
 */
export function useStepsBack<Value>(value: Value, set: (value: Value) => void) {
  const [steps, setSteps] = useState<readonly Value[]>([]);
  const last = useRef("");
  return {
    change: (name: string, next: Value): void => {
      if (name !== last.current) setSteps([...steps.slice(-mostSteps), value]);
      last.current = name;
      set(next);
    },
    canGoBack: steps.length > 0,
    goBack: (): void => {
      const before = steps.at(-1);
      if (before === undefined) return;
      last.current = "";
      setSteps(steps.slice(0, -1));
      set(before);
    },
  };
}
