import { Link } from '@care-mode/react/link';
import { Paragraph } from '@care-mode/react/paragraph';

export function InASentence() {
  return (
    <Paragraph>
      挂号以前，先看看 <Link href="#departments">该看哪个科</Link>，也可以
      <Link href="tel:12320">打电话 12320</Link> 问医生。
    </Paragraph>
  );
}
