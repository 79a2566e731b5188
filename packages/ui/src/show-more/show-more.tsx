import { Button } from "../button/button.tsx";

export interface ShowMoreProps {
  /** What is shown of how much: "Viser 25 af 312". */
  status: string;
  /** The button: "Vis flere". */
  label: string;
  hasMore: boolean;
  isBusy?: boolean | undefined;
  onMore: () => void;
}

/** The end of a list that is fetched page by page: how much is shown, and a button for the next page. */
export function ShowMore(props: ShowMoreProps) {
  return (
    <div className="show-more">
      <p role="status">{props.status}</p>
      {props.hasMore && (
        <Button onClick={props.onMore} isBusy={props.isBusy}>
          {props.label}
        </Button>
      )}
    </div>
  );
}
