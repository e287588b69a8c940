import { scriptedEngine } from '@care-mode/test-kit/scripted-engine';
import { SilentVoice } from '@care-mode/test-kit/voices';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useRef, type ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { PointToRead } from './point-to-read';

function Part({ children }: { children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={part}>{children}</div>
      <PointToRead within={part} />
    </>
  );
}

describe('PointToRead', () => {
  it('works in the part of the page it is given, and nowhere else', async () => {
    const engine = scriptedEngine();
    render(
      <SilentVoice engines={[engine]}>
        <Part>
          <button type="button">交电费</button>
        </Part>
        <button type="button">别的</button>
      </SilentVoice>,
    );
    fireEvent.click(screen.getByRole('button', { name: '别的' }));
    expect(engine.asked).toEqual([]);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: '交电费' })));
    expect(engine.asked[0]!.text).toContain('交电费');
  });
});
