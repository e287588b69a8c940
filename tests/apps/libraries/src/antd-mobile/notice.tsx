import { Button, Collapse, List, NavBar } from 'antd-mobile';
import { notice, words } from '../content';
import { mount } from '../mount';
import './notice.css';

void mount(
  <>
    <NavBar onBack={() => window.location.assign('./index.html')}>{words.notice}</NavBar>
    <article className="notice">
      <h1>{notice.title}</h1>
      <p className="notice-from">
        {notice.from}　{notice.date}
      </p>
      {notice.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <table>
        <thead>
          <tr>
            {notice.table.head.map((cell) => (
              <th key={cell}>{cell}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {notice.table.rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </article>
    <List header="附件">
      {notice.files.map((file) => (
        <List.Item key={file} onClick={() => window.location.assign('#')}>
          {file}
        </List.Item>
      ))}
    </List>
    <Collapse defaultActiveKey={['phone']}>
      <Collapse.Panel key="phone" title="联系社区">
        社区电话 <a href="tel:01088881234">{notice.phone}</a>
      </Collapse.Panel>
    </Collapse>
    <div className="notice-action">
      <Button block color="primary">
        我已知晓
      </Button>
    </div>
  </>,
  import.meta.glob('./adapter.tsx'),
);
