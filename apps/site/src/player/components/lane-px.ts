/** The height of a lane of the diagram. */
export const LANE_PX = 46;
