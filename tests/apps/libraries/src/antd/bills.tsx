import { Button, Descriptions, Progress, Table, Tag, Typography } from 'antd';
import { bills, due, words, type Bill } from '../content';

function Bills() {
  return (
    <main className="page">
      <Typography.Title level={4}>{words.billsTitle}</Typography.Title>
      <Descriptions
        column={1}
        size="small"
        bordered
        items={[
          { key: 'sum', label: '待缴合计', children: `¥${due}` },
          { key: 'owner', label: '户主', children: '王秀英' },
          { key: 'door', label: '房屋', children: '12 号楼 302 室' },
        ]}
      />
      <Progress percent={50} />
      <Table<Bill>
        rowKey="name"
        size="small"
        pagination={false}
        dataSource={[...bills]}
        columns={[
          { title: '项目', dataIndex: 'name' },
          { title: '账期', dataIndex: 'period' },
          { title: '金额（元）', dataIndex: 'amount', align: 'right' },
          {
            title: '状态',
            render: (_, { isDue }) =>
              isDue ? <Tag color="error">待缴</Tag> : <Tag color="success">已缴</Tag>,
          },
        ]}
      />
      <Button type="primary" block className="block">
        {words.pay}
      </Button>
    </main>
  );
}

// React.lazy takes the default of a module.
export default Bills;
