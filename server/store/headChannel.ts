/** The channel on which every process hears that a draft has moved. */
export const headChannel = "draft_head";
