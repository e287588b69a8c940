import '@arco-design/mobile-react/dist/style.css';
import Button from '@arco-design/mobile-react/esm/button';
import Cell from '@arco-design/mobile-react/esm/cell';
import NavBar from '@arco-design/mobile-react/esm/nav-bar';
import { notice, words } from '../content';
import { mount } from '../mount';
import './notice.css';
import './root';

void mount(
  <>
    <NavBar
      title={words.notice}
      fixed={false}
      onClickLeft={() => window.location.assign('./index.html')}
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
    <Cell.Group>
      {notice.files.map((file) => (
        <Cell key={file} label={file} text="下载" showArrow onClick={() => {}} />
      ))}
    </Cell.Group>
    <div className="notice-foot">
      <Button size="huge">我已知晓</Button>
      <p>
        社区电话 <a href="tel:01088881234">{notice.phone}</a>
      </p>
    </div>
  </>,
  import.meta.glob('./adapter.tsx'),
);
