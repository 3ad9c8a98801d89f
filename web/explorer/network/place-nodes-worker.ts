/** Places the nodes of a network beside the page, so that it stays smooth meanwhile. */
import { placeNodes, type Ties } from './place-nodes.ts';

self.addEventListener('message', ({ data }: MessageEvent<Ties>) => {
  self.postMessage(placeNodes(data));
});
