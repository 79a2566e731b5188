import { Alert, Button, Skeleton } from "@rammevaerk/ui";
import type { ReactNode } from "react";
import { codeOf } from "../errors/read-problem.ts";
import { useProblemText } from "../errors/use-problem-text.ts";
import { shellText } from "../language/shell-text.ts";
import { useText } from "../language/use-text.ts";
import { NotFoundPage } from "../layout/not-found-page.tsx";

/**
 * Shows what a query brought: grey lines while it is on its way, a message with a new try when it failed, the
 * not-found page when the thing is not there. What was shown before stays while it is fetched anew.
 *
 * @example <Loaded query={useQuery(api.networks.list.queryOptions({}))}>{(page) => <List page={page} />}</Loaded>
 */
export function Loaded<Data>(props: {
  query: { data: Data | undefined; error: unknown; isFetching: boolean; refetch: () => unknown };
  children: (data: Data) => ReactNode;
  /** Stands in while the data is on its way. */
  placeholder?: ReactNode;
}) {
  const { query } = props;
  const text = useText(shellText);
  const problemText = useProblemText();
  if (query.data !== undefined) return props.children(query.data);
  if (query.error === null) return props.placeholder ?? <Skeleton lines={6} />;
  if (codeOf(query.error) === "not-found") return <NotFoundPage />;
  return (
    <Alert kind="error" heading={text.data.failed} isLive>
      <p className="alert-text">{problemText(query.error)}</p>
      <p>
        <Button isBusy={query.isFetching} onClick={() => void query.refetch()}>
          {text.data.retry}
        </Button>
      </p>
    </Alert>
  );
}
