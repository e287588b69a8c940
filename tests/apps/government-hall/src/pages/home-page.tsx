import { matchCareModeQuery } from '@care-mode/core';
import { Alert } from '@care-mode/react/alert';
import { Button } from '@care-mode/react/button';
import { Card } from '@care-mode/react/card';
import { CareModeEntry } from '@care-mode/react/care-mode-entry';
import { CareModePrompt } from '@care-mode/react/care-mode-prompt';
import { Grid } from '@care-mode/react/grid';
import { Heading } from '@care-mode/react/heading';
import { Icon } from '@care-mode/react/icon';
import { Paragraph } from '@care-mode/react/paragraph';
import { useCareMode } from '@care-mode/react/provider';
import { SearchField } from '@care-mode/react/search-field';
import { Stack } from '@care-mode/react/stack';
import { Text } from '@care-mode/react/text';
import { useState } from 'react';
import { Link } from 'react-router';
import { findServices, mainServices, type Service } from '../services';
import { PageRoot } from './page.styles';

function ServiceCard({ service }: { service: Service }) {
  return (
    <Card asChild>
      <Link to={`/service/${service.id}`}>
        <Stack gap={1}>
          <Stack direction="horizontal" gap={2}>
            <Icon of={service.icon} />
            <Text size="lead" weight="strong">
              {service.name}
            </Text>
          </Stack>
          <Text size="caption" tone="secondary">
            {service.hint}
          </Text>
        </Stack>
      </Link>
    </Card>
  );
}

function SearchResults({ query }: { query: string }) {
  const careMode = useCareMode();
  const isAboutCareMode = matchCareModeQuery(query);
  const services = findServices(query);
  return (
    <section aria-label="找到的结果">
      <Stack>
        {isAboutCareMode && (
          <Card tone="accent">
            <Stack gap={3}>
              <Text weight="strong">长辈版</Text>
              <Text>字大、按钮大、看得清，所有功能都在。</Text>
              <Button variant="primary" onClick={careMode.isCare ? careMode.leave : careMode.enter}>
                {careMode.isCare ? '回到标准版' : '切换到长辈版'}
              </Button>
            </Stack>
          </Card>
        )}
        {services.map((service) => (
          <ServiceCard key={service.id} service={service} />
        ))}
        {!isAboutCareMode && services.length === 0 && (
          <Alert kind="info" title={`没有找到“${query}”`}>
            换个说法试试，例如“看病”。也可以打 12345，请工作人员帮您找。
          </Alert>
        )}
      </Stack>
    </section>
  );
}

/** The first page: find, choose, ask a person. */
export function HomePage() {
  const [query, setQuery] = useState('');
  return (
    <PageRoot>
      <Stack gap={5}>
        <Stack gap={3}>
          <Stack direction="horizontal" gap={3} style={{ justifyContent: 'space-between' }}>
            <Heading level={1}>阳光市民服务</Heading>
            <CareModeEntry />
          </Stack>
          <CareModePrompt />
          <SearchField label="您想办什么事" description="例如：看病挂号" onSearch={setQuery} />
        </Stack>
        {query !== '' && <SearchResults query={query} />}
        <section aria-labelledby="services">
          <Stack gap={3}>
            <Heading id="services">常办的事</Heading>
            <Grid gap={3}>
              {mainServices.map((service) => (
                <ServiceCard key={service.id} service={service} />
              ))}
            </Grid>
          </Stack>
        </section>
        <Alert kind="info" title="不用手机也能办">
          带上身份证到阳光路 18 号市民中心一楼，周一至周五 9:00 到 17:00，有人帮您办。
        </Alert>
        <Paragraph tone="secondary" size="caption">
          本应用是示范，内容不是真实服务。
        </Paragraph>
      </Stack>
    </PageRoot>
  );
}
