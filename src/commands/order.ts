export { createOrder } from './order/create';
export { orderView } from './order/view';
