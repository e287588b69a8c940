import { days, departments, needs, words } from '../content';
import { showPicker } from './layers';

export function renderForm(root: HTMLElement): void {
  root.innerHTML = `
    <div class="header header-low"><a class="back" href="#/">返回</a><h1 style="font-size:18px">${words.form}</h1></div>
    <form class="form">
      <div class="form-title">${words.formTitle}</div>
      <div class="field"><label for="name">姓名</label><input id="name" placeholder="请输入就诊人姓名"></div>
      <div class="field"><label for="phone">手机号</label><input id="phone" type="tel" placeholder="用于接收短信通知"></div>
      <div class="field" id="department" role="button" tabindex="0"><label>科室</label><span class="choose">${words.department}</span></div>
      <div class="field"><label for="day">就诊日期</label><select id="day">${days.map((day) => `<option>${day}</option>`).join('')}</select></div>
      <div class="field"><label>性别</label>
        <span class="radios">
          <label><input type="radio" name="sex"> 男</label>
          <label><input type="radio" name="sex" checked> 女</label>
        </span>
      </div>
      <table class="needs" border="1" cellspacing="0" cellpadding="4" width="100%" bgcolor="#fafafa">
        <tr><td width="80" align="center">特殊需要</td><td>
          ${needs.map((need) => `<label><input type="checkbox"> ${need}</label>`).join('<br>')}
        </td></tr>
      </table>
      <div class="field"><label for="remind">短信提醒</label><input id="remind" type="checkbox" role="switch" class="switch" checked></div>
      <textarea class="remark" aria-label="备注" placeholder="哪里不舒服，可以在这里告诉医生"></textarea>
      <p class="tip">提交即表示同意<a href="./notice.html">《就诊须知》</a>，爽约三次将暂停预约。</p>
      <button type="button" class="btn btn-wide">${words.submit}</button>
    </form>`;
  const choose = root.querySelector<HTMLElement>('.choose')!;
  root.querySelector('#department')!.addEventListener('click', () => {
    showPicker(departments, (name) => {
      choose.textContent = name;
      choose.style.color = '#333';
    });
  });
}
