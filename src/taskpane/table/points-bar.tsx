import type { ScoredTable } from "../../core";
import { scoreText } from "../format-number";
import { useStrings } from "../pane-context";
import * as surfaces from "../surfaces.module.css";
import type { CategoryShare } from "../session/category-shares";
import { categoryShares } from "../session/category-shares";
import { layOut } from "../session/bar-layout";
import * as styles from "./points-bar.module.css";

/** Points won and lost by category: a bar, and the same in words, what was lost standing out. */
export function PointsBar({ scored }: { readonly scored: ScoredTable }) {
  const words = useStrings().pane;
  const shares = categoryShares(scored);
  if (shares.length === 0) return null;
  return (
    <figure className={styles.box} aria-label={words.table.picture}>
      <svg className={styles.picture} viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true">
        {layOut(shares).map(({ category, left, won, width }) => (
          <g key={category}>
            <rect
              className={styles.lost}
              x={left}
              y={0.5}
              width={width}
              height={9}
              vectorEffect="non-scaling-stroke"
            />
            <rect className={styles.won} x={left} y={0} width={won} height={10} />
          </g>
        ))}
      </svg>
      <ul className={styles.list}>
        {shares.map((share) => (
          <ShareItem key={share.category} share={share} />
        ))}
      </ul>
    </figure>
  );
}

function ShareItem({ share: { category, won, points } }: { readonly share: CategoryShare }) {
  const words = useStrings().pane.table;
  const name = words.category[category];
  const texts = [scoreText(won), scoreText(points)] as const;
  const lost = won.lessThan(points) ? scoreText(points.minus(won)) : null;
  return (
    <li>
      <span aria-hidden="true">
        {words.share(name, ...texts)}
        {lost === null ? null : <strong className={styles.minus}>{words.lost(lost)}</strong>}
      </span>
      <span className={surfaces.hidden}>
        {words.shareSpoken(name, ...texts)}
        {lost === null ? null : words.lostSpoken(lost)}
      </span>
    </li>
  );
}
