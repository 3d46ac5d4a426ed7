import { Component } from "react";
import { Broken } from "./Broken";

interface Props {
  readonly children: React.ReactNode;
}

/** Shows `Broken` instead of a pane that could not be drawn. */
export class BrokenBoundary extends Component<Props, { readonly reason: unknown }> {
  override state = { reason: undefined };

  static getDerivedStateFromError(reason: unknown) {
    return { reason };
  }

  override render() {
    return this.state.reason === undefined ? this.props.children : <Broken reason={this.state.reason} />;
  }
}
