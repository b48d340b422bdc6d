/** Under which terms a file may be used; none said means that all rights are reserved. */
export const licences = ['all_rights_reserved', 'cc0', 'cc_by', 'cc_by_sa', 'cc_by_nc', 'cc_by_nc_sa', 'cc_by_nd', 'cc_by_nc_nd', 'public_domain'] as const
