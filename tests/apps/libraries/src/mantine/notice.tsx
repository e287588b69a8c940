import '@mantine/core/styles.css';
import {
  Anchor,
  Breadcrumbs,
  Container,
  List,
  MantineProvider,
  Table,
  Text,
  Title,
} from '@mantine/core';
import { notice, words } from '../content';
import { mount } from '../mount';
import { theme } from './theme';
import './notice.css';

void mount(
  <MantineProvider theme={theme}>
    <Container size="xs" py="md">
      <Breadcrumbs>
        <Anchor href="./index.html" size="sm">
          首页
        </Anchor>
        <Text size="sm">{words.notice}</Text>
      </Breadcrumbs>
      <Title order={3} my="sm">
        {notice.title}
      </Title>
      <Text size="xs" c="dimmed">
        {notice.from} {notice.date}
      </Text>
      {notice.paragraphs.map((paragraph) => (
        <Text key={paragraph} my="xs">
          {paragraph}
        </Text>
      ))}
      <Table withTableBorder data={{ head: notice.table.head, body: notice.table.rows }} />
      <List size="sm" my="md">
        {notice.files.map((file) => (
          <List.Item key={file}>
            <Anchor href="#file">{file}</Anchor>
          </List.Item>
        ))}
      </List>
      <p className="call">
        社区电话 <a href="tel:01088881234">{notice.phone}</a>
      </p>
    </Container>
  </MantineProvider>,
  import.meta.glob('./adapter.tsx'),
);
