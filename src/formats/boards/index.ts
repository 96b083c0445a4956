export { boardsWorkbook } from './boards-workbook.ts';
export { chosenDeliveries, type DeliveryFolder } from './chosen-deliveries.ts';
export { deliveriesText, noDeliveries } from './deliveries-text.ts';
export { readDelivery } from './read-delivery.ts';
export { readRegister } from './read-register.ts';
