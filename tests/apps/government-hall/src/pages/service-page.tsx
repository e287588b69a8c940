import { Button } from '@care-mode/react/button';
import { Heading } from '@care-mode/react/heading';
import { List, ListItem } from '@care-mode/react/list';
import { NavBar } from '@care-mode/react/nav-bar';
import { Paragraph } from '@care-mode/react/paragraph';
import { Stack } from '@care-mode/react/stack';
import { Link, useNavigate, useParams } from 'react-router';
import { channels } from '../appointments';
import { mainServices } from '../services';
import { PageRoot } from './page.styles';

/** One service: every way to get it done, the way without a phone included. */
export function ServicePage({ onChoose }: { onChoose: (matter: string) => void }) {
  const { id } = useParams();
  const navigate = useNavigate();
  const service = mainServices.find((candidate) => candidate.id === id) ?? mainServices[0]!;
  return (
    <>
      <NavBar title={service.name} onBack={() => void navigate(-1)} />
      <PageRoot>
        <Stack gap={5}>
          <Paragraph size="lead">{service.hint}。您可以这样办：</Paragraph>
          <Heading>办理方式</Heading>
          <List>
            {channels.map(({ value, label, hint }) => (
              <ListItem key={value} description={hint}>
                {label}
              </ListItem>
            ))}
          </List>
          <Button size="hero" variant="primary" asChild>
            <Link to="/booking" onClick={() => onChoose(service.id)}>
              预约{service.name}
            </Link>
          </Button>
        </Stack>
      </PageRoot>
    </>
  );
}
