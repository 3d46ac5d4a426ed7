import { MessageBar, MessageBarBody } from "@fluentui/react-components";

/** Why the plan could not be changed so, and what to do. */
export function Refusal({ children }: { readonly children: React.ReactNode }) {
  return (
    <MessageBar intent="warning" layout="multiline" role="alert">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
