import {
  community,
  due,
  greeting,
  mattersIn,
  services,
  states,
  words,
  type State,
} from '../content';
import { renderForm } from './form';
import { showDialog, showToast } from './layers';
import './weather-widget';

const root = document.getElementById('root')!;

/** A page that was begun in 2013 and never begun again. */
function renderHome(state: State = '全部'): void {
  root.innerHTML = `
    <div class="header">
      <h1 style="font-size:18px">${community}</h1>
      <span class="header-sub">${greeting}</span>
    </div>
    <div class="search-wrap"><input class="search" placeholder="${words.search}" aria-label="${words.search}"></div>
    <weather-widget></weather-widget>
    <ul class="icons">
      ${services
        .map(
          ({ id, name }) =>
            `<li><a href="#/${id === 'bills' ? 'bills' : 'form'}"><i class="dot dot-${id}">${name[0]}</i><em>${name}</em></a></li>`,
        )
        .join('')}
    </ul>
    <div class="rows">
      <a class="row" href="#/form"><b>${words.form}</b><span>挂号、体检、接种</span></a>
      <a class="row" href="#/bills"><b>${words.bills}</b><span>3 笔待缴</span></a>
      <a class="row" href="./notice.html"><b>${words.notice}</b><span>供暖检修</span></a>
      <div class="row"><b>社区积分</b><a class="small-btn" href="javascript:;" id="sign">${words.sign}</a></div>
    </div>
    <div class="due">
      <p>本期待缴 <font color="#ff6600" size="5">${due}</font> 元</p>
      <button type="button" class="btn" id="pay">${words.pay}</button>
    </div>
    <iframe class="board" src="./board.html" title="便民电话"></iframe>
    <div class="tabs">${states
      .map(
        (each) =>
          `<a href="javascript:;" class="${each === state ? 'on' : ''}" data-state="${each}">${each}</a>`,
      )
      .join('')}</div>
    <ul class="list">
      ${mattersIn(state)
        .map(
          (matter) => `<li class="item" data-go="form">
            <div class="item-title">${matter.title}</div>
            <div class="item-note">${matter.place} ${matter.date}</div>
            <div class="item-state" style="color:${matter.state === '已完成' ? '#aaa' : '#f60'};font-size:12px">${matter.state}</div>
          </li>`,
        )
        .join('')}
    </ul>
    <div class="foot">
      ${['首页', '办事', '消息', '我的'].map((name, at) => `<a href="javascript:;" class="${at === 0 ? 'on' : ''}">${name}</a>`).join('')}
    </div>`;
  root.querySelector('#sign')!.addEventListener('click', () => showToast(words.signed));
  root.querySelector('#pay')!.addEventListener('click', showDialog);
  for (const tab of root.querySelectorAll<HTMLElement>('[data-state]')) {
    tab.addEventListener('click', () => renderHome(tab.dataset.state as State));
  }
  for (const item of root.querySelectorAll<HTMLElement>('[data-go]')) {
    item.addEventListener('click', () => {
      window.location.hash = '/form';
    });
  }
}

function render(): void {
  const route = window.location.hash.replace(/^#\/?/, '');
  window.scrollTo(0, 0);
  if (route === 'form') renderForm(root);
  else if (route === 'bills') void import('./bills').then(({ renderBills }) => renderBills(root));
  else renderHome();
}

window.addEventListener('hashchange', render);
render();
