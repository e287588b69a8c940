import { lazy, Suspense, useState } from 'react';
import {
  community,
  days,
  departments,
  due,
  greeting,
  mattersIn,
  needs,
  services,
  states,
  words,
  type State,
} from '../content';
import { ServiceIcon } from '../icons';
import { go, useRoute } from '../route';
import { Button, Field } from './parts';

const Bills = lazy(() => import('./bills'));

/** A community app as a team writes it with Tailwind. */
export function App() {
  const route = useRoute();
  return (
    <div className="min-h-screen bg-gray-50 pb-8 text-gray-900">
      <header className="flex items-center justify-between bg-white px-4 py-2 shadow-sm">
        <h1 className="text-base font-semibold">{community}</h1>
        <Button look="quiet" onClick={() => go('')}>
          {route === '' ? '我的' : '返回'}
        </Button>
      </header>
      {route === 'form' ? (
        <Appointment />
      ) : route === 'bills' ? (
        <Suspense fallback={null}>
          <Bills />
        </Suspense>
      ) : (
        <Home />
      )}
    </div>
  );
}

const stateLooks = {
  已完成: 'bg-gray-100 text-gray-500',
  待确认: 'bg-amber-100 text-amber-700',
  办理中: 'bg-emerald-100 text-emerald-700',
};

