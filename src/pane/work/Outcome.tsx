import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useFocusOnShow } from "../frame/use-focus-on-show";

const useStyles = makeStyles({ outcome: { outlineStyle: "none" } });

interface Props {
  readonly children: React.ReactNode;
}

/** What a press has done; takes the focus, so that keyboard and screen reader go on from here. */
export function Outcome({ children }: Props) {
  const styles = useStyles();
  const ref = useFocusOnShow<HTMLDivElement>();
  return (
    <div ref={ref} tabIndex={-1} className={styles.outcome}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>{children}</MessageBarBody>
      </MessageBar>
    </div>
  );
}
