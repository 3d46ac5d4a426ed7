import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useFocusOnShow } from "./use-focus-on-show";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.subtitle2,
    // A browser's own margins of headings are large.
    margin: `${tokens.spacingVerticalS} 0 0`,
    ":first-of-type": { marginTop: 0 },
    outlineStyle: "none",
  },
});

interface Props {
  readonly children: React.ReactNode;
  /** Said aloud when it changes. */
  readonly isStatus?: boolean;
  /** Begins what a press has opened: keyboard and screen reader go on from here. */
  readonly takesFocus?: boolean;
}

/** The title of a part of a page. */
export function Heading({ children, isStatus = false, takesFocus = false }: Props) {
  const styles = useStyles();
  const ref = useFocusOnShow<HTMLHeadingElement>(takesFocus);
  return (
    <h2 className={styles.heading} ref={ref} {...(takesFocus && { tabIndex: -1 })}>
      {isStatus ? <span role="status">{children}</span> : children}
    </h2>
  );
}
