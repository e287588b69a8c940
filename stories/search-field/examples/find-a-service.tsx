import { Paragraph } from '@care-mode/react/paragraph';
import { SearchField } from '@care-mode/react/search-field';
import { Stack } from '@care-mode/react/stack';
import { useState } from 'react';

export function FindAService() {
  const [query, setQuery] = useState('');
  return (
    <Stack>
      <SearchField label="您想办什么事" defaultValue="挂号" onSearch={setQuery} />
      <Paragraph role="status">{query && `正在找“${query}”`}</Paragraph>
    </Stack>
  );
}
