import { Component } from "react";
import { Broken } from "./Broken";

interface Props {
  readonly children: React.ReactNode;
}

interface State {
  /** Whatever was thrown. */
  readonly reason: unknown;
}

/** Shows `Broken` instead of a pane that could not be drawn. */
export class BrokenBoundary extends Component<Props, State> {
  override state: State = { reason: undefined };

  static getDerivedStateFromError(reason: unknown): State {
    return { reason };
  }

  override render() {
    return this.state.reason === undefined ? this.props.children : <Broken reason={this.state.reason} />;
  }
}
