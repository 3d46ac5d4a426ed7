import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ heading: { margin: `${tokens.spacingVerticalS} 0 0` } });

interface Props {
  readonly children: React.ReactNode;
  /** Said aloud when it changes. */
  readonly isStatus?: boolean;
}

/** The title of a part of a page. */
export function Heading({ children, isStatus = false }: Props) {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" className={styles.heading} {...(isStatus && { role: "status" })}>
      {children}
    </Subtitle2>
  );
}
