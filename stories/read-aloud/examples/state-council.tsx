import { Prose } from '@care-mode/react/prose';
import { ReadAloudRegion } from '@care-mode/react/read-aloud';
import { VoiceProvider } from '@care-mode/react/voice';
import { stateCouncil } from '../state-council';

export function StateCouncil() {
  return (
    <VoiceProvider>
      <ReadAloudRegion name="国办发〔2020〕45号">
        <Prose asChild>
          <article>
            <h1>关于切实解决老年人运用智能技术困难的实施方案</h1>
            {stateCouncil.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </article>
        </Prose>
      </ReadAloudRegion>
    </VoiceProvider>
  );
}
