import { SearchField } from '@care-mode/react/search-field';

export function WordOnButtonOnly() {
  return (
    <SearchField label="找医生" labelVisibility="hidden" submitLabel="找医生" action="#doctors" />
  );
}
