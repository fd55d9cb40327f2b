/**
 * `node scripts/draw-icons.cjs [folder]`: draws manifest/color.png (192 x 192) and manifest/outline.png (32 x 32).
 * The mark is a shield with a medical cross whose right arm runs on as a flow arrow. It is kept as code, so that
 * a change of colour or shape is a diff a person can read. Nothing but Node is needed.
 */
const { writeFileSync } = require('node:fs');
const path = require('node:path');
const { deflateSync, crc32 } = require('node:zlib');

/** Samples a side per pixel: 6 x 6 gives 37 shades on an edge, smooth at every size. */
const SAMPLES = 6;

/* ---- shapes: a shape tells whether it holds the point (x, y); coordinates run from -1 to 1, y points down ---- */

const roundedRectangle = (cx, cy, halfWidth, halfHeight, radius) => (x, y) => {
  const dx = Math.max(Math.abs(x - cx) - (halfWidth - radius), 0);
  const dy = Math.max(Math.abs(y - cy) - (halfHeight - radius), 0);
  return Math.abs(x - cx) <= halfWidth && Math.abs(y - cy) <= halfHeight && dx * dx + dy * dy <= radius * radius;
};

const polygon = (points) => (x, y) => {
  let inside = false;
  for (let i = 0, j = points.length - 1; i < points.length; j = i, i += 1) {
    const [xi, yi] = points[i];
    const [xj, yj] = points[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
};

/** A polygon grown by a radius, which rounds its corners. */
const rounded = (points, radius) => {
  const core = polygon(points);
  const [left, right] = [Math.min(...points.map(([x]) => x)) - radius, Math.max(...points.map(([x]) => x)) + radius];
  const [top, bottom] = [
    Math.min(...points.map(([, y]) => y)) - radius,
    Math.max(...points.map(([, y]) => y)) + radius,
  ];
  return (x, y) =>
    x >= left &&
    x <= right &&
    y >= top &&
    y <= bottom &&
    (core(x, y) ||
      points.some((from, index) => distanceToSegment(x, y, from, points[(index + 1) % points.length]) <= radius));
};

const union =
  (...shapes) =>
  (x, y) =>
    shapes.some((shape) => shape(x, y));
const minus = (shape, hole) => (x, y) => shape(x, y) && !hole(x, y);

function distanceToSegment(x, y, [ax, ay], [bx, by]) {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

/** A shield: straight shoulders, sides that sweep into a point. `size` 1 fills the square, `rounding` softens the corners. */
function shield(size, rounding) {
  const right = [];
  for (let step = 0; step <= 14; step += 1) {
    const t = step / 14;
    // One quadratic curve from the end of the straight side to the tip.
    right.push([
      0.8 * (1 - t) ** 2 + 2 * 0.8 * t * (1 - t) * 0.94,
      0.02 * (1 - t) ** 2 + 2 * 0.6 * t * (1 - t) + 0.98 * t ** 2,
    ]);
  }
  const outline = [[0, -0.92], [0.8, -0.74], ...right];
  const whole = [
    ...outline,
    ...outline
      .slice(1, -1)
      .reverse()
      .map(([x, y]) => [-x, y]),
  ];
  return rounded(
    whole.map(([x, y]) => [x * size, y * size]),
    rounding,
  );
}

/** A cross whose right arm ends in an arrow head. `arm` is half the reach, `thick` half the width, `barb` how far the head stands out. */
function crossWithArrow(cx, cy, arm, thick, corner, barb = 1.75) {
  const upright = roundedRectangle(cx, cy, thick, arm, corner);
  const level = roundedRectangle(cx - thick * 0.2, cy, arm - thick * 0.2, thick, corner);
  const base = cx + arm * 0.66;
  const head = rounded(
    [
      [base, cy - thick * barb],
      [base + thick * (barb + 0.15), cy],
      [base, cy + thick * barb],
    ],
    corner,
  );
  return union(upright, level, head);
}

/* ---- colour ---- */

const mix = (from, to, t) => from.map((value, channel) => value + (to[channel] - value) * t);
const plain = (colour) => () => colour;
const downward = (top, bottom) => (x, y) => mix(top, bottom, Math.min(1, Math.max(0, (y + 1) / 2)));

/** Paints layers (shape, colour at a point, opacity) over transparency and returns RGBA bytes. */
function paint(size, layers) {
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      const sum = [0, 0, 0, 0];
      for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
        const x = ((column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size) * 2 - 1;
        const y = ((row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size) * 2 - 1;
        let [red, green, blue, alpha] = [0, 0, 0, 0];
        for (const { shape, colour, opacity = 1 } of layers) {
          if (!shape(x, y)) continue;
          const over = colour(x, y);
          [red, green, blue] = [red, green, blue].map(
            (under, channel) => under * (1 - opacity) + over[channel] * opacity,
          );
          alpha = alpha * (1 - opacity) + opacity;
        }
        // Colours are summed with their opacity, so that an edge does not darken towards the transparent side.
        sum[0] += red;
        sum[1] += green;
        sum[2] += blue;
        sum[3] += alpha;
      }
      const offset = (row * size + column) * 4;
      for (let channel = 0; channel < 3; channel += 1)
        pixels[offset + channel] = sum[3] > 0 ? Math.round(Math.min(255, sum[channel] / sum[3])) : 0;
      pixels[offset + 3] = Math.round((sum[3] / (SAMPLES * SAMPLES)) * 255);
    }
  }
  return pixels;
}

/* ---- PNG ---- */

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

function png(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits a channel, RGBA, no interlace
  const lines = Buffer.alloc(size * (size * 4 + 1)); // each line starts with filter 0
  for (let row = 0; row < size; row += 1)
    pixels.copy(lines, row * (size * 4 + 1) + 1, row * size * 4, (row + 1) * size * 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/* ---- the two icons ---- */

const white = [255, 255, 255];

function colourIcon() {
  // Teams rounds the corners itself and asks for a filled square, so the ground reaches every edge.
  const ground = () => true;
  const body = shield(0.7, 0.05);
  return png(
    192,
    paint(192, [
      { shape: ground, colour: downward([43, 124, 211], [20, 71, 134]) },
      { shape: (x, y) => body(x, y - 0.035), colour: plain([9, 38, 78]), opacity: 0.28 },
      { shape: body, colour: downward([255, 255, 255], [226, 239, 252]) },
      { shape: crossWithArrow(-0.05, -0.055, 0.36, 0.115, 0.03), colour: downward([226, 62, 79], [196, 34, 58]) },
    ]),
  );
}

function outlineIcon() {
  const wall = minus(shield(0.9, 0.08), shield(0.765, 0.06));
  // At this size a bar is sharp only when it covers whole pixels: one pixel is 1/16, the cross is 3 pixels thick.
  const pixel = 1 / 16;
  return png(
    32,
    paint(32, [
      {
        shape: union(wall, crossWithArrow(-1.5 * pixel, -1.5 * pixel, 5.5 * pixel, 1.499 * pixel, 0.01, 2.4)),
        colour: plain(white),
      },
    ]),
  );
}

const folder = path.resolve(process.argv[2] ?? path.join(__dirname, '..', 'manifest'));
for (const [name, bytes] of [
  ['color.png', colourIcon()],
  ['outline.png', outlineIcon()],
]) {
  writeFileSync(path.join(folder, name), bytes);
  console.log(`${path.join(folder, name)}  ${bytes.length} bytes`);
}
