export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Shortest an upper arm or forearm is drawn, at full size. */
export const SHORTEST_BONE = 96;

/**
 * The elbow between a shoulder and a hand. Bones lengthen with the distance, as if seen at a slant, so that an arm is
 * never too short for its hand and an elbow never flies out.
 *
 * @param side 1 bends the elbow to the right of the line from shoulder to hand, -1 to the left
 */
export function elbow(shoulder: Point, hand: Point, side: 1 | -1, scale = 1): Point {
  const dx = hand.x - shoulder.x;
  const dy = hand.y - shoulder.y;
  const distance = Math.hypot(dx, dy) || 1;
  const bone = Math.max(SHORTEST_BONE * scale, distance * 0.535);
  const out = Math.sqrt(Math.max(0, bone * bone - (distance * distance) / 4));
  return {
    x: shoulder.x + dx / 2 - (dy / distance) * out * side,
    y: shoulder.y + dy / 2 + (dx / distance) * out * side,
  };
}
