/** Whether a link or a camera app opens it as a page; a mailbox or something that a file made up is none. */
export const isWebAddress = (url: string | undefined): url is `https://${string}` => url?.startsWith('https://') === true;
