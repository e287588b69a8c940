import { Card } from '@care-mode/react/card';
import { Heading } from '@care-mode/react/heading';
import { List, ListItem } from '@care-mode/react/list';
import { Paragraph } from '@care-mode/react/paragraph';
import { Prose } from '@care-mode/react/prose';
import { Stack } from '@care-mode/react/stack';
import { chapters, letter } from '../data/guide';
import { PageRoot } from './page.styles';

/** The whole State Council document, with a list of its parts to jump to. */
export function GuidePage() {
  return (
    <PageRoot>
      <Stack gap={5}>
        <Heading level={1}>办事指南</Heading>
        <Paragraph tone="secondary">
          下面是国务院办公厅 2020 年第 45 号文件的全文。各部分的小标题是本应用加的，方便您查找。
        </Paragraph>
        <nav aria-label="文件各部分">
          <List>
            {chapters.map(({ id, title }) => (
              <ListItem key={id} href={`#${id}`}>
                {title}
              </ListItem>
            ))}
          </List>
        </nav>
        <Card>
          <Prose>
            <h2>国务院办公厅印发关于切实解决老年人运用智能技术困难实施方案的通知</h2>
            {letter.map((line) => (
              <p key={line}>{line}</p>
            ))}
            {chapters.map(({ id, title, paragraphs }) => (
              <section key={id} aria-labelledby={id}>
                <h3 id={id}>{title}</h3>
                {paragraphs.map((paragraph) => (
                  <p key={paragraph}>{paragraph}</p>
                ))}
              </section>
            ))}
          </Prose>
        </Card>
      </Stack>
    </PageRoot>
  );
}
