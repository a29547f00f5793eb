// TopoJSON to GeoJSON, as far as the world's outline needs it: quantized arcs, polygons.

/** The features of one object of a topology. */
export function features(topology, name) {
  const arcs = topology.arcs.map((arc) => unfold(arc, topology.transform));
  return {
    type: 'FeatureCollection',
    features: topology.objects[name].geometries.map((geometry) => ({
      type: 'Feature',
      id: geometry.id,
      properties: geometry.properties ?? {},
      geometry: { type: geometry.type, coordinates: coordinates(geometry, arcs) },
    })),
  };
}

/** Each position is a step from the one before, on a grid. */
function unfold(arc, { scale, translate }) {
  let x = 0;
  let y = 0;
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
}

function coordinates(geometry, arcs) {
  if (geometry.type === 'Polygon') return geometry.arcs.map((ring) => join(ring, arcs));
  return geometry.arcs.map((polygon) => polygon.map((ring) => join(ring, arcs)));
}

/** Arcs end where the next begins; a negative number (one's complement) is an arc read backwards. */
function join(ring, arcs) {
  const line = [];
  for (const index of ring) {
    const arc = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
    line.push(...(line.length > 0 ? arc.slice(1) : arc));
  }
  return unwrap(line);
}

/** A ring over the 180th meridian goes on beyond it instead of jumping to the other edge. */
function unwrap(line) {
  let shift = 0;
  return line.map(([x, y], i) => {
    const step = i === 0 ? 0 : x - line[i - 1][0];
    if (step > 180) shift -= 360;
    if (step < -180) shift += 360;
    return [x + shift, y];
  });
}
