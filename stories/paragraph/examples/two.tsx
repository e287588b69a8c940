import { Paragraph } from '@care-mode/react/paragraph';

export function Two() {
  return (
    <div>
      <Paragraph>
        每年要确认一次领取养老金的资格。您可以在手机上确认，也可以到社区服务站，由工作人员帮您确认。
      </Paragraph>
      <Paragraph>
        行动不方便的，打电话 12333，工作人员会上门。确认不收钱，也不会问您银行卡的密码。
      </Paragraph>
    </div>
  );
}
