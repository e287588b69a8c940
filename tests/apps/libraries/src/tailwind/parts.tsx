import type { ComponentProps } from 'react';

const looks = {
  primary: 'bg-emerald-600 text-white active:bg-emerald-700',
  secondary: 'border border-gray-300 bg-white text-gray-700 active:bg-gray-50',
  quiet: 'text-emerald-600 active:bg-emerald-50',
};

/** The button of a team that has no library of its own. */
export function Button({
  look = 'primary',
  className = '',
  ...rest
}: ComponentProps<'button'> & { look?: keyof typeof looks }) {
  return (
    <button
      type="button"
      className={`inline-flex h-9 items-center justify-center rounded-lg px-4 text-sm font-medium transition-colors ${looks[look]} ${className}`}
      {...rest}
    />
  );
}

export function Field({ label, ...rest }: ComponentProps<'input'> & { label: string }) {
  return (
    <label className="block">
      <span className="mb-1 block text-sm text-gray-500">{label}</span>
      <input
        className="h-10 w-full rounded-lg border border-gray-200 bg-white px-3 text-sm text-gray-900 placeholder:text-gray-400"
        {...rest}
      />
    </label>
  );
}
