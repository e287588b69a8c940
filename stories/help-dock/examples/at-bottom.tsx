import { HelpDock } from '@care-mode/react/help-dock';
import { Paragraph } from '@care-mode/react/paragraph';

export function AtBottom() {
  return (
    <div style={{ display: 'flex', flexDirection: 'column', minHeight: '100vh' }}>
      <main style={{ padding: 'var(--care-gutter)' }}>
        {['带社保卡或身份证。', '早上可以吃饭，可以吃平时的药。', '从南门进，坐电梯到三楼。'].map(
          (line) => (
            <Paragraph key={line}>{line}</Paragraph>
          ),
        )}
      </main>
      <HelpDock
        placement="bottom"
        phone="12345"
        chat={{ href: '#chat' }}
        guide={{ href: '#guide' }}
      />
    </div>
  );
}
