import { bills, due, words } from '../content';
import './bills.css';

export function renderBills(root: HTMLElement): void {
  root.innerHTML = `
    <div class="header header-low"><a class="back" href="#/">返回</a><h1 style="font-size:18px">${words.bills}</h1></div>
    <div class="sum"><span>${words.billsTitle}</span><strong>${due}</strong></div>
    <table class="bills" border="0" cellspacing="0" width="100%">
      <tr bgcolor="#f0f0f0"><th align="left">项目</th><th align="left">账期</th><th align="right">金额</th><th>状态</th></tr>
      ${bills
        .map(
          ({ name, period, amount, isDue }) =>
            `<tr><td><font size="2">${name}</font></td><td class="period">${period}</td><td align="right">${amount}</td><td align="center"><font color="${isDue ? '#ff6600' : '#999999'}" size="2">${isDue ? '待缴' : '已缴'}</font></td></tr>`,
        )
        .join('')}
    </table>
    <p class="bill-tip">逾期将按日收取万分之五的滞纳金，以各单位账单为准。</p>
    <button type="button" class="btn btn-wide">${words.pay}</button>`;
}
