export { createDocuments } from './documents/create';
export { changeTemplate, documentForm } from './documents/form';
export { documentsView } from './documents/list';
export { savePdfs } from './documents/pdf';
export { previewDocument } from './documents/preview';
