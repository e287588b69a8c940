import careCss from '@care-mode/adapters/tailwind.css?raw';
import type { Meta } from '@storybook/react-vite';
import { compile } from 'tailwindcss';
import tailwindCss from 'tailwindcss/index.css?raw';
import { withLibrary } from './with-library';

const looks = {
  row: 'flex items-center justify-between border-b border-gray-200 py-3 text-sm text-gray-900',
  note: 'text-xs text-gray-500',
  label: 'my-3 block text-sm text-gray-700',
  field: 'mt-1 block w-full rounded-lg border border-gray-300 px-3 py-2 placeholder:text-gray-400',
  primary: 'mr-2 rounded-lg bg-emerald-600 px-4 py-2 text-sm text-white',
  secondary: 'rounded-lg border border-gray-300 px-4 py-2 text-sm text-gray-700',
};

// What a build does with the classes it finds in the sources.
const { build } = await compile(`${tailwindCss}\n${careCss}`);
const libraryCss = build(Object.values(looks).flatMap((look) => look.split(' ')));

export function Appointment() {
  return (
    <main>
      <a href="#form" className={looks.row}>
        预约登记
        <span className={looks.note}>挂号、体检、接种</span>
      </a>
      <label className={looks.label}>
        姓名
        <input className={looks.field} placeholder="请输入就诊人姓名" />
      </label>
      <button type="button" className={looks.primary}>
        提交预约
      </button>
      <button type="button" className={looks.secondary}>
        再想想
      </button>
    </main>
  );
}

export default {
  title: '适配 Adapters/tailwind',
  tags: ['foreign'],
  decorators: [withLibrary(libraryCss)],
} satisfies Meta;
