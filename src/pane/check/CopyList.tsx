import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { CHECK_WORDS } from "../../text/check/check-page";

const useStyles = makeStyles({
  copy: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  said: { ":empty": { display: "none" } },
});

interface Props {
  readonly text: string;
}

/** Copies the list as text. A pane inside Excel may be refused the clipboard: then the text stands there, selected, to be copied by hand. */
export function CopyList({ text }: Props) {
  const styles = useStyles();
  const [state, setState] = useState<"ready" | "copied" | "refused">("ready");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state === "refused") place.current?.querySelector("textarea")?.select();
  }, [state]);
  return (
    <div ref={place} className={styles.copy}>
      <div>
        <Button onClick={() => void copied(text).then((isCopied) => setState(isCopied ? "copied" : "refused"))}>
          {CHECK_WORDS.copy}
        </Button>
      </div>
      <div role="status" className={styles.said}>
        {state === "copied" && <Text size={200}>{CHECK_WORDS.copied}</Text>}
      </div>
      {state === "refused" && (
        <Field label={CHECK_WORDS.notCopied}>
          <Textarea readOnly value={text} rows={6} />
        </Field>
      )}
    </div>
  );
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
