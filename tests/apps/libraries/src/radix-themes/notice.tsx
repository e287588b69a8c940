import '@radix-ui/themes/styles.css';
import { Box, Heading, Link, Table, Text, Theme } from '@radix-ui/themes';
import { notice, words } from '../content';
import { mount } from '../mount';
import './notice.css';

void mount(
  <Theme accentColor="teal">
    <Box p="3">
      <Text size="2">
        <Link href="./index.html">首页</Link> / {words.notice}
      </Text>
      <Heading size="5" my="2">
        {notice.title}
      </Heading>
      <Text size="1" color="gray">
        {notice.from} {notice.date}
      </Text>
      {notice.paragraphs.map((paragraph) => (
        <Text as="p" size="2" my="2" key={paragraph}>
          {paragraph}
        </Text>
      ))}
      <Table.Root size="1">
        <Table.Body>
          {[notice.table.head, ...notice.table.rows].map((row) => (
            <Table.Row key={row[0]}>
              {row.map((cell) => (
                <Table.Cell key={cell}>{cell}</Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table.Root>
      <ul className="files">
        {notice.files.map((file) => (
          <li key={file}>
            <a href="#file">{file}</a>
          </li>
        ))}
      </ul>
      <Text size="2">
        社区电话 <Link href="tel:01088881234">{notice.phone}</Link>
      </Text>
    </Box>
  </Theme>,
  import.meta.glob('./adapter.tsx'),
);
