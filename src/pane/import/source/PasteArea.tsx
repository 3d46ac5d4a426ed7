import { Field, Textarea } from "@fluentui/react-components";
import type { Pasted } from "../../../app/appendix-reader";
import { SOURCE_WORDS } from "../../../text/import/source";

/** Takes what is pasted, as HTML and as text, and shows none of it: foreign HTML never comes into the page. */
export function PasteArea({ onPasted }: { readonly onPasted: (pasted: Pasted) => void }) {
  const take = (event: React.ClipboardEvent) => {
    event.preventDefault();
    const pasted = { html: event.clipboardData.getData("text/html"), text: event.clipboardData.getData("text/plain") };
    if (pasted.html !== "" || pasted.text !== "") onPasted(pasted);
  };
  return (
    <Field label={SOURCE_WORDS.paste} hint={SOURCE_WORDS.pasteHint}>
      {/* Stays empty: what is typed here is no table. */}
      <Textarea value="" placeholder={SOURCE_WORDS.pasteHere} rows={2} onPaste={take} onChange={() => undefined} />
    </Field>
  );
}
