/** How sigma draws our networks. */
import { NodeCircleProgram } from 'sigma/rendering';
import type { Settings } from 'sigma/settings';
import { OpenSquareProgram, SquareProgram } from './square-programs.ts';
import type { Colours } from './use-colours.ts';

/** `width` of the place in pixels: names need room at the sides, unless there is little. */
export function sigmaSettings(colours: Colours, width: number): Partial<Settings> {
  return {
    allowInvalidContainer: true,
    nodeProgramClasses: { disc: NodeCircleProgram, square: SquareProgram, 'open-square': OpenSquareProgram },
    defaultNodeType: 'disc',
    defaultEdgeColor: colours['rule-strong'],
    // Its own names would cover each other; `draw-names.ts` draws them.
    renderLabels: false,
    defaultDrawNodeHover: () => undefined,
    stagePadding: width < 600 ? 16 : 60,
    minCameraRatio: 0.05,
    maxCameraRatio: 2,
    enableCameraRotation: false,
    zIndex: true,
  };
}
