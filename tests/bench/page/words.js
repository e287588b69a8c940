// The same words in every subject; the row number keeps rows apart.
export const buttonText = (index) => `预约第 ${index + 1} 号`;
export const rowText = (index) => `内科门诊第 ${index + 1} 诊室，上午九点半`;
export const fieldLabel = (index) => `就诊人姓名 ${index + 1}`;
export const fieldValue = '王秀兰';
export const checkText = (index) => `短信提醒我 ${index + 1}`;
