import { useLanguage } from "../language/language.ts";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { useStore } from "../store/store.ts";
import { errorTexts, loadErrorTexts, problemText } from "./error-sentences.ts";
import { readProblem } from "./read-problem.ts";

/** Turns what a call threw into the sentence to show. */
export function useProblemText(): (error: unknown) => string {
  const language = useLanguage();
  const text = useText(shellText);
  useStore(errorTexts);
  return (error) => {
    void loadErrorTexts();
    return problemText(readProblem(error), language, text.errors.lostConnection);
  };
}
