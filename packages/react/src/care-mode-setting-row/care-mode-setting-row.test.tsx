import { describeConformance } from '@care-mode/test-kit';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { matchCareModeQuery } from '@care-mode/core';
import { createRef } from 'react';
import { describe, expect, it } from 'vitest';
import { CareModeProvider } from '../provider';
import { CareModeSettingRow } from '.';

describeConformance('CareModeSettingRow', (props) => <CareModeSettingRow {...props} />, {
  element: HTMLInputElement,
  wears: (input) => input.closest('label')!.parentElement,
  alwaysNamed: 'it has words of its own until the caller gives others',
  handlers: ['onClick', 'onFocus', 'onBlur'],
  cancels: { handler: 'onClick', state: (node) => (node as HTMLInputElement).checked },
  wrapper: ({ children }) => <CareModeProvider storage={false}>{children}</CareModeProvider>,
});

describe('CareModeSettingRow', () => {
  it('has the standard name people look for and search for (A-17, A-18)', async () => {
    const ref = createRef<HTMLInputElement>();
    render(
      <CareModeProvider storage={false}>
        <CareModeSettingRow ref={ref} />
      </CareModeProvider>,
    );
    const row = screen.getByRole('switch', { name: '长辈版' });
    expect(matchCareModeQuery('长辈版')).toBe(true);
    expect(ref.current).toBe(row);
    await userEvent.click(row);
    expect(document.documentElement).toHaveAttribute('data-care-mode', 'care');
  });

  it("takes the caller's name instead", () => {
    render(
      <CareModeProvider storage={false}>
        <CareModeSettingRow>大字长辈版</CareModeSettingRow>
      </CareModeProvider>,
    );
    expect(screen.getByRole('switch', { name: '大字长辈版' })).toBeInTheDocument();
  });
});
