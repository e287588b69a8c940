import 'tdesign-mobile-react/es/style/index.css';
import { Cell, CellGroup, Link, Navbar } from 'tdesign-mobile-react';
import { notice, words } from '../content';
import { mount } from '../mount';
import './notice.css';

void mount(
  <>
    <Navbar
      fixed={false}
      title={words.notice}
      leftArrow
      onLeftClick={() => window.location.assign('./index.html')}
    />
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
    <CellGroup title="附件">
      {notice.files.map((file) => (
        <Cell key={file} title={file} note="下载" arrow hover />
      ))}
    </CellGroup>
    <p className="call">
      社区电话 <Link href="tel:01088881234" content={notice.phone} theme="primary" />
    </p>
  </>,
  import.meta.glob('./adapter.tsx'),
);
