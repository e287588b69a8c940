import { notice, words } from '../content';

document.getElementById('root')!.innerHTML = `
  <div class="bar"><a href="./index.html">首页</a> &gt; ${words.notice}</div>
  <h1>${notice.title}</h1>
  <div class="from">${notice.from}<font size="1" color="#cccccc">${notice.date}</font></div>
  <div class="text">
    ${notice.paragraphs.map((paragraph) => `<p style="text-indent:2em;font-size:15px;line-height:24px">${paragraph}</p>`).join('')}
    <table border="1" cellspacing="0" cellpadding="3" width="100%" bordercolor="#dddddd">
      <tr bgcolor="#eeeeee">${notice.table.head.map((cell) => `<th><font size="2">${cell}</font></th>`).join('')}</tr>
      ${notice.table.rows.map((row) => `<tr>${row.map((cell) => `<td align="center" height="28">${cell}</td>`).join('')}</tr>`).join('')}
    </table>
    <ul class="files">${notice.files.map((file) => `<li><a href="#file">${file}</a></li>`).join('')}</ul>
  </div>
  <div class="call">社区电话 <a href="tel:01088881234">${notice.phone}</a></div>`;
