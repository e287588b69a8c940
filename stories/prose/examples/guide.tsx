import { Prose } from '@care-mode/react/prose';

export function Guide() {
  return (
    <Prose asChild>
      <article>
        <h1>怎样申请家庭医生上门</h1>
        <p>
          家庭医生可以到家里看病、换药、量血压。本市户籍或者常住的居民都可以申请，签约以后全年有效。
        </p>
        <h2>谁可以申请</h2>
        <ul>
          <li>七十岁以上的居民</li>
          <li>行动不方便，或者刚出院需要照看的居民</li>
          <li>
            有慢性病的居民：
            <ul>
              <li>高血压、糖尿病</li>
              <li>心脏病、脑血管病</li>
            </ul>
          </li>
        </ul>
        <h2>怎么申请</h2>
        <ol>
          <li>打电话给社区医院，或者请家人代办。</li>
          <li>医生和您约好时间，一般在两天以内。</li>
          <li>医生上门，和您一起填一张表。</li>
        </ol>
        <blockquote>
          <p>签约不收钱。有人上门要您先交钱，请不要给，打 12345 问一问。</p>
        </blockquote>
        <h3>上门的费用</h3>
        <table>
          <caption>医保报销以后，您自己付的钱</caption>
          <thead>
            <tr>
              <th scope="col">项目</th>
              <th scope="col">自己付</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>上门看病</td>
              <td>12.00 元</td>
            </tr>
            <tr>
              <td>换药、打针</td>
              <td>8.50 元</td>
            </tr>
          </tbody>
        </table>
        <p>
          还有不明白的，看 <a href="#questions">大家常问的问题</a>，或者打电话
          <a href="tel:12320">12320</a>。
        </p>
      </article>
    </Prose>
  );
}
