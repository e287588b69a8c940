import { Alert } from '@care-mode/react/alert';
import { Button } from '@care-mode/react/button';
import { Checkbox } from '@care-mode/react/checkbox';
import { Dialog } from '@care-mode/react/dialog';
import { Heading } from '@care-mode/react/heading';
import { Link as TextLink } from '@care-mode/react/link';
import { Paragraph } from '@care-mode/react/paragraph';
import { Radio, RadioGroup } from '@care-mode/react/radio-group';
import { Stack } from '@care-mode/react/stack';
import { TextField } from '@care-mode/react/text-field';
import { toastQueue } from '@care-mode/react/toast';
import { useRef, useState, type SubmitEvent } from 'react';
import { channels, problemsOf, type Appointment } from '../appointments';
import { mainServices } from '../services';
import { PageRoot } from './page.styles';

const labels: Record<keyof Appointment, string> = {
  name: '您的姓名',
  phone: '手机号',
  matter: '办什么事',
  channel: '怎么办',
  needsCompany: '需要有人陪同',
};

/** Props of {@link BookingPage}. */
export interface BookingPageProps {
  /** What is filled in so far; the app keeps it, so that leaving the page loses nothing (K-04). */
  draft: Appointment;
  onDraft: (draft: Appointment) => void;
}

/** The form a person fills in, checked in words, shown again before anything is sent. */
export function BookingPage({ draft, onDraft }: BookingPageProps) {
  const [isChecked, setIsChecked] = useState(false);
  const [isReviewing, setIsReviewing] = useState(false);
  const [booked, setBooked] = useState<Appointment>();
  const summary = useRef<HTMLDivElement>(null);
  const problems = isChecked ? problemsOf(draft) : {};
  const fill = (answer: Partial<Appointment>) => onDraft({ ...draft, ...answer });

  function handleSubmit(event: SubmitEvent) {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(problemsOf(draft)).length > 0) {
      requestAnimationFrame(() => summary.current?.focus());
    } else {
      setIsReviewing(true);
    }
  }

  function handleConfirm() {
    setIsReviewing(false);
    setBooked(draft);
    toastQueue.show('预约好了，我们会打电话给您确认时间。', { kind: 'success' });
  }

  const service = mainServices.find(({ id }) => id === draft.matter);
  const channel = channels.find(({ value }) => value === draft.channel);
  return (
    <PageRoot>
      <Stack gap={5}>
        <Heading level={1}>预约登记</Heading>
        {booked && (
          <Alert kind="success" title="预约好了">
            {booked.name}，您预约了{service?.name}，{channel?.label}。要改或取消，请打 12345。
          </Alert>
        )}
        <Paragraph>填三样就好。填错了不要紧，提交前会请您再看一遍。</Paragraph>
        {Object.keys(problems).length > 0 && (
          <Alert kind="danger" title="有几处还要您看一看" tabIndex={-1} ref={summary}>
            <Stack gap={2}>
              {Object.entries(problems).map(([field, problem]) => (
                <TextLink key={field} href={`#${field}`} isStandalone>
                  {labels[field as keyof Appointment]}：{problem}
                </TextLink>
              ))}
            </Stack>
          </Alert>
        )}
        <form noValidate onSubmit={handleSubmit}>
          <Stack gap={5}>
            <TextField
              id="name"
              label={labels.name}
              description="和身份证上一样"
              autoComplete="name"
              required
              isClearable
              value={draft.name}
              error={problems.name}
              onChange={(event) => fill({ name: event.target.value })}
            />
            <TextField
              id="phone"
              label={labels.phone}
              description="11 位数字，只用来联系您"
              type="tel"
              inputMode="tel"
              autoComplete="tel"
              required
              isClearable
              value={draft.phone}
              error={problems.phone}
              onChange={(event) => fill({ phone: event.target.value })}
            />
            <RadioGroup
              label={labels.matter}
              value={draft.matter}
              onValueChange={(matter) => fill({ matter })}
            >
              {mainServices.map(({ id, name, hint }) => (
                <Radio key={id} value={id} description={hint}>
                  {name}
                </Radio>
              ))}
            </RadioGroup>
            <RadioGroup
              id="channel"
              label={labels.channel}
              required
              value={draft.channel}
              error={problems.channel}
              onValueChange={(value) => fill({ channel: value })}
            >
              {channels.map(({ value, label, hint }) => (
                <Radio key={value} value={value} description={hint}>
                  {label}
                </Radio>
              ))}
            </RadioGroup>
            <Checkbox
              checked={draft.needsCompany}
              description="工作人员在门口等您"
              onChange={(event) => fill({ needsCompany: event.target.checked })}
            >
              {labels.needsCompany}
            </Checkbox>
            <Button type="submit" size="hero" variant="primary">
              下一步：核对
            </Button>
          </Stack>
        </form>
        <Dialog
          title="请您核对"
          isOpen={isReviewing}
          onOpenChange={setIsReviewing}
          actions={
            <>
              <Button variant="primary" onClick={handleConfirm}>
                确认预约{service?.name}
              </Button>
              <Button onClick={() => setIsReviewing(false)}>返回修改</Button>
            </>
          }
        >
          <Paragraph>
            {draft.name}，手机 {draft.phone}
          </Paragraph>
          <Paragraph>
            {service?.name}，{channel?.label}
            {draft.needsCompany && '，有人陪同'}
          </Paragraph>
        </Dialog>
      </Stack>
    </PageRoot>
  );
}
