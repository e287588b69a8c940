import { cdp } from 'vitest/browser';
import { afterEach, expect, it } from 'vitest';
import { accessibleName } from './accessible-name.ts';
import { namePages } from './name-pages.ts';

interface DevTools {
  send(method: 'Runtime.evaluate', what: object): Promise<{ result: { objectId?: string } }>;
  send(
    method: 'Accessibility.getPartialAXTree',
    what: object,
  ): Promise<{ nodes: readonly AxNode[] }>;
}

interface AxNode {
  readonly ignored: boolean;
  readonly name?: { readonly value?: string };
}

/** Vitest leaves the methods to the provider's own types. */
const browser = () => cdp() as unknown as DevTools;

// The page of the test is a frame of the page the tools look at.
const expression = `[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument?.getElementById('x')).find(Boolean)`;

/** What Chromium tells assistive technology the element `x` is called; nothing where it leaves it out. */
async function nameInBrowser(): Promise<string> {
  const { result } = await browser().send('Runtime.evaluate', { expression });
  const { nodes } = await browser().send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  const [node] = nodes;
  return (node?.ignored ? '' : (node?.name?.value ?? '')).replace(/\s+/g, ' ').trim();
}

/** Where we say something else on purpose. */
const otherwise: Readonly<Record<string, string>> = {
  // Step 2A of version 1.2 lets a hidden label name its field.
  '<label for="x" style="display:none">姓名</label><input id="x">': '姓名',
  // The tooltip is the last name of anything, also within another name (step 2I).
  '<button id="x"><i title="关"></i></button>': '关',
  '<label for="x"></label><input id="x" title="题">': '题',
  '<div id="x" title="题">文</div>': '题',
  '<span id="x" title="题"></span>': '题',
  '<p id="x" title="题">文</p>': '题',
  '<input id="x" type="file" title="题">': '题',
  // What is seen on a button names it.
  '<button id="x"><svg><text>字</text></svg></button>': '字',
  '<button id="x"><span style="visibility:hidden">藏<b style="visibility:visible">见</b></span></button>':
    '见',
  '<a id="x" href="#"><figure><img alt="图"><figcaption>说</figcaption></figure></a>': '图 说',
  // What is not seen before somebody searches for it does not.
  '<button id="x"><span hidden="until-found">见</span>文</button>': '文',
  // Said once.
  '<button id="x" aria-labelledby="a a">文</button><span id="a">甲</span>': '甲',
  // What is hidden within what is hidden was not meant.
  '<button id="x" aria-labelledby="a">文</button><span id="a" style="display:none">甲<b style="display:none">乙</b></span>':
    '甲',
  // A person reads it in one go.
  '<button id="x" aria-labelledby="a">文</button><span id="a" hidden>甲<b>乙</b></span>': '甲乙',
  '<button id="x" aria-labelledby="a">文</button><a id="a" href="#">甲<img alt="图"></a>': '甲图',
  '<a id="x" href="#"><img alt="甲">乙</a>': '甲乙',
  '<a id="x" href="#"><i role="img" aria-label="星"></i>3</a>': '星3',
  // Films have no words to read.
  '<a id="x" href="#"><video title="影"></video></a>': '',
  '<video id="x" title="影"></video>': '影',
  '<audio id="x" aria-label="音"></audio>': '音',
  // An area of no map of the page.
  '<area id="x" href="#" alt="区">': '区',
  // A field within a name is its value as it is shown; how far something got is no part of a name.
  '<label>甲<input id="x" type="checkbox"> <span role="combobox">框</span></label>': '甲 框',
  '<label>甲<input id="x" type="checkbox"> <select multiple><option selected>一<option selected>二</select></label>':
    '甲 一, 二',
  '<label>甲<input id="x" type="checkbox"> <span role="progressbar" aria-valuenow="3"></span></label>':
    '甲',
  '<label>甲<input id="x" type="checkbox"> <meter value="3">三</meter></label>': '甲 三',
  // Gone from HTML.
  '<table id="x" summary="摘"><tr><td>一</table>': '',
  // Named by what they contain (ARIA 1.2), in a table or list or without one.
  '<table><tr id="x"><td>甲<td>乙</table>': '甲 乙',
  '<div id="x" role="row"><span role="cell">甲</span> <span role="cell">乙</span></div>': '甲 乙',
  '<div id="x" role="option">项</div>': '项',
  '<div id="x" role="treeitem">树</div>': '树',
};

afterEach(() => {
  document.body.innerHTML = '';
});

it('is what the browser tells assistive technology', async () => {
  const different: string[] = [];
  let isSame = 0;
  for (const html of namePages) {
    document.body.innerHTML = html;
    const expected = otherwise[html] ?? (await nameInBrowser());
    const name = accessibleName(document.getElementById('x')!);
    if (name === expected && !(html in otherwise)) isSame += 1;
    if (name !== expected) different.push(`${html}: ${name}, but there ${expected}`);
  }
  expect(different).toEqual([]);
  expect(isSame).toBeGreaterThan(250);
}, 60_000);
