import type { JSX } from 'preact';

const height = 40;
const pitch = 10;
const gap = 2;

interface BarsProps {
  values: readonly number[];
  /** Said in place of the picture; a table beside it has the numbers. */
  label: string;
  small?: boolean;
}

/** A bar for each value, the highest as high as the picture. */
export function Bars({ values, label, small = false }: BarsProps): JSX.Element {
  const highest = Math.max(1, ...values);
  const width = values.length * pitch;
  return (
    <svg
      class={small ? 'bars small' : 'bars'}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      preserveAspectRatio="none"
    >
      <line x1="0" y1={height} x2={width} y2={height} class="axis" />
      {values.map((value, at) => {
        const tall = (value / highest) * height;
        // A chart of numbers by day has no other name for a bar than its place.
        return <rect key={at} x={at * pitch + gap / 2} y={height - tall} width={pitch - gap} height={tall} />;
      })}
    </svg>
  );
}
