import type { ReactNode } from "react";
import { Component } from "react";
import { WordsContext } from "../../pane-context";
import { describe } from "../../work/trouble";
import { DetailsLater } from "../controls/details-later";
import { Button } from "../controls/button";
import * as surfaces from "../../surfaces.module.css";
import { retryNow } from "./retries";

/** Catches a fault while drawing. React 18 knows no other way than a class. */
export class ErrorBoundary extends Component<
  {
    readonly children: ReactNode;
    /** The way out where the page itself cannot be drawn; `null` where there is no other to go to. */
    readonly onLeave: (() => void) | null;
  },
  { readonly detail: string | null }
> {
  static override contextType = WordsContext;
  declare context: React.ContextType<typeof WordsContext>;
  override state: { readonly detail: string | null } = { detail: null };

  static getDerivedStateFromError(error: unknown) {
    return { detail: describe(error) };
  }

  private readonly retry = () => {
    retryNow();
    this.setState({ detail: null });
  };

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    if (!this.context) throw new Error("invariant: the pane's parts stand below its root");
    const { trouble } = this.context.start.pane;
    return (
      <main className={surfaces.paragraphs}>
        <div role="alert">
          <h1 className={surfaces.heading}>{trouble.unexpected}</h1>
        </div>
        <div className={surfaces.row} data-bar>
          <Button appearance="primary" onClick={this.retry}>
            {trouble.retry}
          </Button>
          {this.props.onLeave && <Button onClick={this.props.onLeave}>{trouble.leave}</Button>}
          <DetailsLater detail={detail} />
        </div>
      </main>
    );
  }
}
