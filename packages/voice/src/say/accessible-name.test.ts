import { computeAccessibleDescription, computeAccessibleName } from 'dom-accessibility-api';
import { beforeEach, describe, expect, it } from 'vitest';
import { accessibleDescription, accessibleName } from './accessible-name.ts';

beforeEach(() => {
  document.body.innerHTML = '';
});

function put(html: string): Element {
  document.body.innerHTML = html;
  return document.getElementById('x')!;
}

const pages = [
  '<button id="x">提交</button>',
  '<button id="x"><b>提</b>交 <i> 订单 </i></button>',
  '<button id="x"><div>一</div><div>二</div></button>',
  '<button id="x">一<br>二</button>',
  '<button id="x" aria-label="关闭">×</button>',
  '<button id="x" aria-label="  ">×</button>',
  '<button id="x" title="关闭"></button>',
  '<button id="x" title="更多">关闭</button>',
  '<button id="x"><img alt="搜索"> 一下</button>',
  '<button id="x"><img alt=""></button>',
  '<button id="x"><svg><title>搜索</title><path/></svg></button>',
  '<button id="x">显<span hidden>藏</span><span style="display:none">藏</span><span aria-hidden="true">藏</span></button>',
  '<button id="x"><span style="visibility:hidden">藏</span>显</button>',
  '<button id="x"><span aria-label="标">内</span></button>',
  '<button id="x"><a href="/" aria-label="标">内</a></button>',
  '<a id="x" href="/">说明</a>',
  '<a id="x" href="/"><img alt="首页"></a>',
  '<h2 id="x">一 <a href="/">二</a></h2>',
  '<div id="x" role="button">提交</div>',
  '<div id="x" role="checkbox">同意</div>',
  '<div id="x" role="tab">首页</div>',
  '<div id="x" role="dialog" aria-labelledby="t"><h2 id="t">标题</h2></div>',
  '<div id="x" role="dialog" aria-label="标题">内容</div>',
  '<div id="x" role="dialog">内容</div>',
  '<div id="x" role="slider" aria-label="音量" aria-valuenow="3"></div>',
  '<div id="x" role="group" aria-label="选项"></div>',
  '<p id="x">段落</p>',
  '<img id="x" alt="西湖">',
  '<img id="x" alt="" title="西湖">',
  '<img id="x">',
  '<img id="x" title="西湖">',
  '<i id="x" role="img" aria-label="警告"></i>',
  '<svg id="x"><title>晴</title></svg>',
  '<label>姓名<input id="x"></label>',
  '<label for="x">姓名</label><input id="x">',
  '<label for="x">手机</label><label for="x">号码</label><input id="x">',
  '<label for="x" style="display:none">姓名</label><input id="x">',
  '<label for="x">姓名<b aria-hidden="true">*</b></label><input id="x">',
  '<label for="x">姓名</label><input id="x" aria-label="全名">',
  '<span id="a">本人</span><span id="b">姓名</span><input id="x" aria-labelledby="a b">',
  '<span id="a" hidden>姓名</span><input id="x" aria-labelledby="a">',
  '<input id="x" aria-labelledby="none" aria-label="姓名">',
  '<button id="x" aria-label="删除" aria-labelledby="x t"></button><b id="t">订单 3</b>',
  '<button id="x" aria-labelledby="x t">删除</button><b id="t" aria-label="三">订单 3</b>',
  '<input id="x" placeholder="姓名">',
  '<input id="x" placeholder="姓名" title="全名">',
  '<input id="x" type="submit" value="登录">',
  '<input id="x" type="button" value="取消">',
  '<input id="x" type="image" alt="搜索">',
  '<label for="x">头像</label><input id="x" type="file">',
  '<label><input id="x" type="checkbox">同意<a href="/">条款</a></label>',
  '<label><input id="x" type="checkbox">每 <input value="3"> 天提醒</label>',
  '<label><input id="x" type="checkbox">每 <select><option>2<option selected>3</select> 天提醒</label>',
  '<label><input id="x" type="checkbox">每 <i role="slider" aria-valuenow="3" aria-valuetext="三"></i> 天提醒</label>',
  '<label>城市<select id="x"><option>上海</select></label>',
  '<label>意见<textarea id="x">好</textarea></label>',
  '<label>进度<progress id="x" value="1"></progress></label>',
  '<label>流量<meter id="x" value="1"></meter></label>',
  '<fieldset id="x"><legend>性别</legend><input></fieldset>',
  '<table id="x"><caption>账单</caption><tr><td>1</table>',
  '<table><tr><td id="x">12 元</table>',
  '<select><option id="x">上海</select>',
  '<select><optgroup id="x" label="华东"><option>上海</optgroup></select>',
  '<div role="listbox"><div id="x" role="option">上海</div></div>',
  '<input id="x" aria-label="号" aria-describedby="d e"><p id="d">只用</p><p id="e" hidden>联系</p>',
  '<button id="x" aria-describedby="d">提交</button><p id="d">不可<b>撤回</b></p>',
  '<button id="x" title="不可撤回">提交</button>',
];

/** Where we say something else on purpose. */
const otherwise: Readonly<Record<string, string>> = {
  // A line break keeps words apart, as it does in browsers.
  '<button id="x">一<br>二</button>': '一 二',
  // Step 2A of version 1.2 lets a hidden label name its field.
  '<label for="x" style="display:none">姓名</label><input id="x">': '姓名',
  // HTML-AAM: the last that can name a field.
  '<input id="x" placeholder="姓名">': '姓名',
};

describe('is what a tested implementation of the specification says', () => {
  it.each(pages)('%s', (html) => {
    const element = put(html);
    const name = otherwise[html] ?? computeAccessibleName(element);
    expect(accessibleName(element)).toBe(name);
  });

  it.each(pages.slice(-3))('as a description: %s', (html) => {
    const element = put(html);
    expect(accessibleDescription(element)).toBe(computeAccessibleDescription(element));
    expect(accessibleDescription(element)).not.toBe('');
  });
});

it('is not also the description', () => {
  expect(accessibleDescription(put('<button id="x" title="关闭"></button>'))).toBe('');
  expect(accessibleDescription(put('<input id="x" placeholder="姓名">'))).toBe('');
});

it('takes a description of its own, and the hint of a field', () => {
  expect(
    accessibleDescription(put('<button id="x" aria-description="不可撤回">提交</button>')),
  ).toBe('不可撤回');
  expect(accessibleDescription(put('<label>姓名<input id="x" placeholder="请输入"></label>'))).toBe(
    '请输入',
  );
});

it('never gives away a password', () => {
  const element = put(
    '<label><input id="x" type="checkbox">记住 <input type="password" value="s3cret"></label>',
  );
  expect(accessibleName(element)).toBe('记住');
});

it('comes from the same tree as the element: ids of a shadow root are its own', () => {
  const host = put('<div id="x"></div><b id="t">外面</b>');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = '<button aria-labelledby="t"></button><i id="t">里面</i>';
  expect(accessibleName(root.querySelector('button')!)).toBe('里面');
});

it('ends where two labels hold the fields of each other', () => {
  const element = put(
    '<label for="x">甲<input type="checkbox" id="y"></label><label for="y">乙<input type="checkbox" id="x"></label>',
  );
  expect(accessibleName(element)).toBe('甲');
});
