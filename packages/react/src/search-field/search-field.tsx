'use client';
import { Search } from 'lucide-react';
import { forwardRef, type ComponentPropsWithoutRef } from 'react';
import { Button } from '../button';
import { useWords } from '../messages/use-words';
import { searchWords } from '../messages/zh-cn/search';
import { TextField, type TextFieldProps } from '../text-field';
import { SearchFieldRoot } from './search-field.styles';

/** Props of {@link SearchField}; what is not named here goes to the `<input>`. */
export interface SearchFieldProps extends Omit<TextFieldProps, 'label' | 'suffix' | 'type'> {
  /**
   * What is searched for.
   * @default 搜索
   */
  label?: string;
  /**
   * `hidden` leaves the word on the button as the label in sight (WCAG technique G167); assistive
   * technology still hears `label`.
   * @default 'visible'
   */
  labelVisibility?: 'visible' | 'hidden';
  /**
   * Word on the button.
   * @default 搜索
   */
  submitLabel?: string;
  /** Told the words to look for. The page is not left; without it the form goes to `action`. */
  onSearch?: (query: string) => void;
  /** Address that answers the search without JavaScript; the words are sent as `name`. */
  action?: string;
}

/**
 * Looks for something. Renders a `<form role="search">` with an input and a button that says so in
 * words; Enter does the same. `ref` and props go to the input, `className` and `style` to the form.
 */
export const SearchField = /* @__PURE__ */ forwardRef<HTMLInputElement, SearchFieldProps>(
  function SearchField(
    {
      label,
      labelVisibility = 'visible',
      submitLabel,
      onSearch,
      action,
      isClearable = true,
      name = 'q',
      className,
      style,
      ...rest
    },
    ref,
  ) {
    const message = useWords(searchWords);
    const words = label ?? message('search.label');
    const isLabelled = labelVisibility === 'visible';
    const handleSubmit: ComponentPropsWithoutRef<'form'>['onSubmit'] = (event) => {
      if (!onSearch) return;
      event.preventDefault();
      onSearch(event.currentTarget.querySelector('input')?.value ?? '');
    };
    return (
      <SearchFieldRoot
        role="search"
        action={action}
        className={className}
        style={style}
        onSubmit={handleSubmit}
      >
        <TextField
          label={isLabelled ? words : undefined}
          aria-label={isLabelled ? undefined : words}
          enterKeyHint="search"
          autoComplete="off"
          {...rest}
          type="search"
          name={name}
          isClearable={isClearable}
          ref={ref}
        />
        <Button type="submit" variant="primary" icon={Search} disabled={rest.disabled}>
          {submitLabel ?? message('search.submit')}
        </Button>
      </SearchFieldRoot>
    );
  },
);
