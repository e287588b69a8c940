import { Checkbox } from '@care-mode/react/checkbox';
import { useState } from 'react';

const bills = ['水费 36.20 元', '电费 128.60 元', '燃气费 52.00 元'];

export function SomeOfThem() {
  const [chosen, setChosen] = useState<readonly string[]>(['电费 128.60 元']);
  const isAll = chosen.length === bills.length;
  return (
    <div>
      <Checkbox
        checked={isAll}
        isIndeterminate={chosen.length > 0 && !isAll}
        onChange={() => setChosen(isAll ? [] : bills)}
      >
        这个月的账单都交
      </Checkbox>
      <div style={{ marginInlineStart: 'var(--care-space-5)' }}>
        {bills.map((bill) => (
          <Checkbox
            key={bill}
            checked={chosen.includes(bill)}
            onChange={(event) =>
              setChosen(
                event.target.checked ? [...chosen, bill] : chosen.filter((one) => one !== bill),
              )
            }
          >
            {bill}
          </Checkbox>
        ))}
      </div>
    </div>
  );
}
