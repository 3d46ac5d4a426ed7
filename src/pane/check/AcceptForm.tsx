import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { CHECK_WORDS } from "../../text/check/check-page";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly onAccept: (reason: string) => void;
  readonly onLeave: () => void;
}

/** Asks why a finding is let stand; without a reason it is not. */
export function AcceptForm({ onAccept, onLeave }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState("");
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const isReady = reason.trim() !== "";
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onAccept(reason);
      }}
    >
      <Field label={CHECK_WORDS.reason} required hint={CHECK_WORDS.reasonHint}>
        <Textarea value={reason} maxLength={1000} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={!isReady}>
          {CHECK_WORDS.accept}
        </Button>
        <Button size="small" onClick={onLeave}>
          {CHECK_WORDS.leave}
        </Button>
      </div>
    </form>
  );
}
