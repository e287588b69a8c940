import 'weui/dist/style/weui.css';
import { notice, words } from '../content';
import { mount } from '../mount';
import './notice.css';

void mount(
  <>
    <article className="weui-article">
      <h1>{notice.title}</h1>
      <p className="notice-from">
        {notice.from} {notice.date}
      </p>
      <section>
        {notice.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <table>
          <tbody>
            {[notice.table.head, ...notice.table.rows].map((row) => (
              <tr key={row[0]}>
                {row.map((cell) => (
                  <td key={cell}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </article>
    <div className="weui-cells__title">附件</div>
    <div className="weui-cells">
      {notice.files.map((file) => (
        <a className="weui-cell weui-cell_access" href="#file" key={file}>
          <span className="weui-cell__bd">{file}</span>
          <span className="weui-cell__ft">下载</span>
        </a>
      ))}
    </div>
    <div className="weui-btn-area">
      <a className="weui-btn weui-btn_primary" href="./index.html">
        我已知晓
      </a>
    </div>
    <div className="weui-footer">
      <p className="weui-footer__links">
        <a className="weui-footer__link" href="tel:01088881234">
          社区电话 {notice.phone}
        </a>
      </p>
      <p className="weui-footer__text">{words.notice}</p>
    </div>
  </>,
  import.meta.glob('./adapter.tsx'),
);
