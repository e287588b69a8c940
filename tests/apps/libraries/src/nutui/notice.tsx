import '@nutui/nutui-react/dist/style.css';
import { Button, Cell, NavBar } from '@nutui/nutui-react';
import { notice, words } from '../content';
import { mount } from '../mount';
import './notice.css';

void mount(
  <>
    <NavBar back={<span>返回</span>} onBackClick={() => window.location.assign('./index.html')}>
      {words.notice}
    </NavBar>
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
        <Cell key={file} title={file} extra="下载" clickable />
      ))}
    </Cell.Group>
    <div className="notice-foot">
      <Button block type="primary">
        我已知晓
      </Button>
      <p>
        社区电话 <a href="tel:01088881234">{notice.phone}</a>
      </p>
    </div>
  </>,
  import.meta.glob('./adapter.tsx'),
);
