import type { ReactNode } from "react";
import { Component } from "react";
import { WordsContext } from "../pane-context";
import { describe } from "../work/trouble";
import { CopyDetails } from "./copy-details";
import { Button } from "./button";
import { retryNow } from "./retries";

/** Catches a fault while drawing. React 18 knows no other way than a class. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
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
    if (!this.context) throw new Error("invariant: the boundary stands below the words");
    const { trouble } = this.context.start.pane;
    return (
      <main style={{ padding: 16 }} role="alert">
        <p>{trouble.unexpected}</p>
        <div style={{ display: "flex", flexWrap: "wrap", gap: 8 }}>
          <Button appearance="primary" onClick={this.retry}>
            {trouble.retry}
          </Button>
          <CopyDetails detail={detail} />
        </div>
      </main>
    );
  }
}
