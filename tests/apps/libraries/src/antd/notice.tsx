import { Alert, Button, Collapse, ConfigProvider, Table, Typography } from 'antd';
import { notice, words } from '../content';
import { mount } from '../mount';
import { theme } from './theme';
import './notice.css';

void mount(
  <ConfigProvider theme={theme}>
    <main className="notice">
      <Button type="link" href="./index.html" className="back">
        返回首页
      </Button>
      <Typography.Title level={3}>{notice.title}</Typography.Title>
      <Typography.Text type="secondary">
        {notice.from} {notice.date}
      </Typography.Text>
      {notice.paragraphs.map((paragraph) => (
        <Typography.Paragraph key={paragraph}>{paragraph}</Typography.Paragraph>
      ))}
      <Table
        size="small"
        pagination={false}
        rowKey={([building]) => building!}
        dataSource={notice.table.rows}
        columns={notice.table.head.map((title, at) => ({
          title,
          render: (row: string[]) => row[at],
        }))}
      />
      <Collapse
        className="files"
        defaultActiveKey="files"
        items={[
          {
            key: 'files',
            label: '附件',
            children: notice.files.map((file) => (
              <p key={file}>
                <a href="#file">{file}</a>
              </p>
            )),
          },
        ]}
      />
      <Alert type="info" showIcon title={`${words.notice}咨询电话 ${notice.phone}`} />
    </main>
  </ConfigProvider>,
  import.meta.glob('./adapter.tsx'),
);
