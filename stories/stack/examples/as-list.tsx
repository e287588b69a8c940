import { Card } from '@care-mode/react/card';
import { Stack } from '@care-mode/react/stack';

const papers = ['身份证', '医保卡', '上次的病历本'];

export function AsList() {
  return (
    <Stack asChild gap={3}>
      <ol style={{ margin: 0, padding: 0, listStyle: 'none' }}>
        {papers.map((paper) => (
          <Card asChild key={paper}>
            <li>{paper}</li>
          </Card>
        ))}
      </ol>
    </Stack>
  );
}
