import {
  Alert,
  Breadcrumb,
  ChakraProvider,
  Container,
  Heading,
  Link,
  List,
  Text,
} from '@chakra-ui/react';
import { notice, words } from '../content';
import { mount } from '../mount';
import { system } from './theme';
import './notice.css';

void mount(
  <ChakraProvider value={system}>
    <Container as="main" maxW="md" py="4">
      <Breadcrumb.Root size="sm">
        <Breadcrumb.List>
          <Breadcrumb.Item>
            <Breadcrumb.Link href="./index.html">首页</Breadcrumb.Link>
          </Breadcrumb.Item>
          <Breadcrumb.Separator />
          <Breadcrumb.Item>
            <Breadcrumb.CurrentLink>{words.notice}</Breadcrumb.CurrentLink>
          </Breadcrumb.Item>
        </Breadcrumb.List>
      </Breadcrumb.Root>
      <Heading as="h1" size="lg" my="2">
        {notice.title}
      </Heading>
      <Text textStyle="xs" color="fg.muted">
        {notice.from} {notice.date}
      </Text>
      {notice.paragraphs.map((paragraph) => (
        <Text textStyle="sm" my="2" key={paragraph}>
          {paragraph}
        </Text>
      ))}
      <table className="plan">
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
      <Heading as="h2" size="sm" mt="4">
        附件
      </Heading>
      <List.Root variant="plain" gap="1">
        {notice.files.map((file) => (
          <List.Item key={file}>
            <Link href="#file" textStyle="sm">
              {file}
            </Link>
          </List.Item>
        ))}
      </List.Root>
      <Alert.Root status="info" size="sm" my="4">
        <Alert.Indicator />
        <Alert.Title>
          {words.notice}咨询电话 {notice.phone}
        </Alert.Title>
      </Alert.Root>
    </Container>
  </ChakraProvider>,
  import.meta.glob('./adapter.tsx'),
);
