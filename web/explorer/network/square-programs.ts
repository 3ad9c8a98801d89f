/** Draw nodes as squares in WebGL, full or open: sigma's disc, measured by the longer of the two distances from the middle. */
import { NodeCircleProgram } from 'sigma/rendering';

type Definition = ReturnType<NodeCircleProgram['getDefinition']>;

export class SquareProgram extends NodeCircleProgram {
  override getDefinition(): Definition {
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragmentShader('v_color') };
  }
}

/** Empty in the middle; it can be pointed at there too. */
export class OpenSquareProgram extends NodeCircleProgram {
  override getDefinition(): Definition {
    const rim = 'mix(vec4(0.0), v_color, clamp((away - v_radius * 0.5) / edge + 0.5, 0.0, 1.0))';
    return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: fragmentShader(rim) };
  }
}

/** A square that fits into the triangle that sigma draws around the disc of the same size. */
function fragmentShader(colour: string): string {
  return /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;

uniform float u_correctionRatio;

void main(void) {
  float edge = u_correctionRatio * 2.0;
  float away = max(abs(v_diffVector.x), abs(v_diffVector.y));
  float outside = away - v_radius * 0.85 + edge;

  #ifdef PICKING_MODE
  gl_FragColor = outside > edge ? vec4(0.0) : v_color;
  #else
  gl_FragColor = mix(${colour}, vec4(0.0), clamp(outside / edge, 0.0, 1.0));
  #endif
}
`;
}
