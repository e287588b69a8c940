import { expect, it } from 'vitest';
import { createCareStore, profileAttributes } from './index.ts';
import { weChatHost } from './hosts/wechat.ts';
import { prePaintScript } from './pre-paint/index.ts';

const cookie = 'theme=x; care-mode=care=1&care-text-scale=1.5; session=1';

it('has no DOM here', () => {
  expect(typeof window).toBe('undefined');
  expect(typeof document).toBe('undefined');
});

it('works without one', () => {
  const store = createCareStore({ hosts: [] });
  expect(store.get().mode).toBe('standard');
  store.set({ mode: 'care' });
  expect(store.get().mode).toBe('care');
  store.connect()();
  expect(prePaintScript()).toContain('careOptions');
  expect(weChatHost().name).toBe('WeChat');
});

it('renders what the cookie, the link and the policy say', () => {
  const store = createCareStore({
    cookie,
    url: 'https://example.cn/?care-contrast=high&care-text-scale=2',
    policy: { layout: 'simple' },
  });
  expect(store.get()).toEqual(store.getServer());
  expect(profileAttributes(store.getServer())).toMatchObject({
    'data-care-mode': 'care',
    'data-care-text-scale': '1.5',
    'data-care-contrast': 'high',
    'data-care-layout': 'simple',
    'data-care-motion': 'reduced',
  });
});

it('reads the cookie that `storage` names', () => {
  const two = 'care-mode=care=1; app=care=1&care-layout=simple';
  expect(createCareStore({ cookie: two, storage: 'app' }).getServer().layout).toBe('simple');
  expect(createCareStore({ cookie: two }).getServer()).toMatchObject({
    mode: 'care',
    layout: 'standard',
  });
});

it('keeps people apart: one store per request shares nothing', () => {
  createCareStore({ cookie }).set({ contrast: 'high' });
  expect(createCareStore().get()).toMatchObject({ mode: 'standard', contrast: 'standard' });
});

it('survives a host that needs a DOM', () => {
  const store = createCareStore({ hosts: [weChatHost()] });
  store.connect()();
  expect(store.get().mode).toBe('standard');
});
