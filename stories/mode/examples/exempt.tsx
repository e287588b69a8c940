import { CareExempt, Paragraph, Stack } from '@care-mode/react';

/** A seating plan keeps its own scale; the words that explain it follow the mode. */
export function Exempt() {
  return (
    <Stack>
      <CareExempt>
        <svg viewBox="0 0 300 120" width="300" role="img" aria-label="二楼平面图，眼科在电梯右边">
          <rect x="5" y="5" width="290" height="110" fill="none" stroke="currentColor" />
          <rect x="120" y="70" width="50" height="45" fill="none" stroke="currentColor" />
          <rect x="210" y="5" width="85" height="60" fill="none" stroke="currentColor" />
          <text x="129" y="98" fontSize="16" fill="currentColor">
            电梯
          </text>
          <text x="236" y="40" fontSize="16" fill="currentColor">
            眼科
          </text>
        </svg>
      </CareExempt>
      <Paragraph>出电梯右转，第二个门是眼科。</Paragraph>
    </Stack>
  );
}
