/** The channel on which every process hears that a draft has moved. */
export const headChannel = "draft_head";

/** The channel on which every process hears who is at which draft. */
export const presenceChannel = "draft_presence";
