import { QueryClient } from "@tanstack/react-query";
import { readProblem } from "../errors/read-problem.ts";

const staleMilliseconds = 30_000;

/** A refusal is an answer and asking again changes nothing, except when the server was busy or not there. */
function isWorthRetrying(failures: number, error: Error): boolean {
  if (failures >= 2) return false;
  const problem = readProblem(error);
  return problem.kind === "refused" && problem.error.code === "database-busy";
}

/** What the page knows of the server. Queries wait while the connection is lost; changes fail at once and say so. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: staleMilliseconds, retry: isWorthRetrying },
    mutations: { networkMode: "always", retry: false },
  },
});
