export { createDocuments } from './documents/create';
export { changeTemplate, documentForm } from './documents/form';
export { documentsView } from './documents/list';
export { previewDocument } from './documents/preview';
