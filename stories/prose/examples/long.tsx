import { Prose } from '@care-mode/react/prose';

const days = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

export function Long() {
  return (
    <Prose>
      <h1>社区服务站的十个月</h1>
      {days.flatMap((day) => [
        <h2 key={`${day}-title`}>第{day}个月</h2>,
        <p key={day}>
          这个月，服务站帮居民挂号、交费、填表，还上门教大家用手机。来的人多是附近的邻居，也有从别的街道坐车来的。
          工作人员说，最要紧的是慢慢讲，讲完了再看着您做一遍。
        </p>,
      ])}
    </Prose>
  );
}
