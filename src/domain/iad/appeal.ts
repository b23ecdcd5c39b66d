/** Which appeal, and who appeals: all that the shared limits and items need to know of it. */
export interface Appeal {
  id: string
  party: 'sponsor' | 'applicant'
}
