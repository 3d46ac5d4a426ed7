import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface Props {
  readonly words: string;
  /** Endings of file names: `.docx,.xlsx`. */
  readonly accept: string;
  readonly areMany?: boolean;
  readonly isPrimary?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files of this computer. */
export function FileButton({ words, accept, areMany = false, isPrimary = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={isPrimary ? "primary" : "secondary"} onClick={() => input.current?.click()}>
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={areMany}
        aria-label={words}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = ""; // the same file can be chosen again after it was put right
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