function Home() {
  const [state, setState] = useState<State>('全部');
  const [searched, setSearched] = useState('');
  const [isPaying, setIsPaying] = useState(false);
  const [isSigned, setIsSigned] = useState(false);
  const sign = () => {
    setIsSigned(true);
    setTimeout(() => setIsSigned(false), 8000);
  };
  return (
    <main className="space-y-3 p-4">
      <input
        type="search"
        className="h-9 w-full rounded-full border border-gray-200 bg-white px-4 text-sm placeholder:text-gray-400"
        placeholder={words.search}
        aria-label={words.search}
        value={searched}
        onChange={({ target }) => setSearched(target.value)}
      />
      <p className="truncate text-xs text-gray-500">{greeting}</p>
      <div className="grid grid-cols-4 gap-2 rounded-xl bg-white p-3 shadow-sm">
        {services.map(({ id, name }) => (
          <button
            type="button"
            className="flex flex-col items-center gap-1 py-1 text-xs text-gray-700"
            key={id}
            onClick={() => go(id === 'bills' ? 'bills' : 'form')}
          >
            <ServiceIcon id={id} size={24} />
            {name}
          </button>
        ))}
      </div>
      <section className="flex items-center justify-between rounded-xl bg-white p-4 shadow-sm">
        <div>
          <p className="text-xs text-gray-400">本期待缴</p>
          <p className="text-2xl font-bold tracking-tight">¥{due}</p>
        </div>
        <Button onClick={() => setIsPaying(true)}>{words.pay}</Button>
      </section>
      <nav className="divide-y divide-gray-100 rounded-xl bg-white shadow-sm">
        <a href="#/form" className="flex items-center justify-between px-4 py-3 text-sm">
          {words.form}
          <span className="text-xs text-gray-400">挂号、体检、接种</span>
        </a>
        <a href="#/bills" className="flex items-center justify-between px-4 py-3 text-sm">
          {words.bills}
          <span className="text-xs text-rose-500">3 笔待缴</span>
        </a>
        <a href="./notice.html" className="flex items-center justify-between px-4 py-3 text-sm">
          {words.notice}
        </a>
      </nav>
      <Button look="secondary" className="w-full" onClick={sign}>
        {words.sign}
      </Button>
      <div role="tablist" className="flex border-b border-gray-200">
        {states.map((each) => (
          <button
            type="button"
            role="tab"
            aria-selected={each === state}
            className="flex-1 border-b-2 border-transparent py-2 text-sm text-gray-500 aria-selected:border-emerald-600 aria-selected:text-emerald-600"
            key={each}
            onClick={() => setState(each)}
          >
            {each}
          </button>
        ))}
      </div>
      <ul className="divide-y divide-gray-100 rounded-xl bg-white shadow-sm">
        {mattersIn(state, searched).map((matter) => (
          <li key={matter.title}>
            <a href="#/form" className="flex items-center gap-2 px-4 py-3">
              <div className="min-w-0 flex-1">
                <p className="truncate text-sm">{matter.title}</p>
                <p className="truncate text-xs text-gray-400">
                  {matter.place} {matter.date}
                </p>
              </div>
              <span
                className={`shrink-0 rounded px-1.5 py-0.5 text-xs ${stateLooks[matter.state]}`}
              >
                {matter.state}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {isPaying && (
        <div className="fixed inset-0 z-20 flex items-center justify-center bg-black/50 p-6">
          <div
            role="alertdialog"
            aria-modal="true"
            aria-labelledby="pay-title"
            className="w-full max-w-sm rounded-2xl bg-white p-5 shadow-xl"
          >
            <h2 id="pay-title" className="text-base font-semibold">
              {words.payTitle}
            </h2>
            <p className="mt-2 text-sm text-gray-600">{words.payText}</p>
            <div className="mt-4 flex justify-end gap-2">
              <Button look="secondary" onClick={() => setIsPaying(false)}>
                {words.payNo}
              </Button>
              <Button onClick={() => setIsPaying(false)}>{words.payYes}</Button>
            </div>
          </div>
        </div>
      )}
      {isSigned && (
        <div
          role="status"
          className="fixed inset-x-4 bottom-4 z-30 rounded-lg bg-gray-900 px-4 py-3 text-sm text-white shadow-lg"
        >
          {words.signed}
        </div>
      )}
    </main>
  );
}

function Appointment() {
  const [isPicking, setIsPicking] = useState(false);
  const [department, setDepartment] = useState<string | null>(null);
  return (
    <main className="space-y-4 p-4">
      <h2 className="text-lg font-semibold">{words.formTitle}</h2>
      <Field label="姓名" placeholder="请输入就诊人姓名" />
      <Field label="手机号" type="tel" placeholder="用于接收短信通知" />
      <button
        type="button"
        className="flex h-10 w-full items-center justify-between rounded-lg border border-gray-200 bg-white px-3 text-sm"
        onClick={() => setIsPicking(true)}
      >
        <span className={department ? '' : 'text-gray-400'}>{department ?? words.department}</span>
        <span aria-hidden className="text-gray-300">
          ›
        </span>
      </button>
      <label className="block">
        <span className="mb-1 block text-sm text-gray-500">就诊日期</span>
        <select className="h-10 w-full rounded-lg border border-gray-200 bg-white px-3 text-sm">
          {days.map((day) => (
            <option key={day}>{day}</option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend className="mb-1 text-sm text-gray-500">性别</legend>
        <div className="flex gap-6">
          {['男', '女'].map((sex) => (
            <label key={sex} className="flex items-center gap-2 text-sm">
              <input type="radio" name="sex" className="size-4" defaultChecked={sex === '女'} />
              {sex}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="space-y-2">
        <legend className="mb-1 text-sm text-gray-500">特殊需要</legend>
        {needs.map((need) => (
          <label key={need} className="flex items-center gap-2 text-sm">
            <input type="checkbox" className="size-4 accent-emerald-600" />
            {need}
          </label>
        ))}
      </fieldset>
      <label className="flex items-center justify-between text-sm">
        短信提醒
        <span className="relative inline-flex">
          <input type="checkbox" role="switch" defaultChecked className="peer sr-only" />
          <span className="h-6 w-11 rounded-full bg-gray-300 transition-colors peer-checked:bg-emerald-600" />
          <span className="absolute top-0.5 left-0.5 size-5 rounded-full bg-white shadow transition-transform peer-checked:translate-x-5" />
        </span>
      </label>
      <textarea
        rows={3}
        aria-label="备注"
        className="w-full rounded-lg border border-gray-200 bg-white p-3 text-sm placeholder:text-gray-400"
        placeholder="哪里不舒服，可以在这里告诉医生"
      />
      <Button className="w-full">{words.submit}</Button>
      {isPicking && (
        <div className="fixed inset-0 z-20 flex items-end bg-black/50">
          <div
            role="dialog"
            aria-modal="true"
            aria-labelledby="pick-title"
            className="max-h-[70vh] w-full overflow-y-auto rounded-t-2xl bg-white"
          >
            <h2 id="pick-title" className="px-4 py-3 text-center text-sm font-semibold">
              {words.departmentTitle}
            </h2>
            {departments.map((name) => (
              <button
                type="button"
                key={name}
                className="block w-full border-t border-gray-100 py-3 text-center text-sm"
                onClick={() => {
                  setDepartment(name);
                  setIsPicking(false);
                }}
              >
                {name}
              </button>
            ))}
          </div>
        </div>
      )}
    </main>
  );
}
