import type { UnitTables } from '../../shared/schemas/place.ts';

/**
 * Units of the fictional province "Tỉnh Mẫu", for the example deployment and the training room. No real province has
 * code 99, so they do not conflict with the country's units.
 */
export const mauUnits: UnitTables = {
  source: 'Tỉnh Mẫu (fictional)',
  asOf: '2026-09-20',
  provinces: [{ code: '99', name: 'Mẫu', type: 'tinh' }],
  units: [
    { code: '99001', name: 'Mẫu Một', type: 'xa', province: '99' },
    { code: '99002', name: 'Mẫu Hai', type: 'xa', province: '99' },
    { code: '99003', name: 'Mẫu Ba', type: 'phuong', province: '99' },
  ],
  oldUnits: [
    { name: 'Xã Mẫu Thượng', district: 'Huyện Mẫu Cũ', province: 'Tỉnh Mẫu', to: ['99001'] },
    { name: 'Xã Mẫu Hạ', district: 'Huyện Mẫu Cũ', province: 'Tỉnh Mẫu', to: ['99001'] },
    { name: 'Xã Mẫu Trung', district: 'Huyện Mẫu Cũ', province: 'Tỉnh Mẫu', to: ['99001', '99002'] },
    { name: 'Thị trấn Mẫu', district: 'Huyện Mẫu Cũ', province: 'Tỉnh Mẫu', to: ['99003'] },
  ],
};
