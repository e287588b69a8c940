import 'vant/lib/index.css';
import { notice, words } from '../content';
import { mount } from '../mount';
import './notice.css';

void mount(
  <>
    <div className="van-nav-bar van-hairline--bottom">
      <div className="van-nav-bar__content">
        <a className="van-nav-bar__left" href="./index.html">
          <i className="van-badge__wrapper van-icon van-icon-arrow-left van-nav-bar__arrow" />
          <span className="van-nav-bar__text">返回</span>
        </a>
        <div className="van-nav-bar__title van-ellipsis">{words.notice}</div>
      </div>
    </div>
    <article className="notice">
      <h1>{notice.title}</h1>
      <p className="notice-from">
        {notice.from} {notice.date}
      </p>
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
    </article>
    <div className="van-cell-group van-hairline--top-bottom">
      {notice.files.map((file) => (
        <a className="van-cell van-cell--clickable" href="#file" key={file}>
          <span className="van-cell__title">{file}</span>
          <span className="van-cell__value">下载</span>
          <i className="van-badge__wrapper van-icon van-icon-arrow van-cell__right-icon" />
        </a>
      ))}
    </div>
    <div className="van-divider van-divider--hairline van-divider--content-center">联系社区</div>
    <p className="phone">
      社区电话 <a href="tel:01088881234">{notice.phone}</a>
    </p>
  </>,
  import.meta.glob('./adapter.tsx'),
);
